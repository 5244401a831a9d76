import type { Figure } from './figure.js';

const NO_FIGURE = 0;
const KINDS = [null, 'ratio', 'count', 'level', 'boolean'] as const;

/** Figures of one indicator, a position for each commune, without an object for each. */
export type FigureNumbers = {
  /** 0 where there is no figure, else its kind. */
  readonly kinds: Uint8Array;
  /** The numerator of a ratio, the value of every other figure (yes as 1); NaN where there is none. */
  readonly first: Float64Array;
  /** The denominator of a ratio; NaN for every other figure. */
  readonly second: Float64Array;
};

export const noNumbers = (communes: number): FigureNumbers => ({
  kinds: new Uint8Array(communes),
  first: new Float64Array(communes).fill(Number.NaN),
  second: new Float64Array(communes).fill(Number.NaN),
});

export function putFigure({ kinds, first, second }: FigureNumbers, position: number, figure: Figure): void {
  kinds[position] = KINDS.indexOf(figure.kind);
  first[position] = figure.kind === 'ratio' ? figure.numerator : Number(figure.value);
  second[position] = figure.kind === 'ratio' ? figure.denominator : Number.NaN;
}

export function copyFigure(from: FigureNumbers, at: number, to: FigureNumbers, position: number): void {
  to.kinds[position] = from.kinds[at] as number;
  to.first[position] = from.first[at] as number;
  to.second[position] = from.second[at] as number;
}

export function removeFigure({ kinds, first, second }: FigureNumbers, position: number): void {
  kinds[position] = NO_FIGURE;
  first[position] = Number.NaN;
  second[position] = Number.NaN;
}

export const hasFigure = ({ kinds }: FigureNumbers, position: number): boolean => kinds[position] !== NO_FIGURE;

export function figureAt({ kinds, first, second }: FigureNumbers, position: number): Figure | null {
  const kind = KINDS[kinds[position] as number] ?? null;
  const value = first[position] as number;
  switch (kind) {
    case null:
      return null;
    case 'ratio':
      return { kind, numerator: value, denominator: second[position] as number };
    case 'boolean':
      return { kind, value: value === 1 };
    default:
      return { kind, value };
  }
}

/** The number that rules compare, as `figureValue` has it; NaN where there is none and where a ratio is 0/0. */
export const valueAt = ({ kinds, first, second }: FigureNumbers, position: number): number => {
  const value = first[position] as number;
  return kinds[position] === RATIO ? (100 * value) / (second[position] as number) : value;
};
const RATIO = KINDS.indexOf('ratio');

export function valuesOf(figures: FigureNumbers): Float64Array {
  const values = new Float64Array(figures.kinds.length);
  for (let i = 0; i < values.length; i++) values[i] = valueAt(figures, i);
  return values;
}

/** Where a ratio is 0/0. */
export const isNotApplicableAt = ({ kinds, first, second }: FigureNumbers, position: number): boolean =>
  kinds[position] === RATIO && first[position] === 0 && second[position] === 0;

export const countFigures = ({ kinds }: FigureNumbers): number => {
  let count = 0;
  for (const kind of kinds) if (kind !== NO_FIGURE) count += 1;
  return count;
};
