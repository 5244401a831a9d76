import { FIGURE_STATES } from '../../domain/figure/figure-text.js';
import { type FigureView, shownValue } from '../../domain/figure/view.js';
import type { IndicatorOf } from '../../domain/method/catalogue.js';
import { STATES } from '../../domain/report/texts.js';
import { figuresOf, type ReportView } from '../../domain/report/view.js';
import { closingDateOf, lastMonthOf } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { collected } from '../../reference-data/collected-reports.js';
import { methodFor } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { type ColumnOf, columnsOn, tableOf } from '../table/columns.js';
import { exportNotes } from '../table/notes.js';
import { knowsOnly, periodToExport, reportedScope, scopeAsked } from '../table/parameters.js';
import { type DataTable, markedAsDemonstration, type TableCell } from '../table/table.js';
import { no, yes } from '../table/texts.js';
import { figureStateCode, forPrograms, subjectColumns } from './program-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, sheet, title } = EXPORT_TEXTS.matrix;

type Row = { readonly view: ReportView; readonly figures: ReadonlyMap<string, FigureView> };

const COMMUNE: readonly ColumnOf<Row>[] = [
  { key: 'unitCode', header: headers.unitCode, width: 8, cell: ({ view }) => view.unit.gsoCode },
  { key: 'unit', header: headers.unit, width: 18, cell: ({ view }) => view.unit.name },
  { key: 'state', header: headers.state, width: 11, cell: ({ view }) => STATES[view.state] },
];

/** The published figures of a period: a row for each commune, a column for each indicator. */
export async function matrixTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'timeliness', 'approvedFigures');
  knowsOnly(context, ['scope', 'period']);
  const scope = scopeAsked(context);
  const period = await periodToExport(context, scope);
  const { views } = await collected(
    { ...context, queries: { reports: context.stores.reports.inScope } },
    scope,
    period,
  );
  const { name } = reportedScope(context, scope, period);
  const indicators = indicatorsIn(views);
  const isDemonstration = views.some((view) => view.isDemonstration);
  return markedAsDemonstration({
    name: `matrix-${scope.scope}-${period}`,
    sheet,
    title: title(shortPeriodLabel(period), name),
    notes: exportNotes(period, scope.path, isDemonstration),
    ...tableOf<Row>(
      [
        ...COMMUNE,
        ...indicators.map(columnOf),
        ...columnsOn(subjectColumns(context.reference), ({ view }: Row) => ({
          ...{ unit: view.unit.id, period, closing: closingDateOf(period, scope.closingDay) },
        })),
        forPrograms('reportStateCode', ({ view }) => view.state),
        ...indicators.flatMap(codesOf),
      ],
      views.map((view) => ({
        view,
        figures: new Map(figuresOf(view).map(({ of, figure }) => [of.indicator.code, figure])),
      })),
    ),
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

/** Of the first report that has figures: all of a period are asked for the same. */
const indicatorsIn = (views: readonly ReportView[]): IndicatorOf[] =>
  views.map((view) => figuresOf(view).map(({ of }) => of)).find((indicators) => indicators.length > 0) ?? [];

/** A ratio is shown as its share of a hundred. */
const columnOf = ({ indicator: { code, name, uom, kind } }: IndicatorOf): ColumnOf<Row> => ({
  key: code,
  header: { vi: `${code} ${name.vi}`, en: `${code} ${name.en}` },
  width: 13,
  ...(kind === 'boolean' ? {} : { format: kind === 'ratio' ? ('decimal' as const) : ('integer' as const) }),
  unit: kind === 'ratio' ? { vi: '%', en: '%' } : uom,
  cell: ({ figures }) => cellOf(figures.get(code)),
});

/** The state of each figure, and the answer to a yes-or-no indicator, as programs read them. */
function codesOf({ indicator: { code, kind } }: IndicatorOf): ColumnOf<Row>[] {
  const state = forPrograms<Row>('figureStateCode', ({ figures }) => {
    const figure = figures.get(code);
    return figure ? figureStateCode(figure) : null;
  });
  const named = (column: ColumnOf<Row>, key: string): ColumnOf<Row> => ({
    ...column,
    key: `${code}_${key}`,
    header: { vi: `${code} – ${column.header.vi}`, en: `${code} – ${column.header.en}` },
  });
  const answer: ColumnOf<Row> = {
    ...{ key: 'yes', header: headers.yes, width: 10, isForPrograms: true },
    cell: ({ figures }) => {
      const figure = figures.get(code)?.figure;
      return figure?.kind === 'boolean' ? figure.value : null;
    },
  };
  return [named(state, 'state'), ...(kind === 'boolean' ? [named(answer, 'yes')] : [])];
}

function cellOf(view: FigureView | undefined): TableCell {
  if (!view) return null;
  if (view.state !== 'present') return FIGURE_STATES[view.state];
  if (view.figure?.kind === 'boolean') return view.figure.value ? yes : no;
  return shownValue(view);
}
