import { type DecidedRanking, decided } from '../certainty/certainty.js';
import { WEIGHT_VARIATION } from '../certainty/method-scores.js';
import { type RankedColumn, rankedColumns } from '../certainty/ranked-figures.js';
import type { MethodVersion, NamedMethod } from '../method/method.js';
import { isDefined, namedMethodsOf } from '../method/named-method.js';
import type { Ranking, RankingRow } from '../ranking/ranking.js';
import { periodOfCell } from '../ranking/view.js';
import { chanceIn, figureKeys, wordsOf } from './drawn-figures.js';
import { SENSITIVITY_FACTORS, type Sensitivity, type SensitivityFactor, type SensitivityShare } from './factor.js';
import { meanShift } from './mean-shift.js';
import { type Factor, varianceShares } from './variance-shares.js';

const DRAWS = 1_024;
const DRAWS_OF_A_COUNTRY = 256;
const MOST_COMMUNES_WITH_ALL_DRAWS = 700;

/** The slow results about a publication: which pairs are told apart, and which factors change the order. */
export type Examination = DecidedRanking & { readonly sensitivity: Sensitivity };

export const examined = (ranking: Ranking, method: MethodVersion): Examination => ({
  ...decided(ranking, method),
  sensitivity: sensitivityOf(ranking, method),
});

/** Depends on the publication and its method version alone, so anybody who has both can check it. */
export function sensitivityOf(ranking: Ranking, method: MethodVersion): Sensitivity {
  const rows = ranking.rows.filter(({ rank }) => rank !== null);
  const columns = rankedColumns(ranking, rows, method);
  const keys = keysOf(ranking, rows, columns);
  const chances = columns.map((column, k) => chanceIn(column, keys[k] as Uint32Array));
  const ranks = Uint32Array.from(rows, ({ rank }) => rank ?? 0);
  const shift = meanShift(ranks, columns, chances);
  // Each step of the calculation varies among the choices that the named methods make there.
  const named = namedMethodsOf(method);
  const aggregations = [...new Set(named.map(({ aggregation }) => aggregation))];
  const normalisations = [...new Set(named.map(({ normalisation }) => normalisation))];
  const treatments = [...new Set(named.map(({ missing }) => missing))];
  const varied: readonly Factor<SensitivityFactor>[] = [
    { factor: 'AGGREGATION', numbers: 1, isOff: aggregations.length === 1 },
    { factor: 'NORMALISATION', numbers: 1, isOff: normalisations.length === 1 },
    { factor: 'MISSING', numbers: 1, isOff: treatments.length === 1 },
    { factor: 'WEIGHTS', numbers: columns.length, isOff: columns.length < 2 },
    { factor: 'NOISE', numbers: 0, isOff: chances.every((chance) => !chance) },
  ];
  const draws = rows.length > MOST_COMMUNES_WITH_ALL_DRAWS ? DRAWS_OF_A_COUNTRY : DRAWS;
  const { mean, runs, factors } = varianceShares(varied, draws, ({ numbers, halves, draw }) => {
    const [aggregation, normalisation, missing] = numbers;
    const weights = numbers.subarray(FIRST_WEIGHT).map((u) => 1 + WEIGHT_VARIATION * (2 * u - 1));
    const way = defined({
      aggregation: chosen(aggregations, aggregation),
      normalisation: chosen(normalisations, normalisation),
      missing: chosen(treatments, missing),
    });
    return shift({ ...way, factors: weights, half: halves[NOISE] as number, draw });
  });
  return { meanShift: toFourDecimals(mean), runs, factors: factors?.map(publishedShare) ?? null };
}

/** The position of the first weight among the numbers of a run, after those of the three choices. */
const FIRST_WEIGHT = 3;
const NOISE = SENSITIVITY_FACTORS.indexOf('NOISE');

/** The keys of all figures, by column. A carried figure has the key of the period that it comes from. */
function keysOf(
  ranking: Ranking,
  rows: readonly RankingRow[],
  columns: readonly RankedColumn[],
): readonly Uint32Array[] {
  const wordOf = (text: string) => wordsOf(text)[0];
  const communes = Uint32Array.from(rows, ({ unit }) => wordOf(unit));
  return columns.map(({ indicator }) => {
    const at = ranking.indicators.indexOf(indicator.code);
    const word = (carriedForward: boolean) =>
      wordOf(`${indicator.code} ${periodOfCell(ranking, indicator, { carriedForward })}`);
    const [own, carried] = [word(false), word(true)];
    const figures = Uint32Array.from(rows, ({ cells }) => (cells[at]?.carriedForward ? carried : own));
    return figureKeys(ranking.inputHash, communes, figures);
  });
}

/** The entry of a list for a number 0 ≤ u < 1; all entries are equally likely. */
const chosen = <T>(list: readonly T[], u = 0): T => list[Math.floor(u * list.length)] as T;

/** Replaces a normalisation for which the aggregation has no mean by the published one. */
const defined = (way: NamedMethod): NamedMethod => (isDefined(way) ? way : { ...way, normalisation: 'AS_PUBLISHED' });

/** Rounds to four decimals, because the last bits of a logarithm may differ between machines. Standard errors are far larger. */
const toFourDecimals = (x: number): number => Math.round(1e4 * x) / 1e4 + 0;

const publishedShare = (share: SensitivityShare): SensitivityShare => ({
  factor: share.factor,
  firstOrder: toFourDecimals(share.firstOrder),
  total: toFourDecimals(share.total),
  firstOrderError: toFourDecimals(share.firstOrderError),
  totalError: toFourDecimals(share.totalError),
});
