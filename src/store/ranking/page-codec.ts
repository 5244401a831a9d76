import * as z from 'zod/mini';
import type { RankingPage, RowFacts, StandingColumn } from '../../domain/ranking/page.js';
import { UNRANKED_REASONS } from '../../domain/ranking/ranking.js';
import { unpackOrigin } from '../report/origin-codec.js';
import { parseBody } from '../table/item.js';
import { OriginList, readCells, writeCells } from './cell-codec.js';
import { NumberReader, type NumberWriter } from './number-codec.js';

/** What all pages of a ranking have in common. */
export type PageShape = {
  readonly scopePath: string;
  readonly groups: readonly string[];
  readonly pillars: readonly string[];
  readonly indicators: readonly string[];
};

/** A page of rows: facts of each commune as JSON, numbers as columns, and the origins of figures that nobody typed. */
export type PackedPage = {
  readonly rows: string;
  readonly columns: Uint8Array;
  readonly origins?: string[];
};

const reason = z.enum(UNRANKED_REASONS);
const noChange = z.enum([
  'NO_PREVIOUS_RANKING',
  'DIFFERENT_COMMUNES',
  'DIFFERENT_METHOD',
  'UNRANKED_NOW',
  'UNRANKED_BEFORE',
]);
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

export function packPage(page: RankingPage, shape: PageShape, writer: NumberWriter): PackedPage {
  for (const numbers of [page.index, page.earned, page.possible, page.coverage]) writer.add(numbers);
  for (const code of shape.groups) writeStandings(writer, page.groups.get(code) as StandingColumn);
  for (const code of shape.pillars) writeStandings(writer, page.pillars.get(code) as StandingColumn);
  const origins = new OriginList();
  for (const column of page.cells) writeCells(writer, column, origins);
  const rows = JSON.stringify(page.facts.map((facts) => packFacts(facts, shape.scopePath)));
  const { packed } = origins;
  return { rows, columns: writer.take(), ...(packed.length > 0 && { origins: packed }) };
}

export function unpackPage({ rows, columns, origins = [] }: PackedPage, shape: PageShape, where: string): RankingPage {
  const facts = unpackFacts(rows, shape.scopePath, where);
  const reader = new NumberReader(columns);
  const from = origins.map(unpackOrigin);
  const next = () => reader.next(facts.length);
  const standings = (codes: readonly string[]) => new Map(codes.map((code) => [code, readStandings(next)] as const));
  const page: RankingPage = {
    facts,
    index: next(),
    earned: next(),
    possible: next(),
    coverage: next(),
    groups: standings(shape.groups),
    pillars: standings(shape.pillars),
    cells: shape.indicators.map(() => readCells(reader, facts.length, from)),
  };
  reader.end();
  return page;
}

export const unpackFacts = (rows: string, scopePath: string, where: string): RowFacts[] =>
  parseBody(z.array(packedFacts), rows, where).map((packed) => factsFrom(packed, scopePath));

function writeStandings(writer: NumberWriter, { earned, possible, scores, ranks }: StandingColumn): void {
  for (const numbers of [earned, possible, scores, ranks]) writer.add(numbers);
}

const readStandings = (next: () => Float64Array): StandingColumn => ({
  earned: next(),
  possible: next(),
  scores: next(),
  ranks: Uint32Array.from(next()),
});

const packFacts = (facts: RowFacts, scopePath: string): PackedFacts => [
  facts.path.startsWith(`${scopePath}/`) ? facts.path.slice(scopePath.length) : facts.path,
  facts.rank,
  ((facts.tied ? TIED : 0) + (facts.countsSubmitted ? COUNTS_SUBMITTED : 0)) as PackedFacts[2],
  facts.unrankedReason,
  facts.previousRank,
  facts.change,
  facts.noChangeReason,
  facts.onTimeHistory,
];

function factsFrom(packed: PackedFacts, scopePath: string): RowFacts {
  const [tail, rank, marks, unrankedReason, previousRank, change, noChangeReason, onTimeHistory] = packed;
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
