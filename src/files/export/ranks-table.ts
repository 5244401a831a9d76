import { RANKING_STATUS } from '../../domain/ranking/texts.js';
import type { UnitId } from '../../domain/register/unit.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { exportNotes } from '../table/notes.js';
import { knowsOnly, monthsAsked, scopeAsked, unitNamed, unitsAsked } from '../table/parameters.js';
import { type DataColumn, type DataTable, markedAsDemonstration } from '../table/table.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, sheet, title } = EXPORT_TEXTS.ranks;

const COLUMNS: readonly DataColumn[] = [
  { key: 'unitId', header: headers.unitId, width: 18 },
  { key: 'unitCode', header: headers.unitCode, width: 10 },
  { key: 'unit', header: headers.unit, width: 22 },
  { key: 'periodId', header: headers.periodId, width: 10 },
  { key: 'period', header: headers.period, width: 16 },
  { key: 'version', header: headers.version, width: 8, format: 'integer' },
  { key: 'status', header: headers.status, width: 20 },
  { key: 'rank', header: headers.rank, width: 8, format: 'integer' },
  { key: 'rankedCount', header: headers.rankedCount, width: 10, format: 'integer' },
  { key: 'index', header: headers.index, width: 10, format: 'score' },
  { key: 'change', header: headers.change, width: 10, format: 'integer' },
  { key: 'coverage', header: headers.coverage, width: 12, format: 'decimal' },
];

/** The places of communes over the months: a row for each commune and month. Filters as in the query `rankingHistory`. */
export async function ranksTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'ranking');
  knowsOnly(context, ['scope', 'from', 'to', 'units']);
  const scope = scopeAsked(context);
  const { from, to } = monthsAsked(context, scope);
  const units = unitsAsked(context)?.map(({ id }) => id);
  const rankings = await context.stores.rankings.between(scope.scope, from, to);
  const isDemonstration = rankings.some((ranking) => ranking.isDemonstration);
  const isAsked = (unit: UnitId) => units === undefined || units.includes(unit);
  const { name } = unitNamed(context, 'scope', scope.scope);
  return markedAsDemonstration({
    name: ['ranks', ...(units?.length === 1 ? units : [scope.scope]), from, to].join('-'),
    sheet,
    title: title(units?.length === 1 ? unitNamed(context, 'units', units[0] ?? '').name : name, from, to),
    notes: exportNotes(to, scope.path, isDemonstration),
    columns: COLUMNS,
    rows: rankings.flatMap((ranking) =>
      ranking.rows
        .filter(({ unit }) => isAsked(unit))
        .map((row) => {
          const unit = unitNamed(context, 'units', row.unit);
          return [
            unit.id,
            unit.gsoCode,
            unit.name,
            ranking.period,
            shortPeriodLabel(ranking.period),
            ranking.version,
            RANKING_STATUS[ranking.status],
            row.rank,
            ranking.rankedCount,
            row.index,
            row.change,
            100 * row.coverage,
          ];
        }),
    ),
    facts: {
      scope,
      from,
      to,
      methods: [...new Set(rankings.map(({ method }) => method))],
      ranking: null,
      isDemonstration,
    },
  });
}
