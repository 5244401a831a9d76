import { STATES, TIMELINESS } from '../../domain/report/texts.js';
import { figuresOf, passes, type ReportView } from '../../domain/report/view.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { lastMonthOf } from '../../domain/time/period.js';
import { dayLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { collected } from '../../reference-data/collected-reports.js';
import { methodFor } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { FIGURE_COLUMNS, figureCells } from '../form/figure-cells.js';
import { exportNotes } from '../table/notes.js';
import { choiceOf, knowsOnly, periodToExport, reportedScope, scopeAsked, yesOrNo } from '../table/parameters.js';
import { type DataColumn, type DataTable, markedAsDemonstration, type TableCell } from '../table/table.js';
import { dayText, momentText, no, yes } from '../table/texts.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, sheet, title } = EXPORT_TEXTS.reports;

const COLUMNS: readonly DataColumn[] = [
  { key: 'unitCode', header: headers.unitCode, width: 10 },
  { key: 'unit', header: headers.unit, width: 22 },
  { key: 'period', header: headers.period, width: 16 },
  { key: 'state', header: headers.state, width: 13 },
  { key: 'dueDay', header: headers.dueDay, width: 12 },
  { key: 'extended', header: headers.extended, width: 10 },
  { key: 'firstSubmitted', header: headers.firstSubmitted, width: 17 },
  { key: 'approved', header: headers.approved, width: 17 },
  { key: 'timeliness', header: headers.timeliness, width: 14 },
  { key: 'daysLate', header: headers.daysLate, width: 11, format: 'integer' },
  { key: 'indicatorCode', header: headers.indicatorCode, width: 10 },
  { key: 'indicator', header: headers.indicator, width: 48 },
  { key: 'unitOfMeasure', header: headers.unitOfMeasure, width: 14 },
  ...FIGURE_COLUMNS,
  { key: 'source', header: EXPORT_TEXTS.loaded.header, width: 26 },
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
    columns: COLUMNS,
    rows: shown.flatMap(rowsOf),
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

function rowsOf(view: ReportView): TableCell[][] {
  const { unit, period, timeliness } = view;
  const report: TableCell[] = [
    unit.gsoCode,
    unit.name,
    shortPeriodLabel(period),
    STATES[view.state],
    dayText(view.dueDay),
    view.isExtended ? yes : no,
    momentText(view.firstSubmittedAt),
    momentText(view.approvedAt),
    TIMELINESS[timeliness.kind],
    timeliness.workingDaysLate,
  ];
  const figures = figuresOf(view);
  if (figures.length === 0) return [[...report, ...Array.from({ length: COLUMNS.length - report.length }, () => null)]];
  return figures.map(({ of: { indicator }, figure, isLoaded }) => [
    ...report,
    indicator.code,
    indicator.name,
    indicator.uom,
    ...figureCells(figure),
    isLoaded ? loadedText(view) : null,
  ]);
}
