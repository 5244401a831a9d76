import { notFormedText } from '../../domain/explanation/past-place-text.js';
import {
  type HistoriesOverTime,
  monthOfEntry,
  type RankHistoryEntry,
  rankingsOfEntry,
} from '../../domain/explanation/rank-history.js';
import { type Ranking, type RankingRow, shownStatus } from '../../domain/ranking/ranking.js';
import { RANKING_STATUS } from '../../domain/ranking/texts.js';
import { overall, type RowOf, standingIn } from '../../domain/ranking/view.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { madeOnce } from '../../domain/text/grouped-by.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { knownUnit } from '../../reference-data/reference.js';
import { ranksOverTime } from '../../reference-data/series-over-time.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { type ColumnOf, columnsOn, forPrograms, integer, words } from '../table/columns.js';
import { knowsOnly, monthsAsked, parameterOf, scopeAsked, unitNamed, unitsAsked } from '../table/parameters.js';
import type { DataTable } from '../table/table.js';
import { communeAsked } from './commune-table.js';
import { dataTable } from './data-table.js';
import { pastReaders } from './ranking-asked.js';
import { OF_PERIOD, OF_PLACE, OF_RANKING_ROW, subjectColumns, unitColumns, unitIdColumn } from './shared-columns.js';
import { EXPORT_TEXTS } from './texts.js';

const { noRankBefore, sheet, title } = EXPORT_TEXTS.ranks;

type EntryOf = { readonly unit: UnitId; readonly entry: RankHistoryEntry };

const placeIn = ({ entry }: EntryOf): RowOf | null => ('row' in entry ? entry : null);

const PLACE: readonly ColumnOf<RowOf>[] = [
  integer('version', { vi: 'Bản', en: 'Version' }, 8, ({ ranking }) => ranking.version),
  words('status', { vi: 'Tình trạng', en: 'Status' }, 20, ({ ranking }) => RANKING_STATUS[shownStatus(ranking)]),
  ...columnsOn([OF_PLACE.rank], ({ row }: RowOf) => row),
  integer('rankedCount', { vi: 'Số đơn vị có hạng', en: 'Ranked communes' }, 10, ({ ranking }) => ranking.rankedCount),
  ...columnsOn([OF_PLACE.index], ({ row }: RowOf) => standingIn(row, overall)),
  ...columnsOn([OF_RANKING_ROW.change, OF_RANKING_ROW.coverage], ({ row }: RowOf) => row),
];

const statusCode = forPrograms(
  'statusCode',
  { vi: 'Mã tình trạng xếp hạng', en: 'Code of the ranking status' },
  ({ ranking }: RowOf) => shownStatus(ranking),
);

const columnsFor = ({ reference }: FilesContext, scope: ScopeSettings, isOverTheDay: boolean): ColumnOf<EntryOf>[] => [
  ...columnsOn([unitIdColumn, ...unitColumns()], ({ unit }: EntryOf) => knownUnit(reference, unit)),
  ...columnsOn([OF_PERIOD.id, OF_PERIOD.label], ({ entry }: EntryOf) => monthOfEntry(entry)),
  ...columnsOn(PLACE, placeIn),
  ...(isOverTheDay
    ? [
        words('parts', EXPORT_TEXTS.headings.parts, 60, ({ entry }: EntryOf) =>
          'row' in entry ? null : notFormedText(entry.notFormed, (id) => knownUnit(reference, id).name),
        ),
      ]
    : []),
  ...subjectColumns(reference, ({ unit, entry }: EntryOf) => ({ unit, period: monthOfEntry(entry), scope }), [
    'code',
    'codeDay',
  ]),
  ...columnsOn([statusCode], placeIn),
];

/**
 * A row for each commune and month with the commune's place. For a month before a reorganisation it is the place in the
 * ranking of that time, or the row gives the places of the predecessors. Filters as in the query `rankingHistory` for
 * one `unit`, else as in `rankingHistories`.
 */
export async function ranksTable(context: FilesContext): Promise<DataTable> {
  permit(context.viewer, 'ranking');
  const isOfOne = parameterOf(context, 'unit') !== undefined;
  knowsOnly(context, ['within', 'from', 'to', isOfOne ? 'unit' : 'units']);
  const commune = isOfOne ? communeAsked(context) : undefined;
  const scope = commune?.scope ?? scopeAsked(context);
  const named = commune ? [commune.unit] : unitsAsked(context);
  const { from, to } = monthsAsked(context, scope, named);
  const units = named?.map(({ id }) => id) ?? null;
  const histories = await ranksOverTime(pastReaders(context), context.reference, { scope, from, to, units });
  const entries = byMonthAndPlace(histories);
  const isOverTheDay = entries.some(({ entry }) => !('row' in entry));
  const rankings = entries.flatMap(({ entry }) => rankingsOfEntry(entry));
  const { isDemonstration } = histories;
  const [only, ...others] = named ?? [];
  const { name } = only && others.length === 0 ? only : unitNamed(context, 'within', scope.scope);
  return dataTable({
    name: ['ranks', ...(units?.length === 1 ? units : [scope.scope]), from, to].join('-'),
    sheet,
    title: title(name, shortPeriodLabel(from), shortPeriodLabel(to)),
    notes: isOverTheDay ? [noRankBefore] : [],
    columns: columnsFor(context, scope, isOverTheDay),
    rows: entries,
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

/** Sorts by month; within a month first communes of an older ranking or of none, then the others in the order of the ranking. */
function byMonthAndPlace({ scope, lines }: HistoriesOverTime): EntryOf[] {
  const places = new Map<Ranking, Map<RankingRow, number>>();
  const placeOf = (entry: RankHistoryEntry): number => {
    if (!('row' in entry) || entry.ranking.scope !== scope.scope) return -1;
    const { ranking, row } = entry;
    return madeOnce(places, ranking, () => new Map(ranking.rows.map((each, i) => [each, i]))).get(row) ?? -1;
  };
  return lines
    .flatMap(({ unit, entries }) =>
      entries.map((entry) => ({ unit, entry, month: monthOfEntry(entry), place: placeOf(entry) })),
    )
    .sort((a, b) => (a.month === b.month ? a.place - b.place : a.month < b.month ? -1 : 1));
}
