import type { Unit } from '../../domain/register/unit.js';
import type { Completeness } from '../../domain/report/completeness.js';
import type { ReportView } from '../../domain/report/view.js';
import { GROUND_TEXTS } from '../../domain/settings/extension-text.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import type { Language, Text } from '../../domain/text/text.js';
import { closingDateOf, lastMonthOf, type PeriodId } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { collected } from '../../reference-data/collected-reports.js';
import { methodFor, type Reference } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { type ColumnOf, columnsOn, tableOf } from '../table/columns.js';
import { exportNotes } from '../table/notes.js';
import { knowsOnly, periodToExport, reportedScope, scopeAsked } from '../table/parameters.js';
import { type DataTable, markedAsDemonstration } from '../table/table.js';
import { dayText, momentText } from '../table/texts.js';
import { forPrograms, subjectColumns } from './program-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, sheet, title } = EXPORT_TEXTS.completeness;
const { reports, days } = EXPORT_TEXTS.units;
const OF_REPORT = EXPORT_TEXTS.reports.headers;

/** The scope as a whole has no report of its own. */
type Row = {
  readonly unit: Pick<Unit, 'id' | 'gsoCode' | 'name'>;
  readonly of: Completeness;
  readonly view: ReportView | null;
};

const COUNTS: readonly ColumnOf<Completeness>[] = [
  { key: 'expected', header: headers.expected, width: 10, format: 'integer', unit: reports, cell: (of) => of.expected },
  { key: 'submitted', header: headers.submitted, width: 10, format: 'integer', unit: reports, cell: (of) => of.actual },
  { key: 'onTime', header: headers.onTime, width: 10, format: 'integer', unit: reports, cell: (of) => of.onTime },
  { key: 'approved', header: headers.approved, width: 10, format: 'integer', unit: reports, cell: (of) => of.approved },
  { key: 'loaded', header: headers.loaded, width: 12, format: 'integer', unit: reports, cell: (of) => of.loaded ?? 0 },
  { key: 'rate', header: headers.rate, width: 12, format: 'decimal', cell: (of) => percent(of.reportingRate) },
  {
    ...{ key: 'rateOnTime', header: headers.rateOnTime, width: 14, format: 'decimal' },
    cell: (of) => percent(of.reportingRateOnTime),
  },
];

const DAYS: readonly ColumnOf<ReportView>[] = [
  { key: 'dueDay', header: OF_REPORT.dueDay, width: 12, cell: ({ dueDay }) => dayText(dueDay) },
  { key: 'extension', header: headers.extension, width: 26, cell: (view) => extensionText(view) },
  {
    ...{ key: 'firstSubmitted', header: OF_REPORT.firstSubmitted, width: 17 },
    cell: ({ firstSubmittedAt }) => momentText(firstSubmittedAt),
  },
  {
    ...{ key: 'daysLate', header: OF_REPORT.daysLate, width: 11, format: 'integer', unit: days },
    cell: ({ timeliness }) => timeliness.workingDaysLate,
  },
];

const CODES: readonly ColumnOf<ReportView>[] = [
  forPrograms('reportStateCode', ({ state }) => state),
  forPrograms('timelinessCode', ({ timeliness }) => timeliness.kind),
  forPrograms('dueDate', ({ dueDay }) => dueDay),
  forPrograms('hasExtension', ({ isExtended }) => isExtended),
  forPrograms('extendedTo', ({ extensions }) => extensions.at(-1)?.day ?? null),
  forPrograms('firstSubmittedAt', ({ firstSubmittedAt }) => firstSubmittedAt),
];

const columnsFor = (reference: Reference, scope: ScopeSettings, period: PeriodId): readonly ColumnOf<Row>[] => [
  { key: 'unitCode', header: headers.unitCode, width: 10, cell: ({ unit }) => unit.gsoCode },
  { key: 'unit', header: headers.unit, width: 24, cell: ({ unit }) => unit.name },
  { key: 'period', header: headers.period, width: 16, cell: () => shortPeriodLabel(period) },
  ...columnsOn(COUNTS, ({ of }: Row) => of),
  ...columnsOn(DAYS, ({ view }: Row) => view),
  ...columnsOn(subjectColumns(reference), ({ unit }: Row) => ({
    ...{ unit: unit.id, period, closing: closingDateOf(period, scope.closingDay) },
  })),
  ...columnsOn(CODES, ({ view }: Row) => view),
];

/** The whole scope in the first row, then each commune. Filters as in the query `completeness`. */
export async function completenessTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'timeliness', 'completeness');
  knowsOnly(context, ['scope', 'period']);
  const scope = scopeAsked(context);
  const period = await periodToExport(context, scope);
  const {
    views,
    expected: due,
    completeness,
  } = await collected({ ...context, queries: { reports: context.stores.reports.inScope } }, scope, period);
  const whole = reportedScope(context, scope, period);
  const label = shortPeriodLabel(period);
  const expected = views.filter(({ unit }) => due.includes(unit.id));
  const isDemonstration = views.some((view) => view.isDemonstration);
  const communes = expected.map((view): Row => {
    const { unit, state, timeliness, loaded: mark } = view;
    const onTime = timeliness.kind === 'ON_TIME' ? 1 : 0;
    const actual = onTime === 1 || timeliness.kind === 'LATE' ? 1 : 0;
    const approved = state === 'APPROVED' ? 1 : 0;
    const own = {
      expected: 1,
      actual,
      onTime,
      approved,
      loaded: mark ? 1 : 0,
      reportingRate: actual,
      reportingRateOnTime: onTime,
    };
    return { unit, of: own, view };
  });
  return markedAsDemonstration({
    name: `completeness-${scope.scope}-${period}`,
    sheet,
    title: title(label, whole.name),
    notes: exportNotes(period, scope.path, isDemonstration),
    ...tableOf(columnsFor(context.reference, scope, period), [
      { unit: { ...whole, id: scope.scope }, of: completeness, view: null },
      ...communes,
    ]),
    facts: {
      scope,
      from: period,
      to: period,
      methods: [methodFor(context.reference, lastMonthOf(period)).id],
      ranking: null,
      isDemonstration,
    },
  });
}

/** Every later day that was granted, with the kind of its ground. The text of the reason is not public. */
function extensionText({ extensions }: ReportView): Text | null {
  if (extensions.length === 0) return null;
  const inWords = (language: Language) =>
    extensions
      .map(({ day, ground }) => {
        const until = `${headers.until[language]} ${dayText(day)[language]}`;
        return ground ? `${until} (${GROUND_TEXTS[ground][language]})` : until;
      })
      .join('; ');
  return { vi: inWords('vi'), en: inWords('en') };
}

const percent = (rate: number | null): number | null => (rate === null ? null : 100 * rate);
