import { figureValue } from '../figure/figure.js';
import type { Indicator } from '../indicator/indicator.js';
import type { Range } from '../indicator/rule.js';
import { scoringRule } from '../indicator/scoring-rules.js';
import type { MethodVersion } from '../method/method.js';
import type { UnitId } from '../register/unit.js';
import { madeOnce } from '../text/grouped-by.js';
import { onceFor } from '../text/once-for.js';
import { type PeriodId, previousPeriod } from '../time/period.js';
import type { Cell, Ranking, RankingRow, Standing } from './ranking.js';

/** The part of the method that a ranking is viewed by. */
export type Part =
  | { readonly kind: 'overall' }
  | { readonly kind: 'pillar'; readonly code: string }
  | { readonly kind: 'group'; readonly code: string };

export const overall: Part = { kind: 'overall' };

/** A row with its ranking and part, because a rank means something only there. */
export type RowOf = { readonly ranking: Ranking; readonly row: RankingRow; readonly part: Part };
export type StandingOf = { readonly ranking: Ranking; readonly part: Part; readonly standing: Standing };
export type PillarStandingOf = { readonly method: MethodVersion; readonly code: string; readonly of: RowOf };
export type GroupStandingOf = PillarStandingOf;

export function standingIn(row: RankingRow, part: Part): Standing | undefined {
  switch (part.kind) {
    case 'overall':
      return { earned: row.earned, possible: row.possible, score: row.index, rank: row.rank };
    case 'pillar':
      return row.pillars[part.code];
    case 'group':
      return row.groups[part.code];
  }
}

/** The standing in a part that the ranking's method does not have. */
const NOTHING: Standing = { earned: 0, possible: 0, score: null, rank: null };

export const standingOf = ({ ranking, row }: RowOf, part: Part): StandingOf => ({
  ranking,
  part,
  standing: standingIn(row, part) ?? NOTHING,
});

/** Ranked rows by rank, then by path; after them the rows without a rank in this part, by path. */
export function rowsBy(ranking: Ranking, part: Part): readonly RankingRow[] {
  if (part.kind === 'overall') return ranking.rows;
  const rankOf = (row: RankingRow) => standingIn(row, part)?.rank ?? Number.POSITIVE_INFINITY;
  return ranking.rows.toSorted((a, b) => {
    const [first, second] = [rankOf(a), rankOf(b)];
    if (first !== second) return first < second ? -1 : 1;
    return a.path < b.path ? -1 : 1;
  });
}

export const rowOf = (ranking: Ranking, unit: UnitId, part: Part = overall): RowOf | undefined => {
  const row = ranking.rows.find((candidate) => candidate.unit === unit);
  return row && { ranking, row, part };
};

const tiedRanksOf = onceFor((_ranking: Ranking) => new Map<string, ReadonlySet<number>>());

/** Ranks that several communes share in a part. Cached for each ranking, which never changes. */
function tiesIn(ranking: Ranking, part: Part): ReadonlySet<number> {
  const key = part.kind === 'overall' ? part.kind : `${part.kind} ${part.code}`;
  return madeOnce(tiedRanksOf(ranking), key, () => {
    const seen = new Set<number>();
    const twice = new Set<number>();
    for (const row of ranking.rows) {
      const rank = standingIn(row, part)?.rank ?? null;
      if (rank !== null) (seen.has(rank) ? twice : seen).add(rank);
    }
    return twice;
  });
}

export const isTied = ({ ranking, part, standing }: StandingOf): boolean =>
  standing.rank !== null && tiesIn(ranking, part).has(standing.rank);

/** The smallest and largest value of the ranked communes, except `without`; null for rules that need no range. */
export function rangeIn({ rows }: Ranking, at: number, { scoring }: Indicator, without?: UnitId): Range | null {
  if (!scoringRule(scoring).comparesUnits) return null;
  const values = rows
    .filter((row) => row.rank !== null && row.unit !== without && row.cells[at]?.state === 'present')
    .flatMap(({ cells }) => (cells[at]?.figure ? figureValue(cells[at].figure) : []));
  if (values.length === 0) return null;
  const ends = (pick: (a: number, b: number) => number) => values.reduce((a, b) => pick(a, b));
  return { min: ends(Math.min), max: ends(Math.max) };
}

/** The period of a cell's figure: that of the ranking, or the one before it if the figure is carried forward. */
export function periodOfCell(ranking: Ranking, { frequency }: Indicator, cell: Pick<Cell, 'carriedForward'>): PeriodId {
  const closed = ranking.figurePeriods[frequency];
  return cell.carriedForward ? previousPeriod(closed) : closed;
}
