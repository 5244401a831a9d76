import * as z from 'zod/mini';
import type { Ranking, RankingRow } from '../domain/ranking.js';
import { type CellColumn, columnsOf, packCells, unpackCells } from './cell-codec.js';
import { numberIn, numberText } from './figure-codec.js';
import { frequency, parseBody } from './item.js';

/** What of a ranking stands in attributes of its own, because conditions and lists look at it without the body. */
type Beside = Pick<Ranking, 'version' | 'inputHash' | 'status'>;

const reason = z.enum(['NO_REPORT', 'NOT_APPROVED', 'LOW_COVERAGE']);
const noChange = z.enum([
  'NO_PREVIOUS_RANKING',
  'DIFFERENT_COMMUNES',
  'DIFFERENT_METHOD',
  'UNRANKED_NOW',
  'UNRANKED_BEFORE',
]);
const nullableNumber = z.nullable(z.number());

const head = z.object({
  scope: z.string(),
  scopePath: z.string(),
  period: z.string(),
  replaces: nullableNumber,
  occurrence: z.string(),
  method: z.string(),
  registerVersion: z.number(),
  previous: z.nullable(z.object({ period: z.string(), version: z.number() })),
  figurePeriods: z.record(frequency, z.string()),
  indicators: z.array(z.string()),
  rankedCount: z.number(),
  figureCount: z.number(),
  completeness: z.object({
    expected: z.number(),
    actual: z.number(),
    onTime: z.number(),
    approved: z.number(),
    reportingRate: nullableNumber,
    reportingRateOnTime: nullableNumber,
  }),
  isDemonstration: z.boolean(),
});

/** Path, rank, marks (1 tied, 2 counts submitted figures), reason; index, earned, possible, coverage; previous rank, change, why none; history; groups, pillars, cells. */
const packedRow = z.tuple([
  z.string(),
  nullableNumber,
  z.literal([0, 1, 2, 3]),
  z.nullable(reason),
  nullableNumber,
  z.number(),
  z.number(),
  z.number(),
  nullableNumber,
  nullableNumber,
  z.nullable(noChange),
  z.string(),
  z.string(),
  z.string(),
  z.string(),
]);
const TIED = 1;
const COUNTS_SUBMITTED = 2;

type PackedRow = z.infer<typeof packedRow>;

/** The order in which the rows' packed texts hold groups and pillars, and what the cells of each indicator share. */
const columns = z.object({
  groups: z.array(z.string()),
  pillars: z.array(z.string()),
  possible: z.array(z.number()),
  divisors: z.optional(z.array(nullableNumber)),
});
type Columns = {
  readonly groups: readonly string[];
  readonly pillars: readonly string[];
  readonly cells: readonly CellColumn[];
};

const body = z.object({ ranking: head, columns });

/** A ranking as JSON texts: one for what belongs to the whole, and one for every so many rows. */
export function packRanking(ranking: Ranking, rowsPerPage: number): { body: string; pages: string[] } {
  const { version: _version, inputHash: _hash, status: _status, rows, ...whole } = ranking;
  const keys = (of: 'groups' | 'pillars') => [...new Set(rows.flatMap((row) => Object.keys(row[of])))];
  const order: Columns = { groups: keys('groups'), pillars: keys('pillars'), cells: columnsOf(rows) };
  const pages: string[] = [];
  for (let from = 0; from < rows.length; from += rowsPerPage)
    pages.push(
      JSON.stringify(rows.slice(from, from + rowsPerPage).map((row) => packRow(row, ranking.scopePath, order))),
    );
  const { cells, groups, pillars } = order;
  const packed: z.infer<typeof columns> = {
    groups: [...groups],
    pillars: [...pillars],
    possible: cells.map(({ possible }) => possible),
    divisors: cells.map(({ divisor }) => divisor),
  };
  return { body: JSON.stringify({ ranking: whole, columns: packed }), pages };
}

export function unpackRanking(beside: Beside, bodyText: string, pages: readonly string[], where: string): Ranking {
  const { ranking, columns: packed } = parseBody(body, bodyText, where);
  const { groups, pillars, possible, divisors = [] } = packed;
  const cells = possible.map((points, i) => ({ possible: points, divisor: divisors[i] ?? null }));
  const order: Columns = { groups, pillars, cells };
  const rows = pages.flatMap((page) => parseBody(z.array(packedRow), page, where));
  return { ...ranking, ...beside, rows: rows.map((row) => unpackRow(row, ranking.scopePath, order)) };
}

function packRow(row: RankingRow, scopePath: string, order: Columns): PackedRow {
  return [
    row.path.startsWith(`${scopePath}/`) ? row.path.slice(scopePath.length) : row.path,
    row.rank,
    ((row.tied ? TIED : 0) + (row.countsSubmitted ? COUNTS_SUBMITTED : 0)) as PackedRow[2],
    row.unrankedReason,
    row.index,
    row.earned,
    row.possible,
    row.coverage,
    row.previousRank,
    row.change,
    row.noChangeReason,
    row.onTimeHistory,
    packStandings(row.groups, order.groups),
    packStandings(row.pillars, order.pillars),
    packCells(row.cells, order.cells),
  ];
}

function unpackRow(row: PackedRow, scopePath: string, order: Columns): RankingRow {
  const [tail, rank, marks, unrankedReason, index, earned, possible, coverage, previousRank, change, noChangeReason] =
    row;
  const [, , , , , , , , , , , onTimeHistory, groups, pillars, cells] = row;
  const path = tail.startsWith('/') ? scopePath + tail : tail;
  return {
    unit: path.slice(path.lastIndexOf('/') + 1),
    path,
    rank,
    tied: (marks & TIED) > 0,
    unrankedReason,
    index,
    earned,
    possible,
    coverage,
    previousRank,
    change,
    noChangeReason,
    groups: unpackStandings(groups, order.groups),
    pillars: unpackStandings(pillars, order.pillars),
    cells: unpackCells(cells, order.cells),
    countsSubmitted: (marks & COUNTS_SUBMITTED) > 0,
    onTimeHistory,
  };
}

type Standings = RankingRow['groups'];

/** `64.25:85:.7559:3 …` in the order of the keys; nothing between two spaces where the row has no such entry. */
const packStandings = (standings: Standings, keys: readonly string[]): string =>
  keys
    .map((key) => {
      const standing = standings[key];
      if (!standing) return '';
      const { earned, possible, score, rank } = standing;
      return [earned, possible, score, rank].map((n) => (n === null ? '' : numberText(n))).join(':');
    })
    .join(' ');

function unpackStandings(packed: string, keys: readonly string[]): Standings {
  const standings: Record<string, Standings[string]> = {};
  const entries = packed.split(' ');
  for (const [i, key] of keys.entries()) {
    const entry = entries[i];
    if (!entry) continue;
    const [earned = '', possible = '', score = '', rank = ''] = entry.split(':');
    standings[key] = { earned: numberIn(earned), possible: numberIn(possible), score: maybe(score), rank: maybe(rank) };
  }
  return standings;
}

const maybe = (packed: string): number | null => (packed === '' ? null : numberIn(packed));
