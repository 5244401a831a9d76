import { STATES, TIMELINESS } from '../../domain/report/texts.js';
import { figuresOf, passes, type ReportView } from '../../domain/report/view.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dayLabel } from '../../domain/time/texts.js';
import type { Reference } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { type ColumnOf, columnsOn, forPrograms, words } from '../table/columns.js';
import { choiceOf, knowsOnly, yesOrNo } from '../table/parameters.js';
import type { DataTable, TableCell } from '../table/table.js';
import { momentText, no, yes } from '../table/texts.js';
import { collectedFor, dataTable, periodInScope } from './data-table.js';
import {
  CODES_OF_REPORT,
  FIGURE_COLUMNS,
  figureStateCode,
  hasLoadedFigure,
  OF_INDICATOR,
  OF_PERIOD,
  OF_REPORT,
  subjectColumns,
  unitColumns,
} from './shared-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { sheet, title } = EXPORT_TEXTS.reports;

type Entry = ReturnType<typeof figuresOf>[number];
type Row = { readonly view: ReportView; readonly entry: Entry | null };

const DAYS: readonly ColumnOf<ReportView>[] = [
  words('reportState', { vi: 'Tình trạng', en: 'State' }, 13, ({ state }) => STATES[state]),
  OF_REPORT.dueDay,
  words('extended', { vi: 'Được gia hạn', en: 'Extended' }, 10, ({ isExtended }) => (isExtended ? yes : no)),
  OF_REPORT.firstSubmitted,
  words('approved', { vi: 'Ngày duyệt', en: 'Approved' }, 17, ({ approvedAt }) => momentText(approvedAt)),
  words('timeliness', { vi: 'Thời hạn', en: 'Timeliness' }, 14, ({ timeliness }) => TIMELINESS[timeliness.kind]),
  OF_REPORT.daysLate,
];

const CODES: readonly ColumnOf<ReportView>[] = [
  CODES_OF_REPORT.state,
  CODES_OF_REPORT.dueDate,
  CODES_OF_REPORT.hasExtension,
  CODES_OF_REPORT.firstSubmittedAt,
  forPrograms('approvedAt', { vi: 'Thời điểm duyệt (ISO)', en: 'Approved at (ISO)' }, ({ approvedAt }) => approvedAt),
  CODES_OF_REPORT.timeliness,
];

const columnsOf = (reference: Reference): readonly ColumnOf<Row>[] => [
  ...columnsOn(unitColumns(), ({ view }: Row) => view.unit),
  ...columnsOn([OF_PERIOD.label], ({ view }: Row) => view.period),
  ...columnsOn(DAYS, ({ view }: Row) => view),
  ...columnsOn([OF_INDICATOR.code, OF_INDICATOR.name, OF_INDICATOR.uom], ({ entry }: Row) => entry?.of.indicator),
  ...columnsOn(FIGURE_COLUMNS, ({ entry }: Row) => entry?.figure),
  words('source', EXPORT_TEXTS.loaded.header, 26, ({ view, entry }) => (entry?.isLoaded ? loadedText(view) : null)),
  ...subjectColumns(reference, ({ view: { unit, period, scope } }: Row) => ({ unit: unit.id, period, scope })),
  ...columnsOn(CODES, ({ view }: Row) => view),
  ...columnsOn([figureStateCode], ({ entry }: Row) => entry?.figure),
  ...columnsOn([hasLoadedFigure], ({ entry }: Row) => entry),
];

/** A row for each published figure; a report without figures has one row. Filters as in the query `reports`. */
export async function reportTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'timeliness', 'approvedFigures');
  knowsOnly(context, ['within', 'period', 'state', 'overdue', 'late']);
  const asked = await periodInScope(context);
  const filter = {
    state: choiceOf(context, 'state', ['NOT_SUBMITTED', 'SUBMITTED', 'APPROVED'] as const),
    overdue: yesOrNo(context, 'overdue'),
    late: yesOrNo(context, 'late'),
  };
  const { views, label, whole, factsOf } = await collectedFor(context, asked);
  const shown = views.filter((view) => passes(view, filter));
  return dataTable({
    name: `reports-${asked.scope.scope}-${asked.period}`,
    sheet,
    title: title(label, whole.name),
    columns: columnsOf(context.reference),
    rows: shown.flatMap(rowsOf),
    facts: factsOf(shown),
  });
}

const loadedText = ({ loaded }: ReportView): TableCell =>
  loaded && EXPORT_TEXTS.loaded.on(dayLabel(localDateOf(loaded.at)));

function rowsOf(view: ReportView): Row[] {
  const figures = figuresOf(view);
  return figures.length === 0 ? [{ view, entry: null }] : figures.map((entry) => ({ view, entry }));
}
