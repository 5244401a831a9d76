import { STATES, TIMELINESS } from '../../domain/report/texts.js';
import { figuresOf, passes, type ReportView } from '../../domain/report/view.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { closingDateOf, lastMonthOf } from '../../domain/time/period.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { collected } from '../../reference-data/collected-reports.js';
import { methodFor, type Reference } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { FIGURE_COLUMNS } from '../form/figure-cells.js';
import { type ColumnOf, columnsOn, tableOf } from '../table/columns.js';
import { exportNotes } from '../table/notes.js';
import { choiceOf, knowsOnly, periodToExport, reportedScope, scopeAsked, yesOrNo } from '../table/parameters.js';
import { type DataTable, markedAsDemonstration, type TableCell } from '../table/table.js';
import { dayText, momentText, no, yes } from '../table/texts.js';
import { figureStateCode, forPrograms, subjectColumns } from './program-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, sheet, title } = EXPORT_TEXTS.reports;

type Entry = ReturnType<typeof figuresOf>[number];
type Row = { readonly view: ReportView; readonly entry: Entry | null };

const OF_REPORT: readonly ColumnOf<ReportView>[] = [
  { key: 'unitCode', header: headers.unitCode, width: 10, cell: ({ unit }) => unit.gsoCode },
  { key: 'unit', header: headers.unit, width: 22, cell: ({ unit }) => unit.name },
  { key: 'period', header: headers.period, width: 16, cell: ({ period }) => shortPeriodLabel(period) },
  { key: 'reportState', header: headers.state, width: 13, cell: ({ state }) => STATES[state] },
  { key: 'dueDay', header: headers.dueDay, width: 12, cell: ({ dueDay }) => dayText(dueDay) },
  { key: 'extended', header: headers.extended, width: 10, cell: ({ isExtended }) => (isExtended ? yes : no) },
  {
    ...{ key: 'firstSubmitted', header: headers.firstSubmitted, width: 17 },
    cell: ({ firstSubmittedAt }) => momentText(firstSubmittedAt),
  },
  { key: 'approved', header: headers.approved, width: 17, cell: ({ approvedAt }) => momentText(approvedAt) },
  { key: 'timeliness', header: headers.timeliness, width: 14, cell: ({ timeliness }) => TIMELINESS[timeliness.kind] },
  {
    ...{ key: 'daysLate', header: headers.daysLate, width: 11, format: 'integer' },
    cell: ({ timeliness }) => timeliness.workingDaysLate,
  },
];

const OF_INDICATOR: readonly ColumnOf<Entry>[] = [
  { key: 'indicatorCode', header: headers.indicatorCode, width: 10, cell: ({ of }) => of.indicator.code },
  { key: 'indicator', header: headers.indicator, width: 48, cell: ({ of }) => of.indicator.name },
  { key: 'unitOfMeasure', header: headers.unitOfMeasure, width: 14, cell: ({ of }) => of.indicator.uom },
];

const columnsOf = (reference: Reference): readonly ColumnOf<Row>[] => [
  ...columnsOn(OF_REPORT, ({ view }: Row) => view),
  ...columnsOn(OF_INDICATOR, ({ entry }: Row) => entry),
  ...columnsOn(FIGURE_COLUMNS, ({ entry }: Row) => entry?.figure),
  {
    ...{ key: 'source', header: EXPORT_TEXTS.loaded.header, width: 26 },
    cell: ({ view, entry }) => (entry?.isLoaded ? loadedText(view) : null),
  },
  ...columnsOn(subjectColumns(reference), ({ view: { unit, period, scope } }: Row) => ({
    ...{ unit: unit.id, period, closing: closingDateOf(period, scope.closingDay) },
  })),
  forPrograms('reportStateCode', ({ view }) => view.state),
  forPrograms('dueDate', ({ view }) => view.dueDay),
  forPrograms('hasExtension', ({ view }) => view.isExtended),
  forPrograms('firstSubmittedAt', ({ view }) => view.firstSubmittedAt),
  forPrograms('approvedAt', ({ view }) => view.approvedAt),
  forPrograms('timelinessCode', ({ view }) => view.timeliness.kind),
  forPrograms('figureStateCode', ({ entry }) => entry && figureStateCode(entry.figure)),
  forPrograms('hasLoadedFigure', ({ entry }) => entry?.isLoaded ?? null),
];

/** A row for each published figure; a report without any has one row. Filters as in the query `reports`. */
export async function reportTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'timeliness', 'approvedFigures');
  knowsOnly(context, ['scope', 'period', 'state', 'overdue', 'late']);
  const scope = scopeAsked(context);
  const period = await periodToExport(context, scope);
  const filter = {
    state: choiceOf(context, 'state', ['NOT_SUBMITTED', 'SUBMITTED', 'APPROVED'] as const),
    overdue: yesOrNo(context, 'overdue'),
    late: yesOrNo(context, 'late'),
  };
  const { views } = await collected(
    { ...context, queries: { reports: context.stores.reports.inScope } },
    scope,
    period,
  );
  const { name } = reportedScope(context, scope, period);
  const label = shortPeriodLabel(period);
  const shown = views.filter((view) => passes(view, filter));
  const isDemonstration = shown.some((view) => view.isDemonstration);
  return markedAsDemonstration({
    name: `reports-${scope.scope}-${period}`,
    sheet,
    title: title(label, name),
    notes: exportNotes(period, scope.path, isDemonstration),
    ...tableOf(columnsOf(context.reference), shown.flatMap(rowsOf)),
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

const loadedText = ({ loaded }: ReportView): TableCell =>
  loaded && EXPORT_TEXTS.loaded.on(dayLabel(localDateOf(loaded.at)));

function rowsOf(view: ReportView): Row[] {
  const figures = figuresOf(view);
  return figures.length === 0 ? [{ view, entry: null }] : figures.map((entry) => ({ view, entry }));
}
