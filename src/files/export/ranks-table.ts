import type { NotFormed } from '../../domain/explanation/past-place.js';
import { notFormedText } from '../../domain/explanation/past-place-text.js';
import {
  type HistoriesOverTime,
  monthOfEntry,
  type RankHistoryEntry,
  rankingsOfEntry,
} from '../../domain/explanation/rank-history.js';
import { type Ranking, type RankingRow, shownStatus } from '../../domain/ranking/ranking.js';
import { RANKING_STATUS } from '../../domain/ranking/texts.js';
import type { RowOf } from '../../domain/ranking/view.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { PeriodId } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { knownUnit } from '../../reference-data/reference.js';
import { ranksOverTime } from '../../reference-data/series-over-time.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { exportNotes } from '../table/notes.js';
import { knowsOnly, monthsAsked, scopeAsked, unitNamed, unitsAsked } from '../table/parameters.js';
import { type DataColumn, type DataTable, markedAsDemonstration, type TableCell } from '../table/table.js';
import { pastReaders } from './past-readers.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, noRankBefore, sheet, title } = EXPORT_TEXTS.ranks;

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

/**
 * The places of communes over the months: a row for each commune and month. For months before a reorganisation a row has
 * the place in the ranking of that day, or says where the predecessors stood. Filters as in the query `rankingHistory`.
 */
export async function ranksTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'ranking');
  knowsOnly(context, ['scope', 'from', 'to', 'units']);
  const scope = scopeAsked(context);
  const { from, to } = monthsAsked(context, scope);
  const units = unitsAsked(context)?.map(({ id }) => id) ?? null;
  const histories = await ranksOverTime(pastReaders(context), context.reference, { scope, from, to, units });
  const entries = byMonthAndPlace(histories);
  const isOverTheDay = entries.some(({ entry }) => !('row' in entry));
  const rankings = entries.flatMap(({ entry }) => rankingsOfEntry(entry));
  const { isDemonstration } = histories;
  const { name } = unitNamed(context, 'scope', scope.scope);
  return markedAsDemonstration({
    name: ['ranks', ...(units?.length === 1 ? units : [scope.scope]), from, to].join('-'),
    sheet,
    title: title(units?.length === 1 ? unitNamed(context, 'units', units[0] ?? '').name : name, from, to),
    notes: [...(isOverTheDay ? [noRankBefore] : []), ...exportNotes(to, scope.path, isDemonstration)],
    columns: isOverTheDay ? [...COLUMNS, { key: 'parts', header: headers.parts, width: 60 }] : COLUMNS,
    rows: entries.map(({ unit, entry }) => [
      ...unitCells(context, unit, monthOfEntry(entry)),
      ...('row' in entry ? placeCells(entry) : NO_PLACE),
      ...(isOverTheDay ? ['row' in entry ? null : sentenceOf(context, entry.notFormed)] : []),
    ]),
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

type EntryOf = { readonly unit: UnitId; readonly entry: RankHistoryEntry };

/** Month by month; within a month in the order of its ranking, after the communes that stood in an older one or in none. */
function byMonthAndPlace({ scope, lines }: HistoriesOverTime): EntryOf[] {
  const places = new Map<Ranking, Map<RankingRow, number>>();
  const placeOf = (entry: RankHistoryEntry): number => {
    if (!('row' in entry) || entry.ranking.scope !== scope.scope) return -1;
    const ofRanking = places.get(entry.ranking) ?? new Map(entry.ranking.rows.map((row, i) => [row, i]));
    places.set(entry.ranking, ofRanking);
    return ofRanking.get(entry.row) ?? -1;
  };
  return lines
    .flatMap(({ unit, entries }) =>
      entries.map((entry) => ({ unit, entry, month: monthOfEntry(entry), place: placeOf(entry) })),
    )
    .sort((a, b) => (a.month === b.month ? a.place - b.place : a.month < b.month ? -1 : 1));
}

function unitCells(context: FilesContext, id: UnitId, month: PeriodId): TableCell[] {
  const { gsoCode, name } = knownUnit(context.reference, id);
  return [id, gsoCode, name, month, shortPeriodLabel(month)];
}

const placeCells = ({ ranking, row }: RowOf): TableCell[] => [
  ranking.version,
  RANKING_STATUS[shownStatus(ranking)],
  row.rank,
  ranking.rankedCount,
  row.index,
  row.change,
  100 * row.coverage,
];

const NO_PLACE: readonly TableCell[] = Array.from({ length: 7 }, () => null);

const sentenceOf = (context: FilesContext, notFormed: NotFormed): TableCell =>
  notFormedText(notFormed, (id) => knownUnit(context.reference, id).name);
