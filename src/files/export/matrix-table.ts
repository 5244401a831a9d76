import { type FigureView, shownValue } from '../../domain/figure/figure.js';
import { FIGURE_STATES } from '../../domain/figure/state-texts.js';
import type { IndicatorOf } from '../../domain/method/catalogue.js';
import { STATES } from '../../domain/report/texts.js';
import { figuresOf, type ReportView } from '../../domain/report/view.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { type ColumnOf, columnsOn, forPrograms, words } from '../table/columns.js';
import { knowsOnly } from '../table/parameters.js';
import type { DataTable, TableCell } from '../table/table.js';
import { no, yes } from '../table/texts.js';
import { collectedFor, dataTable, periodInScope } from './data-table.js';
import { CODES_OF_REPORT, figureStateCode, subjectColumns, unitColumns } from './shared-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { sheet, title } = EXPORT_TEXTS.matrix;

type Row = { readonly view: ReportView; readonly figures: ReadonlyMap<string, FigureView> };

/** The published figures of a period: a row for each commune, a column for each indicator. */
export async function matrixTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'timeliness', 'approvedFigures');
  knowsOnly(context, ['within', 'period']);
  const asked = await periodInScope(context);
  const { views, label, whole, factsOf } = await collectedFor(context, asked);
  const indicators = indicatorsIn(views);
  return dataTable<Row>({
    name: `matrix-${asked.scope.scope}-${asked.period}`,
    sheet,
    title: title(label, whole.name),
    columns: [
      ...columnsOn(unitColumns(8, 18), ({ view }: Row) => view.unit),
      words('state', { vi: 'Tình trạng', en: 'State' }, 11, ({ view }) => STATES[view.state]),
      ...indicators.map(columnOf),
      ...subjectColumns(context.reference, ({ view }: Row) => ({ ...asked, unit: view.unit.id })),
      ...columnsOn([CODES_OF_REPORT.state], ({ view }: Row) => view),
      ...indicators.flatMap(codesOf),
    ],
    rows: views.map((view) => ({
      view,
      figures: new Map(figuresOf(view).map(({ of, figure }) => [of.indicator.code, figure])),
    })),
    facts: factsOf(views),
  });
}

/** The indicators of the first report with figures. All reports of a period have the same indicators. */
const indicatorsIn = (views: readonly ReportView[]): IndicatorOf[] =>
  views.map((view) => figuresOf(view).map(({ of }) => of)).find((indicators) => indicators.length > 0) ?? [];

/** The column of an indicator. A ratio is shown in per cent. */
const columnOf = ({ indicator: { code, name, uom, kind } }: IndicatorOf): ColumnOf<Row> => ({
  key: code,
  header: { vi: `${code} ${name.vi}`, en: `${code} ${name.en}` },
  width: 13,
  ...(kind === 'boolean' ? {} : { format: kind === 'ratio' ? ('decimal' as const) : ('integer' as const) }),
  unit: kind === 'ratio' ? { vi: '%', en: '%' } : uom,
  cell: ({ figures }) => cellOf(figures.get(code)),
});

const isYes = forPrograms(
  'yes',
  { vi: 'có (true/false)', en: 'yes (true/false)' },
  ({ figure }: FigureView) => (figure?.kind === 'boolean' ? figure.value : null),
  'boolean',
);

/** The state of each figure, and the answer to a yes-or-no indicator, as programs read them. */
function codesOf({ indicator: { code, kind } }: IndicatorOf): ColumnOf<Row>[] {
  const named = (column: ColumnOf<FigureView>, key: string): ColumnOf<FigureView> => ({
    ...column,
    key: `${code}_${key}`,
    header: { vi: `${code} – ${column.header.vi}`, en: `${code} – ${column.header.en}` },
  });
  const columns = [named(figureStateCode, 'state'), ...(kind === 'boolean' ? [named(isYes, 'yes')] : [])];
  return columnsOn(columns, ({ figures }: Row) => figures.get(code));
}

function cellOf(view: FigureView | undefined): TableCell {
  if (!view) return null;
  if (view.state !== 'present') return FIGURE_STATES[view.state];
  if (view.figure?.kind === 'boolean') return view.figure.value ? yes : no;
  return shownValue(view);
}
