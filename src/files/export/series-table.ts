import type { SeriesPoint } from '../../domain/insight/series.js';
import type { Unit } from '../../domain/register/unit.js';
import { knownUnit, type Reference } from '../../reference-data/reference.js';
import { seriesOverTime } from '../../reference-data/series-over-time.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { type ColumnOf, columnsOn, words } from '../table/columns.js';
import { indicatorAsked, knowsOnly, monthsAsked, scopeAsked, unitsAsked } from '../table/parameters.js';
import type { DataTable } from '../table/table.js';
import { dataTable } from './data-table.js';
import { pastReaders } from './ranking-asked.js';
import {
  FIGURE_COLUMNS,
  figureStateCode,
  hasLoadedFigure,
  OF_PERIOD,
  OF_POINT,
  subjectColumns,
  unitColumns,
} from './shared-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { loaded } = EXPORT_TEXTS;
const { sheet, title } = EXPORT_TEXTS.series;

type Row = { readonly unit: Unit; readonly point: SeriesPoint };

const columnsFor = (reference: Reference, hasSums: boolean): readonly ColumnOf<Row>[] => [
  ...columnsOn(unitColumns(), ({ unit }: Row) => unit),
  ...columnsOn([OF_PERIOD.id, OF_PERIOD.label], ({ point }: Row) => point.period),
  ...columnsOn(FIGURE_COLUMNS, ({ point }: Row) => point.figure),
  ...columnsOn([OF_POINT.share, OF_POINT.target], ({ point }: Row) => point),
  words('source', loaded.header, 16, ({ point }) => (point.isLoaded ? loaded.yes : null)),
  ...(hasSums ? columnsOn([OF_POINT.parts], ({ point }: Row) => point) : []),
  ...subjectColumns(reference, ({ unit, point: { period, scope } }: Row) => ({ unit: unit.id, period, scope }), [
    'unitId',
    'code',
    'codeDay',
  ]),
  ...columnsOn([figureStateCode], ({ point }: Row) => point.figure),
  ...columnsOn([hasLoadedFigure], ({ point }: Row) => point),
];

/** One indicator, a row for each commune and period. Filters as in the query `series`. */
export async function seriesTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'ranking', 'approvedFigures');
  knowsOnly(context, ['within', 'indicator', 'from', 'to', 'units']);
  const scope = scopeAsked(context);
  const named = unitsAsked(context);
  const { from, to } = monthsAsked(context, scope, named);
  const of = indicatorAsked(context, to);
  const units = named?.map(({ id }) => id) ?? null;
  const series = await seriesOverTime(
    pastReaders(context),
    context.reference,
    { scope, of, from, to, units },
    context.today,
  );
  const { lines, methods, isDemonstration } = series;
  const hasSums = lines.some(({ points }) => points.some(({ parts }) => parts));
  const { code, name, uom } = of.indicator;
  return dataTable({
    name: `series-${code}-${scope.scope}-${from}-${to}`,
    sheet: sheet(code),
    title: title(code, name, uom),
    columns: columnsFor(context.reference, hasSums),
    rows: lines.flatMap(({ unit: id, points }) => {
      const unit = knownUnit(context.reference, id);
      return points.map((point): Row => ({ unit, point }));
    }),
    facts: { scope, from, to, methods, ranking: null, isDemonstration },
  });
}
