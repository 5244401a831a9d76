import type { Unit } from '../../domain/register/unit.js';
import type { Completeness } from '../../domain/report/completeness.js';
import type { ReportView } from '../../domain/report/view.js';
import { GROUND_TEXTS } from '../../domain/settings/texts.js';
import { inEachLanguage, type Text } from '../../domain/text/text.js';
import { currentUnit, type Reference } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { type ColumnOf, columnsOn, decimal, forPrograms, integer, words } from '../table/columns.js';
import { knowsOnly } from '../table/parameters.js';
import type { DataTable } from '../table/table.js';
import { dayText } from '../table/texts.js';
import { collectedFor, dataTable, periodInScope } from './data-table.js';
import { CODES_OF_REPORT, OF_PERIOD, OF_REPORT, subjectColumns, unitColumns } from './shared-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { sheet, title, until } = EXPORT_TEXTS.completeness;
const { reports, days } = EXPORT_TEXTS.units;

/** A row for a commune, or for the whole scope, which has no report: then `view` is null. */
type Row = {
  readonly unit: Pick<Unit, 'id' | 'gsoCode' | 'name'>;
  readonly of: Completeness;
  readonly view: ReportView | null;
};

const percent = (count: number, { expected }: Completeness): number | null =>
  expected === 0 ? null : (100 * count) / expected;

const COUNTS: readonly ColumnOf<Completeness>[] = [
  integer('expected', { vi: 'Phải gửi', en: 'Expected' }, 10, (of) => of.expected, { unit: reports }),
  integer('submitted', { vi: 'Đã gửi', en: 'Submitted' }, 10, (of) => of.actual, { unit: reports }),
  integer('onTime', { vi: 'Đúng hạn', en: 'On time' }, 10, (of) => of.onTime, { unit: reports }),
  integer('approved', { vi: 'Đã duyệt', en: 'Approved' }, 10, (of) => of.approved, { unit: reports }),
  integer('loaded', { vi: 'Trong đó nạp từ tệp', en: 'Of these loaded from a file' }, 12, (of) => of.loaded ?? 0, {
    unit: reports,
  }),
  decimal('rate', { vi: 'Tỷ lệ gửi (%)', en: 'Reporting rate (%)' }, 12, (of) => percent(of.actual, of)),
  decimal('rateOnTime', { vi: 'Tỷ lệ gửi đúng hạn (%)', en: 'Reporting rate on time (%)' }, 14, (of) =>
    percent(of.onTime, of),
  ),
];

const daysOf = (reference: Reference): readonly ColumnOf<ReportView>[] => [
  OF_REPORT.dueDay,
  words('extension', { vi: 'Gia hạn', en: 'Extension' }, 26, (view) => extensionText(view, reference)),
  OF_REPORT.firstSubmitted,
  { ...OF_REPORT.daysLate, unit: days },
];

const CODES: readonly ColumnOf<ReportView>[] = [
  CODES_OF_REPORT.state,
  CODES_OF_REPORT.timeliness,
  CODES_OF_REPORT.dueDate,
  CODES_OF_REPORT.hasExtension,
  forPrograms(
    'extendedTo',
    { vi: 'Gia hạn đến (ISO)', en: 'Extended to (ISO)' },
    ({ extensions }) => extensions.at(-1)?.day ?? null,
  ),
  CODES_OF_REPORT.firstSubmittedAt,
];

/** The whole scope in the first row, then each commune. Filters as in the query `completeness`. */
export async function completenessTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'timeliness', 'completeness');
  knowsOnly(context, ['within', 'period']);
  const asked = await periodInScope(context);
  const { scope, period } = asked;
  const { views, expected: due, completeness, label, whole, factsOf } = await collectedFor(context, asked);
  const communes = views
    .filter(({ unit }) => due.includes(unit.id))
    .map((view): Row => ({ unit: view.unit, of: completenessIn(view), view }));
  return dataTable<Row>({
    name: `completeness-${scope.scope}-${period}`,
    sheet,
    title: title(label, whole.name),
    columns: [
      ...columnsOn(unitColumns(10, 24), ({ unit }: Row) => unit),
      ...columnsOn([OF_PERIOD.label], () => period),
      ...columnsOn(COUNTS, ({ of }: Row) => of),
      ...columnsOn(daysOf(context.reference), ({ view }: Row) => view),
      ...subjectColumns(context.reference, ({ unit }: Row) => ({ ...asked, unit: unit.id })),
      ...columnsOn(CODES, ({ view }: Row) => view),
    ],
    rows: [{ unit: { ...whole, id: scope.scope }, of: completeness, view: null }, ...communes],
    facts: factsOf(views),
  });
}

/** The completeness of a single commune: counts of 0 or 1. */
function completenessIn({ state, timeliness, loaded }: ReportView): Completeness {
  const onTime = timeliness.kind === 'ON_TIME' ? 1 : 0;
  const actual = onTime === 1 || timeliness.kind === 'LATE' ? 1 : 0;
  return {
    expected: 1,
    actual,
    onTime,
    approved: state === 'APPROVED' ? 1 : 0,
    loaded: loaded ? 1 : 0,
    reportingRate: actual,
    reportingRateOnTime: onTime,
  };
}

/** Every extension with its day, the office that granted it and the kind of its ground. The text of the reason is not public. */
function extensionText({ extensions }: ReportView, reference: Reference): Text | null {
  if (extensions.length === 0) return null;
  return inEachLanguage((language) =>
    extensions
      .map(({ day, ground, office }) => {
        const unit = office === null ? undefined : currentUnit(reference, office);
        const more = [unit?.name[language], ground && GROUND_TEXTS[ground][language]].filter((part) => part != null);
        const till = `${until[language]} ${dayText(day)[language]}`;
        return more.length > 0 ? `${till} (${more.join(', ')})` : till;
      })
      .join('; '),
  );
}
