import * as z from 'zod/mini';
import { inRankOrder, type RankingInPages, rowsOf } from '../../domain/ranking/page.js';
import { withRankChanges } from '../../domain/ranking/rank-change.js';
import type { PublishedRanks, Ranking, RankingHead } from '../../domain/ranking/ranking.js';
import { frequency, parseBody } from '../table/item.js';
import { NumberWriter } from './number-codec.js';
import { type PackedPage, type PageShape, packPage, unpackFacts, unpackPage } from './page-codec.js';

/** Fields of a ranking with attributes of their own, because conditions and lists read them without the body. */
type Beside = Pick<Ranking, 'version' | 'inputHash' | 'status'>;

const nullableNumber = z.nullable(z.number());

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
    reportingRate: nullableNumber,
    reportingRateOnTime: nullableNumber,
  }),
  isDemonstration: z.boolean(),
});

/** With the order in which the pages hold groups and pillars. */
const body = z.object({ ranking: head, groups: z.array(z.string()), pillars: z.array(z.string()) });

export type PackedRanking = {
  readonly body: string;
  /** Pages of rows, each packed only when it is asked for. */
  readonly pages: Iterable<PackedPage>;
};

export function packRanking(ranking: RankingInPages, rowsPerPage: number): PackedRanking {
  const { version: _, inputHash: __, status: ___, communes: ____, pages, ...whole } = ranking;
  const [some] = pages(1);
  const [groups, pillars] = [[...(some?.groups.keys() ?? [])], [...(some?.pillars.keys() ?? [])]];
  const shape: PageShape = { scopePath: ranking.scopePath, groups, pillars, indicators: ranking.indicators };
  return { body: JSON.stringify({ ranking: whole, groups, pillars }), pages: packed() };

  function* packed(): Generator<PackedPage> {
    const writer = new NumberWriter();
    for (const page of pages(rowsPerPage)) yield packPage(page, shape, writer);
  }
}

export function unpackRanking(beside: Beside, bodyText: string, pages: readonly PackedPage[], where: string): Ranking {
  const { ranking, groups, pillars } = parseBody(body, bodyText, where);
  const shape: PageShape = { scopePath: ranking.scopePath, groups, pillars, indicators: ranking.indicators };
  const rows = pages.flatMap((page) => rowsOf(unpackPage(page, shape, where)));
  // The stored change of rank follows the rule of its release; every reader computes it by today's rule.
  return { ...ranking, ...beside, rows: withRankChanges(inRankOrder(rows)) };
}

export const unpackHead = (beside: Beside, bodyText: string, where: string): RankingHead => ({
  ...parseBody(body, bodyText, where).ranking,
  ...beside,
});

/** @param rows of each page */
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
