import { NOT_APPLICABLE, PRESENT } from '../composite/column.js';
import type { Evaluated } from '../composite/evaluate.js';
import { type Indicator, isScored } from '../indicator/indicator.js';
import type { MethodVersion, MissingPolicy } from '../method/method.js';
import type { Unit } from '../register/unit.js';
import { competitionRanks, tiedRanks } from '../scoring/competition-rank.js';
import { coverageOf, coversEnough, scorable } from '../scoring/coverage.js';
import { publishScore } from '../scoring/publish-score.js';
import { pointsEarned, possibleWhenMissing, type Scored, scoreTable } from '../scoring/scoring.js';
import { type FigureColumn, withValues } from './figure-table.js';
import type { CellColumn, RankingPage, RowFacts, ScoredFacts, StandingColumn } from './page.js';
import type { UnrankedReason } from './ranking.js';

export type RankedUnit = Pick<Unit, 'id' | 'path'>;

/** All communes' figures, scored: everything in a ranking that follows from the method and the figures alone. */
export type ScoredTable = {
  readonly method: MethodVersion;
  /** Units by path. All other fields use their positions. */
  readonly units: readonly RankedUnit[];
  readonly table: readonly FigureColumn[];
  readonly scored: Scored;
  readonly coverage: Float64Array;
  /** Why a commune is unranked; null = it is ranked. */
  readonly reasons: readonly (UnrankedReason | null)[];
  /** 1 for a ranked commune. */
  readonly ranked: Uint8Array;
};

/** @param notCounted why a commune is unranked whatever its figures; null or undefined = its coverage decides */
export function scoreFigures(
  method: MethodVersion,
  units: readonly RankedUnit[],
  table: readonly FigureColumn[],
  notCounted: (position: number) => UnrankedReason | null | undefined,
): ScoredTable {
  // Coverage first: it decides which communes are ranked, and only those set the range of a minMax indicator.
  const coverage = coverageOf(table, units.length);
  const hasScore = scorable(table, units.length, method.missingPolicy);
  const reasons = units.map((_unit, i): UnrankedReason | null => {
    const reason = notCounted(i);
    if (reason) return reason;
    const covers = hasScore[i] === 1 && coversEnough(coverage[i] as number, method.minimumCoverage);
    return covers ? null : 'LOW_COVERAGE';
  });
  const ranked = Uint8Array.from(reasons, (reason) => (reason === null ? 1 : 0));
  const scored = scoreTable(method, withValues(table), ranked);
  return { method, units, table, scored, coverage, reasons, ranked };
}

/** The rows of all communes, one position each by path, made a page at a time. */
export type ScoredRows = {
  factsAt(position: number): ScoredFacts;
  /** Valid until the next page is made. @param facts the facts of the rows from position `from` on */
  page(facts: readonly RowFacts[], from: number): RankingPage;
};

/** Ranks everything once. Pages are then parts of the columns, without copies. */
export function scoredRows({ method, units, table, scored, coverage, reasons, ranked }: ScoredTable): ScoredRows {
  const total = competitionRanks(scored.total.values, ranked);
  const tied = tiedRanks(total);
  const index = published(scored.total.values);
  const covered = published(coverage);
  const standings = (nodes: ReadonlyMap<string, Evaluated>) =>
    [...nodes].map(([code, { earned, possible, values }]) => ({
      code,
      column: { earned, possible, scores: published(values), ranks: competitionRanks(values, ranked) },
    }));
  const [groups, pillars] = [standings(scored.groups), standings(scored.pillars)];
  const ranks = scored.shares.map((shares) => competitionRanks(shares, ranked));
  // One shared array: a new one for each column of each page would cost more than its numbers.
  let room = new Float64Array();
  return {
    factsAt: (i) => ({
      unit: (units[i] as RankedUnit).id,
      path: (units[i] as RankedUnit).path,
      rank: total[i] || null,
      tied: tied[i] === 1,
      unrankedReason: reasons[i] ?? null,
    }),
    page(facts, from) {
      const rows = facts.length;
      const part = <T extends Float64Array | Uint32Array | Uint8Array>(column: T) =>
        column.subarray(from, from + rows) as T;
      const columnsOf = (nodes: typeof groups) =>
        new Map(nodes.map(({ code, column }) => [code, standingPart(column, part)]));
      if (room.length < 2 * rows * table.length) room = new Float64Array(2 * rows * table.length);
      const made = (nth: number) => room.subarray(nth * rows, (nth + 1) * rows);
      return {
        facts,
        index: part(index),
        earned: part(scored.total.earned),
        possible: part(scored.total.possible),
        coverage: part(covered),
        groups: columnsOf(groups),
        pillars: columnsOf(pillars),
        cells: table.map((column, k) => {
          const shares = part(scored.shares[k] as Float64Array);
          const states = part(column.states);
          const [earned, possible] = [made(2 * k), made(2 * k + 1)];
          putPoints(column.indicator, method.missingPolicy, { states, shares, earned, possible });
          return {
            kinds: part(column.kinds),
            first: part(column.first),
            second: part(column.second),
            carried: part(column.carried),
            ranks: part(ranks[k] as Uint32Array),
            origins: column.origins.length === 0 ? [] : column.origins.slice(from, from + rows),
            states,
            shares,
            earned,
            possible,
          };
        }),
      };
    },
  };
}

const standingPart = (
  { earned, possible, scores, ranks }: StandingColumn,
  part: <T extends Float64Array | Uint32Array>(column: T) => T,
): StandingColumn => ({ earned: part(earned), possible: part(possible), scores: part(scores), ranks: part(ranks) });

function putPoints(
  indicator: Indicator,
  missingPolicy: MissingPolicy,
  { states, shares, earned, possible }: Pick<CellColumn, 'states' | 'shares' | 'earned' | 'possible'>,
): void {
  const { points } = indicator;
  const scores = isScored(indicator);
  const ifPresent = scores ? points : 0;
  const ifMissing = scores ? possibleWhenMissing(points, missingPolicy) : 0;
  for (let i = 0; i < shares.length; i++) {
    const share = shares[i] as number;
    const state = states[i];
    earned[i] = pointsEarned(share, points);
    possible[i] = state === PRESENT ? ifPresent : state === NOT_APPLICABLE ? 0 : ifMissing;
  }
}

function published(scores: Float64Array): Float64Array {
  const four = scores.slice();
  for (let i = 0; i < four.length; i++) four[i] = publishScore(four[i] as number);
  return four;
}
