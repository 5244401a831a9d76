import { normalQuantile } from './normal.js';
import { type Estimate, errorOfDifference, type RankSet } from './rank-set.js';
import { threefry, uniformOf, type Words } from './threefry.js';

export const DRAWS = 40_000;

/** Errors of all units in all draws, in standard errors of each: a draw after the other. */
export function drawnErrors(units: readonly Estimate[], key: Words): Float64Array {
  const drawn = new Float64Array(units.length * DRAWS);
  for (let draw = 0; draw < DRAWS; draw++)
    for (const [at, { error }] of units.entries())
      drawn[draw * units.length + at] = error * normalQuantile(uniformOf(threefry(key, [draw, at])));
  return drawn;
}

/** Two units, the one that stands higher first. */
type Pair = { readonly higher: number; readonly lower: number; readonly lead: number; readonly sigma: number };

/**
 * The sets of all units together, by all differences (Mogstad, Romano, Shaikh, Wilhelm 2024). A pair that is told apart
 * is no longer asked whether the higher one is ahead; the others are compared again until no pair is told apart.
 */
export function simultaneousSets(units: readonly Estimate[], drawn: Float64Array, level: number): readonly RankSet[] {
  let open = pairsOf(units);
  const apart: Pair[] = [];
  for (let found = -1; found !== 0; ) {
    const critical = quantileOf(largestOf(units.length, drawn, { open, apart }), level);
    const isToldApart = ({ lead, sigma }: Pair) => lead > critical * sigma;
    const told = open.filter(isToldApart);
    open = open.filter((pair) => !isToldApart(pair));
    apart.push(...told);
    found = told.length;
  }
  const ahead = countsOf(
    units.length,
    apart.map(({ lower }) => lower),
  );
  const behind = countsOf(
    units.length,
    apart.map(({ higher }) => higher),
  );
  return units.map((_unit, at) => ({
    best: 1 + (ahead[at] as number),
    worst: units.length - (behind[at] as number),
  }));
}

const pairsOf = (units: readonly Estimate[]): Pair[] =>
  units.flatMap((one, i) =>
    units.slice(i + 1).map((other, k): Pair => {
      const sigma = errorOfDifference(one, other);
      const lead = one.value - other.value;
      const at = i + 1 + k;
      return lead < 0 ? { higher: at, lower: i, lead: -lead, sigma } : { higher: i, lower: at, lead, sigma };
    }),
  );

/** Of each draw the largest error of a difference that is still asked about. Pairs without any error have none. */
function largestOf(
  units: number,
  drawn: Float64Array,
  { open, apart }: { readonly open: readonly Pair[]; readonly apart: readonly Pair[] },
): Float64Array {
  const both = columnsOf(open);
  const one = columnsOf(apart);
  const largest = new Float64Array(DRAWS);
  for (let draw = 0; draw < DRAWS; draw++) {
    const errors = drawn.subarray(draw * units, (draw + 1) * units);
    const ofPair = ({ higher, lower, scale }: Columns, p: number) =>
      ((errors[lower[p] as number] as number) - (errors[higher[p] as number] as number)) * (scale[p] as number);
    let most = 0;
    for (let p = 0; p < both.scale.length; p++) most = Math.max(most, Math.abs(ofPair(both, p)));
    for (let p = 0; p < one.scale.length; p++) most = Math.max(most, ofPair(one, p));
    largest[draw] = most;
  }
  return largest;
}

type Columns = { readonly higher: Uint32Array; readonly lower: Uint32Array; readonly scale: Float64Array };

function columnsOf(pairs: readonly Pair[]): Columns {
  const uncertain = pairs.filter(({ sigma }) => sigma > 0);
  return {
    higher: Uint32Array.from(uncertain, ({ higher }) => higher),
    lower: Uint32Array.from(uncertain, ({ lower }) => lower),
    scale: Float64Array.from(uncertain, ({ sigma }) => 1 / sigma),
  };
}

/** The smallest value that at least such a share of them does not exceed. */
const quantileOf = (values: Float64Array, share: number): number =>
  values.sort()[Math.ceil(values.length * share - 1e-9) - 1] as number;

function countsOf(units: number, positions: readonly number[]): Uint32Array {
  const counts = new Uint32Array(units);
  for (const position of positions) counts[position] = (counts[position] as number) + 1;
  return counts;
}
