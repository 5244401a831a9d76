import * as z from 'zod/mini';
import { inRankOrder, type RankingInPages, type RowFacts, rowsOf } from '../../domain/ranking/page.js';
import { withRankChanges } from '../../domain/ranking/rank-change.js';
import {
  NO_CHANGE_REASONS,
  type PublishedRanks,
  type Ranking,
  type RankingHead,
  UNRANKED_REASONS,
} from '../../domain/ranking/ranking.js';
import { unitIdOf } from '../../domain/register/unit.js';
import { frequency, parseBody } from '../table/item.js';
import { type ColumnOrder, type PackedNumbers, packNumbers, unpackNumbers } from './numbers-codec.js';

const reason = z.enum(UNRANKED_REASONS);
const noChange = z.enum(NO_CHANGE_REASONS);
const nullableNumber = z.nullable(z.number());

/**
 * Path, rank, marks (1 tied, 2 counts submitted), reason unranked, previous rank, change, why none, on-time history.
 */
const packedFacts = z.tuple([
  z.string(),
  nullableNumber,
  z.literal([0, 1, 2, 3]),
  z.nullable(reason),
  nullableNumber,
  nullableNumber,
  z.nullable(noChange),
  z.string(),
]);
type PackedFacts = z.infer<typeof packedFacts>;
const TIED = 1;
const COUNTS_SUBMITTED = 2;

/** The facts of a page's rows as JSON. The ranking of the next month reads them without the numbers. */
const packFacts = (rows: readonly RowFacts[], scopePath: string): string =>
  JSON.stringify(rows.map((facts) => packed(facts, scopePath)));

const unpackFacts = (rows: string, scopePath: string, where: string): RowFacts[] =>
  parseBody(z.array(packedFacts), rows, where).map((facts) => unpacked(facts, scopePath));

const packed = (facts: RowFacts, scopePath: string): PackedFacts => [
  facts.path.startsWith(`${scopePath}/`) ? facts.path.slice(scopePath.length) : facts.path,
  facts.rank,
  ((facts.tied ? TIED : 0) + (facts.countsSubmitted ? COUNTS_SUBMITTED : 0)) as PackedFacts[2],
  facts.unrankedReason,
  facts.previousRank,
  facts.change,
  facts.noChangeReason,
  facts.onTimeHistory,
];

function unpacked(facts: PackedFacts, scopePath: string): RowFacts {
  const [tail, rank, marks, unrankedReason, previousRank, change, noChangeReason, onTimeHistory] = facts;
  const path = tail.startsWith('/') ? scopePath + tail : tail;
  return {
    unit: unitIdOf(path),
    path,
    rank,
    tied: (marks & TIED) > 0,
    unrankedReason,
    previousRank,
    change,
    noChangeReason,
    countsSubmitted: (marks & COUNTS_SUBMITTED) > 0,
    onTimeHistory,
  };
}

/** Fields of a ranking stored as separate attributes, because conditions and lists read them without the body. */
type Beside = Pick<Ranking, 'version' | 'inputHash' | 'status'>;

const head = z.object({
  scope: z.string(),
  scopePath: z.string(),
  period: z.string(),
  replaces: nullableNumber,
  edition: z.optional(z.number()),
  waiting: z.optional(z.object({ extended: z.number(), awaitingReview: z.number(), returned: z.number() })),
  occurrence: z.string(),
  method: z.string(),
  registerVersion: z.number(),
  previous: z.nullable(z.object({ period: z.string(), version: z.number() })),
  figurePeriods: z.record(frequency, z.string()),
  notExpected: z.optional(z.array(frequency)),
  indicators: z.array(z.string()),
  rankedCount: z.number(),
  figureCount: z.number(),
  completeness: z.object({
    expected: z.number(),
    actual: z.number(),
    onTime: z.number(),
    approved: z.number(),
    loaded: z.optional(z.number()),
    reportingRate: nullableNumber,
    reportingRateOnTime: nullableNumber,
  }),
  isDemonstration: z.boolean(),
});

/** The head of a ranking, with the order of the group and pillar columns in its pages. */
const body = z.object({ ranking: head, groups: z.array(z.string()), pillars: z.array(z.string()) });

/** A page of rows: the facts of each commune, and the numbers of all communes. */
export type PackedPage = PackedNumbers & { readonly rows: string };

export function packRanking(ranking: RankingInPages, rowsPerPage: number) {
  const { version: _, inputHash: __, status: ___, communes: ____, pages, ...whole } = ranking;
  const [some] = pages(1);
  const [groups, pillars] = [[...(some?.groups.keys() ?? [])], [...(some?.pillars.keys() ?? [])]];
  const order: ColumnOrder = { groups, pillars, indicators: ranking.indicators };
  return { body: JSON.stringify({ ranking: whole, groups, pillars }), pages: packed() };

  /** Packs each page only when it is requested. */
  function* packed(): Generator<PackedPage> {
    for (const page of pages(rowsPerPage))
      yield { rows: packFacts(page.facts, ranking.scopePath), ...packNumbers(page, order) };
  }
}

export function unpackRanking(beside: Beside, bodyText: string, pages: readonly PackedPage[], where: string): Ranking {
  const { ranking, groups, pillars } = parseBody(body, bodyText, where);
  const order: ColumnOrder = { groups, pillars, indicators: ranking.indicators };
  const rows = pages.flatMap((page) => {
    const facts = unpackFacts(page.rows, ranking.scopePath, where);
    // A scope without communes has an empty page, which does not even name its columns.
    return facts.length === 0 ? [] : rowsOf({ facts, ...unpackNumbers(page, facts.length, order) });
  });
  // The stored change of rank follows the rule of its release. Every reader computes the change by today's rule.
  return { ...ranking, ...beside, rows: withRankChanges(inRankOrder(rows)) };
}

export const unpackHead = (beside: Beside, bodyText: string, where: string): RankingHead => ({
  ...parseBody(body, bodyText, where).ranking,
  ...beside,
});

/** @param rows the packed facts of each page */
export function unpackRanks(beside: Beside, bodyText: string, rows: readonly string[], where: string): PublishedRanks {
  const { ranking } = parseBody(body, bodyText, where);
  const { period, method, registerVersion, rankedCount, scopePath, previous, edition, waiting } = ranking;
  const facts = rows.flatMap((text) => unpackFacts(text, scopePath, where));
  return {
    ...beside,
    period,
    method,
    registerVersion,
    rankedCount,
    previous,
    edition,
    waiting,
    rows: facts.map(({ unit, rank, onTimeHistory }) => ({ unit, rank, onTimeHistory })),
  };
}
