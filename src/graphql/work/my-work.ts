import type { SignedInViewer } from '../../domain/access/access.js';
import type { Official } from '../../domain/official/official.js';
import { storedPathsOf, wholePartsOf } from '../../domain/register/seat.js';
import { areasOf, type Unit } from '../../domain/register/unit.js';
import type { UnreachableOfficial } from '../../domain/reminder/unreachable-officials.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { isExpected, periodStates } from '../../domain/settings/period-state.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { innermostScope, scopesWritingTo, scopeWithPast } from '../../domain/settings/scopes.js';
import { lazy } from '../../domain/text/once-for.js';
import { closingDateOf, type PeriodId } from '../../domain/time/period.js';
import { scopeById } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { ReportForm } from '../report/form.js';
import { overdueReports, workKey } from '../review/queue.js';
import { viewersUnit } from '../shared/viewers-unit.js';

export type OwnLettersModel = {
  readonly official: Official;
  /** Read once for all fields that show it. Undefined if letters arrive. */
  fault(): Promise<UnreachableOfficial | undefined>;
};

export type MyWorkModel = NonNullable<ReturnType<typeof myWork>>;

/** The work of a viewer. Each place in an answer has its own, so lists are read again after a change. */
export function myWork(context: Context) {
  const { viewer } = context;
  if (viewer.kind === 'public') return null;
  return {
    workOf: viewer,
    forms: lazy(() => formsOf(context, viewer)),
    /** Overdue reports below the viewer's unit, for viewers who may know officials. */
    overdue: lazy(() => overdueReports(context, viewer)),
    /** Forms below the viewer's unit that await somebody above the commune. Two lists share this read. */
    waiting: lazy(() => formsWaiting(context, viewer)),
  };
}

/** Periods that take changes in any scope at the unit or below it, or in one that such a scope took over. */
function openPeriods({ reference: { settings, calendar }, today }: Context, { path }: Unit): PeriodId[] {
  const scopes = scopesWritingTo(settings, path, today).map((scope) => scopeWithPast(settings, scope));
  return [...new Set(scopes.flatMap((scope) => periodStates(scope, today, calendar).open))];
}

async function formsOf(context: Context, viewer: SignedInViewer): Promise<ReportForm[]> {
  const unit = viewersUnit(context, viewer);
  if (unit.level !== 'COMMUNE') return [];
  const mutations = await context.reportMutations();
  // The commune also answers for the reports of units that went wholly into it.
  const units = [unit.id, ...wholePartsOf(context.reference.register, unit.id)];
  const periods = openPeriods(context, unit);
  const forms = (await Promise.all(units.map((id) => mutations.formsOf(id, periods)))).flat();
  return forms.filter(({ head }) => head?.state !== 'APPROVED').toSorted(firstDueFirst);
}

async function formsWaiting(context: Context, viewer: SignedInViewer): Promise<ReportForm[]> {
  const { register } = context.reference;
  const unit = viewersUnit(context, viewer);
  const areas = areasOf(register, unit.path, context.today);
  const areasOver = [...new Set([...areas, ...storedPathsOf(register, unit.path)])].filter((path) => path !== '');
  // Reports stay where they were filed, also those of units that an event ended or moved after the closing day.
  const areasIn = (period: PeriodId) =>
    register.events?.some(({ effective }) => closingDateOf(period, 1) < effective) ? areasOver : areas;
  const mutations = await context.reportMutations();
  const forms = await mutations.formsWaiting(areasIn, openPeriods(context, unit));
  return forms.filter(isOpenForm).toSorted(firstDueFirst);
}

const isOpenForm = ({ reference: { scope, unit }, period }: ReportForm): boolean => isExpected(scope, period, unit);

const dueDay = ({ reference: { scope, calendar }, period, head }: ReportForm) =>
  dueDayOf(scope, period, calendar, head?.extension);

const keyOf = (form: ReportForm): string => workKey(dueDay(form), form.reference.unit, form.period);

const firstDueFirst = (a: ReportForm, b: ReportForm): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/** The scope of the viewer's own unit, else the innermost scope around it. */
export function scopeOfWork(context: Context, workOf: SignedInViewer): ScopeSettings | undefined {
  const unit = viewersUnit(context, workOf);
  return scopeById(context.reference, unit.id) ?? innermostScope(context.reference.settings, unit.path);
}
