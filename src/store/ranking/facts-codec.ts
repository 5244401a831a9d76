import * as z from 'zod/mini';
import type { RowFacts } from '../../domain/ranking/page.js';
import { NO_CHANGE_REASONS, UNRANKED_REASONS } from '../../domain/ranking/ranking.js';
import { parseBody } from '../table/item.js';

const reason = z.enum(UNRANKED_REASONS);
const noChange = z.enum(NO_CHANGE_REASONS);
const nullableNumber = z.nullable(z.number());

/** Path, rank, marks (1 tied, 2 counts submitted figures), reason; previous rank, change, why none; history. */
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

/** The facts of a page's rows as JSON: the month after reads them without the numbers. */
export const packFacts = (rows: readonly RowFacts[], scopePath: string): string =>
  JSON.stringify(rows.map((facts) => packed(facts, scopePath)));

export const unpackFacts = (rows: string, scopePath: string, where: string): RowFacts[] =>
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
    unit: path.slice(path.lastIndexOf('/') + 1),
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
