import table from './joe-kuo.json' with { type: 'json' };

const BITS = 32;
const WHOLE = 2 ** BITS;

/**
 * The initial numbers of the dimensions from the second on: the inner coefficients of a polynomial as one number, then as
 * many odd numbers as its degree. They suffice for two halves of 200 indicators and three choices.
 */
const STARTS: readonly (readonly number[])[] = table.starts;

/** The first dimension needs no initial numbers. */
export const MOST_DIMENSIONS = STARTS.length + 1;

export class TooManyDimensionsError extends Error {
  override name = 'TooManyDimensionsError';
}

/**
 * The points of an unscrambled Sobol sequence in 0 ≤ x < 1, beginning with 0, in the order of Gray's code (Antonov and
 * Saleev 1979). They involve no rounding, so all machines agree. Every step yields the same array with new contents.
 */
export function* sobolPoints(dimensions: number, points: number): Generator<Float64Array> {
  const turns = Array.from({ length: dimensions }, (_, dimension) => directions(dimension));
  const state = new Uint32Array(dimensions);
  const point = new Float64Array(dimensions);
  for (let n = 0; n < points; n++) {
    yield point;
    const bit = lowestZero(n);
    for (let d = 0; d < dimensions; d++) {
      state[d] = (state[d] as number) ^ ((turns[d] as Uint32Array)[bit] as number);
      point[d] = (state[d] as number) / WHOLE;
    }
  }
}

/** The position of the lowest bit that is not set. */
const lowestZero = (n: number): number => 31 - Math.clz32(~n & (n + 1));

function directions(dimension: number): Uint32Array {
  if (dimension === 0) return Uint32Array.from({ length: BITS }, (_, bit) => 1 << (BITS - 1 - bit));
  const start = STARTS[dimension - 1];
  if (!start) throw new TooManyDimensionsError(`a Sobol sequence has at most ${MOST_DIMENSIONS} dimensions here`);
  const [inner, ...first] = start as [number, ...number[]];
  const degree = first.length;
  const turns = Uint32Array.from({ length: BITS }, (_, bit) => (first[bit] ?? 0) << (BITS - 1 - bit));
  for (let bit = degree; bit < BITS; bit++) {
    const before = turns[bit - degree] as number;
    let turn = before ^ (before >>> degree);
    for (let k = 1; k < degree; k++) if ((inner >>> (degree - 1 - k)) & 1) turn ^= turns[bit - k] as number;
    turns[bit] = turn;
  }
  return turns;
}
