import { type MethodPart, meanUnder, methodPart } from '../certainty/method-scores.js';
import type { RankedColumn } from '../certainty/ranked-figures.js';
import type { NamedMethod } from '../method/method.js';
import { type Chance, LEVELS } from './drawn-figures.js';

/** Which terms f(v) are asked for: v by a normalisation, f by an aggregation, of the figures of one draw of one half. */
export type TermsWanted = Pick<NamedMethod, 'aggregation' | 'normalisation'> & {
  readonly half: number;
  readonly draw: number;
};

/**
 * The terms of every indicator, by commune: 0 where a figure does not apply, that of the worst where it is missing. Valid
 * until another draw is asked for.
 */
export type TermsOf = (wanted: TermsWanted) => readonly Float64Array[];

type Chances = readonly (Chance | undefined)[];
type InDraw = (draw: number) => readonly Float64Array[];

/**
 * The runs of a draw share what they have in common. A figure has few levels, so what it becomes at each of them is found
 * once; a draw looks it up where chance moves a figure, and makes a term of it.
 */
export function keptTerms(columns: readonly RankedColumn[], chances: Chances): TermsOf {
  const levels = new Map<string, readonly Float32Array[]>();
  const terms = new Map<string, InDraw>();
  return ({ aggregation, normalisation, half, draw }) => {
    const name = `${aggregation} ${normalisation} ${half}`;
    const known = terms.get(name);
    if (known) return known(draw);
    const way: NamedMethod = { aggregation, normalisation, missing: 'ZERO' };
    const parts = columns.map((column) => methodPart(column, way));
    const atLevels = levels.get(normalisation) ?? parts.map((part, k) => valuesAtLevels(part, chances[k]));
    levels.set(normalisation, atLevels);
    const inDraw = movedTerms(way, half, parts, atLevels, chances);
    terms.set(name, inDraw);
    return inDraw(draw);
  };
}

/** What the figures that are left to chance become at each level, one figure after the other. */
function valuesAtLevels({ compared }: MethodPart, chance: Chance | undefined): Float32Array {
  if (!chance) return new Float32Array();
  const values = new Float32Array(LEVELS * chance.communes.length);
  for (const [at, commune] of chance.communes.entries())
    for (let level = 0; level < LEVELS; level++)
      values[LEVELS * at + level] = compared.valueOf(commune, chance.figureAt(commune, level));
  return values;
}

function movedTerms(
  way: NamedMethod,
  half: number,
  parts: readonly MethodPart[],
  atLevels: readonly Float32Array[],
  chances: Chances,
): InDraw {
  const { f } = meanUnder(way);
  const terms = parts.map((part) => part.terms);
  const move = way.aggregation === 'ARITHMETIC' ? putValues : putTerms;
  let last = -1;
  return (draw) => {
    if (draw !== last)
      for (const [k, chance] of chances.entries())
        if (chance) move(terms[k] as Float64Array, atLevels[k] as Float32Array, chance, chance.levels(half, draw), f);
    last = draw;
    return terms;
  };
}

/** Hot loop, and most draws need no more: a term of the arithmetic mean is the value itself. */
function putValues(terms: Float64Array, atLevels: Float32Array, { communes }: Chance, levels: Uint8Array): void {
  const levelsOfOne = LEVELS;
  for (let at = 0; at < communes.length; at++)
    terms[communes[at] as number] = atLevels[levelsOfOne * at + (levels[at] as number)] as number;
}

function putTerms(
  terms: Float64Array,
  atLevels: Float32Array,
  { communes }: Chance,
  levels: Uint8Array,
  f: (value: number) => number,
): void {
  const levelsOfOne = LEVELS;
  for (let at = 0; at < communes.length; at++)
    terms[communes[at] as number] = f(atLevels[levelsOfOne * at + (levels[at] as number)] as number);
}
