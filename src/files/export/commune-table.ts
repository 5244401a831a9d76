import { profileOf } from '../../domain/explanation/profile.js';
import { groupIn } from '../../domain/method/catalogue.js';
import { rankingNotes } from '../../domain/ranking/note-texts.js';
import { rowOf } from '../../domain/ranking/view.js';
import { innermostScope } from '../../domain/settings/scopes.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { knownMethod } from '../../reference-data/reference.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { FIGURE_COLUMNS, figureCells } from '../form/figure-cells.js';
import { badParameter, namesNothing } from '../import/fault.js';
import { knowsOnly, parameterOf, scopeAsked, unitNamed } from '../table/parameters.js';
import { type DataColumn, type DataTable, markedAsDemonstration } from '../table/table.js';
import { no, yes } from '../table/texts.js';
import { factsOf, rankingAsked } from './ranking-asked.js';
import { EXPORT_TEXTS } from './texts.js';

const { accepted, headers, sheet, title } = EXPORT_TEXTS.commune;

const COLUMNS: readonly DataColumn[] = [
  { key: 'unitId', header: headers.unitId, width: 18 },
  { key: 'unitCode', header: headers.unitCode, width: 10 },
  { key: 'unit', header: headers.unit, width: 22 },
  { key: 'indicatorCode', header: headers.indicatorCode, width: 10 },
  { key: 'indicator', header: headers.indicator, width: 48 },
  { key: 'group', header: headers.group, width: 22 },
  { key: 'unitOfMeasure', header: headers.unitOfMeasure, width: 14 },
  { key: 'periodId', header: headers.periodId, width: 10 },
  ...FIGURE_COLUMNS,
  { key: 'isCarriedForward', header: headers.isCarriedForward, width: 12 },
  { key: 'target', header: headers.target, width: 11, format: 'decimal' },
  { key: 'gap', header: headers.gap, width: 11, format: 'decimal' },
  { key: 'share', header: headers.share, width: 11, format: 'score' },
  { key: 'earned', header: headers.earned, width: 11, format: 'decimal' },
  { key: 'possible', header: headers.possible, width: 11, format: 'decimal' },
  { key: 'rank', header: headers.rank, width: 8, format: 'integer' },
  { key: 'source', header: headers.source, width: 30 },
  { key: 'isLoaded', header: EXPORT_TEXTS.loaded.yesNo, width: 12 },
];

/** One commune in one ranking, a row for each indicator. Filters as in the query `communeProfile`. */
export async function communeTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'ranking', 'approvedFigures');
  knowsOnly(context, ['scope', 'unit', 'period', 'version', 'publishedOn']);
  const { unit, scope } = communeAsked(context);
  const ranking = await rankingAsked(context, scope);
  const row = rowOf(ranking, unit.id);
  if (!row) throw namesNothing('unit', unit.id, accepted.ranked(ranking.period));
  const method = knownMethod(context.reference, ranking.method);
  return markedAsDemonstration({
    name: `commune-${unit.id}-${ranking.period}`,
    sheet,
    title: title(unit.name, shortPeriodLabel(ranking.period), ranking.version),
    notes: rankingNotes(ranking),
    columns: COLUMNS,
    rows: profileOf(row, method).map(({ of: { indicator }, cell, period, figure, target, gap }) => [
      unit.id,
      unit.gsoCode,
      unit.name,
      indicator.code,
      indicator.name,
      groupIn(method, indicator.group)?.group.name ?? indicator.group,
      indicator.uom,
      period,
      ...figureCells(figure),
      cell.carriedForward ? yes : no,
      target?.value ?? null,
      gap,
      cell.share,
      cell.earned,
      cell.possible,
      cell.rank,
      indicator.source,
      cell.origin?.kind === 'LOADED' ? yes : no,
    ]),
    facts: factsOf(context, ranking),
  });
}

/** The commune, and the scope where it reports unless another one is named. */
function communeAsked(context: FilesContext) {
  const id = parameterOf(context, 'unit') ?? '';
  const unit = unitNamed(context, 'unit', id);
  const own = unit.level === 'COMMUNE' ? innermostScope(context.reference.settings, unit.path) : undefined;
  if (!own) throw badParameter('unit', id, accepted.commune);
  return { unit, scope: parameterOf(context, 'scope') === undefined ? own : scopeAsked(context) };
}
