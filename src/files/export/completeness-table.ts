import type { Completeness } from '../../domain/report/completeness.js';
import type { ReportView } from '../../domain/report/view.js';
import { GROUND_TEXTS } from '../../domain/settings/extension-text.js';
import type { Language, Text } from '../../domain/text/text.js';
import { lastMonthOf } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { collected } from '../../reference-data/collected-reports.js';
import { methodFor } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { exportNotes } from '../table/notes.js';
import { knowsOnly, periodToExport, reportedScope, scopeAsked } from '../table/parameters.js';
import { type DataColumn, type DataTable, markedAsDemonstration, type TableCell } from '../table/table.js';
import { dayText, momentText } from '../table/texts.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, sheet, title } = EXPORT_TEXTS.completeness;
const { reports, days } = EXPORT_TEXTS.units;
const OF_REPORT = EXPORT_TEXTS.reports.headers;

const COLUMNS: readonly DataColumn[] = [
  { key: 'unitCode', header: headers.unitCode, width: 10 },
  { key: 'unit', header: headers.unit, width: 24 },
  { key: 'period', header: headers.period, width: 16 },
  { key: 'expected', header: headers.expected, width: 10, format: 'integer', unit: reports },
  { key: 'submitted', header: headers.submitted, width: 10, format: 'integer', unit: reports },
  { key: 'onTime', header: headers.onTime, width: 10, format: 'integer', unit: reports },
  { key: 'approved', header: headers.approved, width: 10, format: 'integer', unit: reports },
  { key: 'loaded', header: headers.loaded, width: 12, format: 'integer', unit: reports },
  { key: 'rate', header: headers.rate, width: 12, format: 'decimal' },
  { key: 'rateOnTime', header: headers.rateOnTime, width: 14, format: 'decimal' },
  { key: 'dueDay', header: OF_REPORT.dueDay, width: 12 },
  { key: 'extension', header: headers.extension, width: 26 },
  { key: 'firstSubmitted', header: OF_REPORT.firstSubmitted, width: 17 },
  { key: 'daysLate', header: OF_REPORT.daysLate, width: 11, format: 'integer', unit: days },
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
  const communes = expected.map((view) => {
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
    return [unit.gsoCode, unit.name, label, ...counts(own), ...daysOf(view)];
  });
  return markedAsDemonstration({
    name: `completeness-${scope.scope}-${period}`,
    sheet,
    title: title(label, whole.name),
    notes: exportNotes(period, scope.path, isDemonstration),
    columns: COLUMNS,
    rows: [[whole.gsoCode, whole.name, label, ...counts(completeness), null, null, null, null], ...communes],
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

const daysOf = (view: ReportView): TableCell[] => [
  dayText(view.dueDay),
  extensionText(view),
  momentText(view.firstSubmittedAt),
  view.timeliness.workingDaysLate,
];

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

const counts = (of: Completeness): TableCell[] => [
  of.expected,
  of.actual,
  of.onTime,
  of.approved,
  of.loaded ?? 0,
  percent(of.reportingRate),
  percent(of.reportingRateOnTime),
];
