import { partsText } from '../../domain/insight/parts-text.js';
import type { SeriesPoint } from '../../domain/insight/series.js';
import type { Unit } from '../../domain/register/unit.js';
import { closingDateOf } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { knownUnit, type Reference } from '../../reference-data/reference.js';
import { seriesOverTime } from '../../reference-data/series-over-time.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { FIGURE_COLUMNS } from '../form/figure-cells.js';
import { type ColumnOf, columnsOn, tableOf } from '../table/columns.js';
import { exportNotes } from '../table/notes.js';
import { indicatorAsked, knowsOnly, monthsAsked, scopeAsked, unitsAsked } from '../table/parameters.js';
import { type DataTable, markedAsDemonstration } from '../table/table.js';
import { pastReaders } from './past-readers.js';
import { figureStateCode, forPrograms, subjectColumns } from './program-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, sheet, title } = EXPORT_TEXTS.series;

type Row = { readonly unit: Unit; readonly point: SeriesPoint };

const COLUMNS: readonly ColumnOf<Row>[] = [
  { key: 'unitCode', header: headers.unitCode, width: 10, cell: ({ unit }) => unit.gsoCode },
  { key: 'unit', header: headers.unit, width: 22, cell: ({ unit }) => unit.name },
  { key: 'periodId', header: headers.periodId, width: 10, cell: ({ point }) => point.period },
  { key: 'period', header: headers.period, width: 16, cell: ({ point }) => shortPeriodLabel(point.period) },
  ...columnsOn(FIGURE_COLUMNS, ({ point }: Row) => point.figure),
  { key: 'share', header: headers.share, width: 11, format: 'score', cell: ({ point }) => point.share },
  {
    ...{ key: 'target', header: headers.target, width: 11, format: 'decimal' },
    cell: ({ point }) => point.target?.value ?? null,
  },
  {
    ...{ key: 'source', header: EXPORT_TEXTS.loaded.header, width: 16 },
    cell: ({ point }) => (point.isLoaded ? EXPORT_TEXTS.loaded.yes : null),
  },
];

const PARTS: ColumnOf<Row> = {
  ...{ key: 'parts', header: headers.parts, width: 40 },
  cell: ({ point }) => (point.parts ? partsText(point.parts) : null),
};

const programColumns = (reference: Reference): ColumnOf<Row>[] => [
  ...columnsOn(subjectColumns(reference), ({ unit, point: { period, scope } }: Row) => ({
    ...{ unit: unit.id, period, closing: closingDateOf(period, scope.closingDay) },
  })).filter(({ key }) => key !== 'periodId'),
  forPrograms('figureStateCode', ({ point }) => figureStateCode(point.figure)),
  forPrograms('hasLoadedFigure', ({ point }) => point.isLoaded ?? false),
];

/** One indicator, a row for each commune and period. Filters as in the query `series`. */
export async function seriesTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'ranking', 'approvedFigures');
  knowsOnly(context, ['scope', 'indicator', 'from', 'to', 'units']);
  const scope = scopeAsked(context);
  const of = indicatorAsked(context);
  const { from, to } = monthsAsked(context, scope);
  const units = unitsAsked(context)?.map(({ id }) => id) ?? null;
  const series = await seriesOverTime(
    pastReaders(context),
    context.reference,
    { scope, of, from, to, units },
    context.today,
  );
  const hasSums = series.lines.some(({ points }) => points.some(({ parts }) => parts));
  const { code, name, uom } = of.indicator;
  const rows = series.lines.flatMap(({ unit: id, points }) => {
    const unit = knownUnit(context.reference, id);
    return points.map((point): Row => ({ unit, point }));
  });
  return markedAsDemonstration({
    name: `series-${code}-${scope.scope}-${from}-${to}`,
    sheet: sheet(code),
    title: title(code, name, uom),
    notes: exportNotes(to, scope.path, series.isDemonstration),
    ...tableOf([...COLUMNS, ...(hasSums ? [PARTS] : []), ...programColumns(context.reference)], rows),
    facts: {
      scope,
      from,
      to,
      methods: series.methods,
      ranking: null,
      isDemonstration: series.isDemonstration,
    },
  });
}
