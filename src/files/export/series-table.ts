import { partsText } from '../../domain/insight/parts-text.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { knownUnit } from '../../reference-data/reference.js';
import { seriesOverTime } from '../../reference-data/series-over-time.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { FIGURE_COLUMNS, figureCells } from '../form/figure-cells.js';
import { exportNotes } from '../table/notes.js';
import { indicatorAsked, knowsOnly, monthsAsked, scopeAsked, unitsAsked } from '../table/parameters.js';
import { type DataColumn, type DataTable, markedAsDemonstration } from '../table/table.js';
import { pastReaders } from './past-readers.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, sheet, title } = EXPORT_TEXTS.series;

const COLUMNS: readonly DataColumn[] = [
  { key: 'unitCode', header: headers.unitCode, width: 10 },
  { key: 'unit', header: headers.unit, width: 22 },
  { key: 'periodId', header: headers.periodId, width: 10 },
  { key: 'period', header: headers.period, width: 16 },
  ...FIGURE_COLUMNS,
  { key: 'share', header: headers.share, width: 11, format: 'score' },
  { key: 'target', header: headers.target, width: 11, format: 'decimal' },
  { key: 'source', header: EXPORT_TEXTS.loaded.header, width: 16 },
];

/** One indicator, a row for each commune and period. Filters as in the query `series`. */
export async function seriesTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'ranking', 'approvedFigures');
  knowsOnly(context, ['scope', 'indicator', 'from', 'to', 'units']);
  const scope = scopeAsked(context);
  const of = indicatorAsked(context);
  const { from, to } = monthsAsked(context, scope);
  const units = unitsAsked(context)?.map(({ id }) => id) ?? null;
  const series = await seriesOverTime(pastReaders(context), context.reference, { scope, of, from, to, units });
  const hasSums = series.lines.some(({ points }) => points.some(({ parts }) => parts));
  const { code, name, uom } = of.indicator;
  const rows = series.lines.flatMap(({ unit: id, points }) => {
    const unit = knownUnit(context.reference, id);
    return points.map(({ period, figure, share, target, parts, isLoaded }) => [
      unit.gsoCode,
      unit.name,
      period,
      shortPeriodLabel(period),
      ...figureCells(figure),
      share,
      target?.value ?? null,
      isLoaded ? EXPORT_TEXTS.loaded.yes : null,
      ...(hasSums ? [parts ? partsText(parts) : null] : []),
    ]);
  });
  return markedAsDemonstration({
    name: `series-${code}-${scope.scope}-${from}-${to}`,
    sheet: sheet(code),
    title: title(code, name, uom),
    notes: exportNotes(to, scope.path, series.isDemonstration),
    columns: hasSums ? [...COLUMNS, { key: 'parts', header: headers.parts, width: 40 }] : COLUMNS,
    rows,
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
