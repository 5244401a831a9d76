import type { IndicatorCode } from '../indicator/indicator.js';
import type { Figure, Figures } from './figure.js';

const NO_FIGURE = 0;
const KINDS = [null, 'ratio', 'count', 'level', 'boolean'] as const;
export const RATIO = 1;
export const COUNT = 2;

/** Figures of one indicator as numbers, one position per commune, without an object for each. */
export type FigureNumbers = {
  /** 0 without a figure, else its kind. */
  readonly kinds: Uint8Array;
  /** The numerator of a ratio, or the value of any other figure (yes as 1); NaN without a figure. */
  readonly first: Float64Array;
  /** The denominator of a ratio; NaN for every other figure. */
  readonly second: Float64Array;
};

export const noNumbers = (communes: number, second = allNaN(communes)): FigureNumbers => ({
  kinds: new Uint8Array(communes),
  first: allNaN(communes),
  second,
});

export const allNaN = (communes: number): Float64Array => new Float64Array(communes).fill(Number.NaN);

/** The figures of one report, visited as numbers. */
export type NumberedFigures = {
  forEach(visit: (code: IndicatorCode, kind: number, first: number, second: number) => void): void;
};

export const numbered = (figures: Figures): NumberedFigures => ({
  forEach: (visit) =>
    figures.forEach((figure, code) => {
      visit(code, ...numbersOf(figure));
    }),
});

/** Kind, first number and second number of a figure. */
export const numbersOf = (figure: Figure): [number, number, number] =>
  figure.kind === 'ratio'
    ? [RATIO, figure.numerator, figure.denominator]
    : [KINDS.indexOf(figure.kind), Number(figure.value), Number.NaN];

export function putNumbers(into: FigureNumbers, position: number, kind: number, first: number, second: number): void {
  into.kinds[position] = kind;
  into.first[position] = first;
  into.second[position] = second;
}

export const putFigure = (into: FigureNumbers, position: number, figure: Figure): void =>
  putNumbers(into, position, ...numbersOf(figure));

export const copyFigure = (from: FigureNumbers, at: number, into: FigureNumbers, position: number): void =>
  putNumbers(into, position, from.kinds[at] as number, from.first[at] as number, from.second[at] as number);

export const removeFigure = (from: FigureNumbers, position: number): void =>
  putNumbers(from, position, NO_FIGURE, Number.NaN, Number.NaN);

export const hasFigure = ({ kinds }: FigureNumbers, position: number): boolean => kinds[position] !== NO_FIGURE;

export const figureAt = ({ kinds, first, second }: FigureNumbers, position: number): Figure | null =>
  figureFrom(kinds[position] as number, first[position] as number, second[position] as number);

export function figureFrom(number: number, first: number, second: number): Figure | null {
  const kind = KINDS[number] ?? null;
  switch (kind) {
    case null:
      return null;
    case 'ratio':
      return { kind, numerator: first, denominator: second };
    case 'boolean':
      return { kind, value: first === 1 };
    default:
      return { kind, value: first };
  }
}

/** The number that rules compare, as in `figureValue`; NaN without a figure and for a ratio of 0/0. */
export const valueAt = ({ kinds, first, second }: FigureNumbers, position: number): number => {
  const value = first[position] as number;
  return kinds[position] === RATIO ? (100 * value) / (second[position] as number) : value;
};

export function putValues({ kinds, first, second }: FigureNumbers, into: Float64Array): Float64Array {
  const ratio = RATIO;
  for (let i = 0; i < into.length; i++) {
    const value = first[i] as number;
    into[i] = kinds[i] === ratio ? (100 * value) / (second[i] as number) : value;
  }
  return into;
}

/** Whether the figure is a ratio of 0/0. */
export const isNotApplicableAt = ({ kinds, first, second }: FigureNumbers, position: number): boolean =>
  kinds[position] === RATIO && first[position] === 0 && second[position] === 0;

export const countFigures = ({ kinds }: FigureNumbers): number => {
  let count = 0;
  for (let i = 0; i < kinds.length; i++) if (kinds[i] !== 0) count += 1;
  return count;
};
