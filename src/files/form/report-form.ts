import { can } from '../../domain/access/access.js';
import type { InternalKind } from '../../domain/access/action.js';
import type { Figure } from '../../domain/figure/figure.js';
import { type GroupedIndicators, inGroups } from '../../domain/method/catalogue.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { isExpected } from '../../domain/settings/period-state.js';
import { lastMonthOf, type PeriodId, periodOf, previousPeriod } from '../../domain/time/period.js';
import { formNotes, readInheritedDraft } from '../../file-report/inherited.js';
import { type FilingReference, filingReferences } from '../../file-report/reference.js';
import { currentUnit } from '../../reference-data/reference.js';
import { fileNotAllowed } from '../access.js';
import type { FilesContext } from '../context.js';
import { namesNothing } from '../import/fault.js';
import { periodNamed, unitNamed } from '../table/parameters.js';
import { FORM_TEXTS } from './texts.js';

export type FormToFill = Awaited<ReturnType<typeof readForm>>;

/**
 * The data of a report's form: the saved figures, and the figures of the period before.
 * @throws 403 for a viewer who may not see the commune's working figures, before reports are read
 */
export async function readForm(context: FilesContext, unitId: string, periodId: string) {
  const { stores, viewer, today } = context;
  if (viewer.kind === 'public') throw fileNotAllowed(viewer, ['read', 'workingFigures']);
  const period = periodNamed('period', periodId);
  const current = unitNamed(context, 'unit', unitId);
  const of = await (await filingReferences(stores, today))(current.id, period);
  const reads = (kind: InternalKind) => of && can(viewer, 'read', { kind, path: of.unit.path, day: of.closing });
  if (!of || !(['workingFigures', 'revision', 'comment'] as const).every(reads))
    throw fileNotAllowed(viewer, ['read', 'workingFigures']);
  if (!isExpected(of.scope, period, of.unit))
    throw namesNothing('period', period, FORM_TEXTS.periodToReport(of.unit.name));
  const { path } = of.unit;
  const before = previousPeriod(period);
  const { reports } = await stores.filing.items([
    { path, period },
    { path: of.pathBefore ?? path, period: before },
  ]);
  const head = reports.find((report) => report.period === period) ?? (await readInheritedDraft(stores, of, period));
  const last = reports.find((report) => report.period === before);
  const token = head?.tokens.at(-1);
  const said = token === undefined ? undefined : await stores.filing.revision(current.id, period, token);
  return {
    of,
    period,
    dueDay: dueDayOf(of.scope, period, of.calendar, head?.extension),
    head,
    notes: said?.filing?.notes ?? {},
    /** What the official has to know. */
    said: formNotes(of, period, head, (id) => currentUnit(context.reference, id)?.name ?? { vi: id, en: id }),
    previous: new Map<string, Figure>([
      ...(last?.approved ?? last?.working ?? []),
      ...(await computedFigures(context, of, before)),
    ]),
    /** Whether any figure in the form comes from the demonstration. */
    isDemonstration: [of.unit, head, last].some((item) => item?.isDemonstration),
  };
}

/** The figures that the service computed for the commune, from the ranking of the period. */
async function computedFigures({ stores }: FilesContext, of: FilingReference, period: PeriodId) {
  const { frequency } = periodOf(period);
  const codes = of.method.indicators.filter((indicator) => indicator.computed && indicator.frequency === frequency);
  if (codes.length === 0) return [];
  const ranking = await stores.rankings.current(of.scope.scope, lastMonthOf(period));
  const row = ranking?.rows.find(({ unit }) => unit === of.unit.id);
  return codes.flatMap(({ code }): [string, Figure][] => {
    const figure = row?.cells[ranking?.indicators.indexOf(code) ?? -1]?.figure;
    return figure ? [[code, figure]] : [];
  });
}

/** The indicators of the period's frequency by group, those that the service computes included. */
export const formGroups = ({ of: { method }, period }: Pick<FormToFill, 'of' | 'period'>): GroupedIndicators[] => {
  const { frequency } = periodOf(period);
  const own = method.indicators.filter((indicator) => indicator.frequency === frequency);
  return inGroups(method, own);
};
