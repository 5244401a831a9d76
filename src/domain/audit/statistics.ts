import { momentsOf, normalised } from '../composite/normalisation.js';
import { groupedBy } from '../text/grouped-by.js';

/** Values of one indicator or node, by position of the communes; NaN for a commune without a value. */
export type PerCommune = Float64Array;

/** Rounds to nine decimals. Further digits are rounding errors and differ between versions of Node. */
export const toNineDecimals = (x: number): number => Math.round(1e9 * x) / 1e9 + 0;

/** The fewest pairs of values for a coefficient; two pairs always give ±1. */
const FEWEST_PAIRS = 3;

/** Positions at which every column has a value. */
export const completeIn = (columns: readonly PerCommune[]): number[] =>
  Array.from(columns[0]?.keys() ?? []).filter((i) => columns.every((column) => !Number.isNaN(column[i])));

const at = (column: PerCommune, positions: readonly number[]): PerCommune =>
  Float64Array.from(positions, (i) => column[i] as number);

/** The communes with both values: their number, the sums of squared deviations, and the sum of the products of deviations. */
function together(one: PerCommune, other: PerCommune) {
  let [n, sumOne, sumOther] = [0, 0, 0];
  for (let i = 0; i < one.length; i++) {
    const [x, y] = [one[i] as number, other[i] as number];
    if (Number.isNaN(x + y)) continue;
    n += 1;
    sumOne += x;
    sumOther += y;
  }
  let [squaresOne, squaresOther, products] = [0, 0, 0];
  for (let i = 0; i < one.length; i++) {
    const [x, y] = [(one[i] as number) - sumOne / n, (other[i] as number) - sumOther / n];
    if (Number.isNaN(x + y)) continue;
    squaresOne += x * x;
    squaresOther += y * y;
    products += x * y;
  }
  return { n, squaresOne, squaresOther, products };
}

/** The covariance with divisor n − 1, as R's `cov(use = "pairwise.complete.obs")`; 0 with fewer than two communes. */
function covariance(one: PerCommune, other: PerCommune): number {
  const { n, products } = together(one, other);
  return n < 2 ? 0 : products / (n - 1);
}

/** A smaller sum of squares comes from rounding errors of equal values. */
const NO_SPREAD = 1e-20;

/** Pearson's coefficient over the communes with both values; null with fewer than three such communes or without a spread. */
export function correlation(one: PerCommune, other: PerCommune): number | null {
  const { n, squaresOne, squaresOther, products } = together(one, other);
  if (n < FEWEST_PAIRS || squaresOne < NO_SPREAD || squaresOther < NO_SPREAD) return null;
  return toNineDecimals(Math.min(1, Math.max(-1, products / Math.sqrt(squaresOne * squaresOther))));
}

/** The least coefficient that differs from 0 at 95 % with this number of communes (Fisher's z); 1 with too few communes. */
export const leastToldFromZero = (communes: number): number =>
  communes > FEWEST_PAIRS ? toNineDecimals(Math.tanh(1.96 / Math.sqrt(communes - 3))) : 1;

/** Cronbach's alpha from the covariances, as COINr's `get_cronbach`; null with fewer than two columns or without a spread. */
export function cronbachAlpha(columns: readonly PerCommune[]): number | null {
  const k = columns.length;
  const own = columns.reduce((sum, column) => sum + covariance(column, column), 0);
  const all = columns.reduce((sum, a) => columns.reduce((more, b) => more + covariance(a, b), sum), 0);
  return k < 2 || !(all > 0) ? null : toNineDecimals((k / (k - 1)) * (1 - own / all));
}

/** Shares of the variance that the principal components of the standardised columns carry, largest first; complete rows only. */
export function componentShares(columns: readonly PerCommune[]): readonly number[] {
  const rows = completeIn(columns);
  const varying = columns.map((column) => at(column, rows)).filter((column) => momentsOf(column).deviation > 0);
  if (rows.length < FEWEST_PAIRS || varying.length < 2) return [];
  const everyone = new Uint8Array(rows.length).fill(1);
  const scores = varying.map((column) => normalised(column, everyone, 'Z_SCORE'));
  const matrix = scores.map((a) => Float64Array.from(scores, (b) => covariance(a, b)));
  return eigenvalues(matrix).map((value) => toNineDecimals(Math.max(0, value) / varying.length));
}

const SWEEPS = 50;

/**
 * Eigenvalues of a symmetric matrix, largest first, by Jacobi's rotations (Golub and Van Loan, Matrix Computations, 8.5).
 * Each rotation makes one entry beside the diagonal 0, until all are 0. Overwrites the matrix.
 */
export function eigenvalues(matrix: readonly Float64Array[]): number[] {
  const entry = (i: number, j: number) => matrix[i]?.[j] as number;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let beside = 0;
    for (const [q, row] of matrix.entries()) for (let p = 0; p < q; p++) beside += (row[p] as number) ** 2;
    if (beside < 1e-24) break;
    for (const [p, first] of matrix.entries())
      for (const [q, second] of matrix.entries()) {
        if (q <= p || first[q] === 0) continue;
        const theta = (entry(q, q) - entry(p, p)) / (2 * entry(p, q));
        const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const cosine = 1 / Math.hypot(tangent, 1);
        const sine = tangent * cosine;
        const turn = (one: Float64Array, i: number, other: Float64Array, j: number) => {
          const [a, b] = [one[i] as number, other[j] as number];
          one[i] = cosine * a - sine * b;
          other[j] = sine * a + cosine * b;
        };
        for (const row of matrix) turn(row, p, row, q);
        for (const k of first.keys()) turn(first, k, second, k);
      }
  }
  return matrix.map((_row, i) => entry(i, i)).sort((a, b) => b - a);
}

/**
 * Correlation ratio: the share of a score's variance between classes of figures (Paruolo, Saisana and Saltelli 2013), less
 * the share that chance alone would give (Kelley's ε²). There are about √n classes; equal figures are in the same class.
 */
export function correlationRatio(scores: PerCommune, figures: PerCommune): number {
  const both = completeIn([scores, figures]);
  const n = both.length;
  const y = at(scores, both);
  const x = at(figures, both);
  const wanted = Math.max(2, Math.round(Math.sqrt(n)));
  const isFew = new Set(x).size <= wanted;
  const place = normalised(x, new Uint8Array(n).fill(1), 'BORDA');
  const classOf = (i: number) => (isFew ? x[i] : Math.floor((wanted * (place[i] as number)) / n));
  const classes = groupedBy([...place.keys()], (i) => `${classOf(i)}`);
  const total = momentsOf(y).deviation ** 2 * (n - 1);
  if (!(total > 0) || n <= classes.size) return 0;
  let within = 0;
  for (const members of classes.values()) {
    const own = at(y, members);
    within += momentsOf(own).deviation ** 2 * (own.length - 1);
  }
  return toNineDecimals(Math.max(0, 1 - (within / total) * ((n - 1) / (n - classes.size))));
}
