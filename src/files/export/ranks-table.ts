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
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { closingDateOf } from '../../domain/time/period.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { knownUnit, type Reference } from '../../reference-data/reference.js';
import { ranksOverTime } from '../../reference-data/series-over-time.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { type ColumnOf, columnsOn, tableOf } from '../table/columns.js';
import { exportNotes } from '../table/notes.js';
import { knowsOnly, monthsAsked, scopeAsked, unitNamed, unitsAsked } from '../table/parameters.js';
import { type DataTable, markedAsDemonstration, type TableCell } from '../table/table.js';
import { pastReaders } from './past-readers.js';
import { forPrograms, subjectColumns } from './program-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { headers, noRankBefore, sheet, title } = EXPORT_TEXTS.ranks;

type EntryOf = { readonly unit: UnitId; readonly entry: RankHistoryEntry };

const placeIn = ({ entry }: EntryOf): RowOf | null => ('row' in entry ? entry : null);

const PLACE: readonly ColumnOf<RowOf>[] = [
  { key: 'version', header: headers.version, width: 8, format: 'integer', cell: ({ ranking }) => ranking.version },
  { key: 'status', header: headers.status, width: 20, cell: ({ ranking }) => RANKING_STATUS[shownStatus(ranking)] },
  { key: 'rank', header: headers.rank, width: 8, format: 'integer', cell: ({ row }) => row.rank },
  {
    ...{ key: 'rankedCount', header: headers.rankedCount, width: 10, format: 'integer' },
    cell: ({ ranking }) => ranking.rankedCount,
  },
  { key: 'index', header: headers.index, width: 10, format: 'score', cell: ({ row }) => row.index },
  { key: 'change', header: headers.change, width: 10, format: 'integer', cell: ({ row }) => row.change },
  { key: 'coverage', header: headers.coverage, width: 12, format: 'decimal', cell: ({ row }) => 100 * row.coverage },
];

const columnsFor = ({ reference }: FilesContext, scope: ScopeSettings, isOverTheDay: boolean): ColumnOf<EntryOf>[] => [
  { key: 'unitId', header: headers.unitId, width: 18, cell: ({ unit }) => unit },
  { key: 'unitCode', header: headers.unitCode, width: 10, cell: ({ unit }) => knownUnit(reference, unit).gsoCode },
  { key: 'unit', header: headers.unit, width: 22, cell: ({ unit }) => knownUnit(reference, unit).name },
  { key: 'periodId', header: headers.periodId, width: 10, cell: ({ entry }) => monthOfEntry(entry) },
  { key: 'period', header: headers.period, width: 16, cell: ({ entry }) => shortPeriodLabel(monthOfEntry(entry)) },
  ...columnsOn(PLACE, placeIn),
  ...(isOverTheDay
    ? [
        {
          ...{ key: 'parts', header: headers.parts, width: 60 },
          cell: ({ entry }: EntryOf) => ('row' in entry ? null : sentenceOf(reference, entry.notFormed)),
        },
      ]
    : []),
  ...columnsOn(subjectColumns(reference), ({ unit, entry }: EntryOf) => {
    const period = monthOfEntry(entry);
    return { unit, period, closing: closingDateOf(period, scope.closingDay) };
  }).filter(({ key }) => key === 'code' || key === 'codeDay'),
  ...columnsOn([forPrograms('statusCode', ({ ranking }: RowOf) => shownStatus(ranking))], placeIn),
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
    ...tableOf(columnsFor(context, scope, isOverTheDay), entries),
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

const sentenceOf = (reference: Reference, notFormed: NotFormed): TableCell =>
  notFormedText(notFormed, (id) => knownUnit(reference, id).name);
