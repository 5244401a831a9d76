import { count, type Figure, level, ratio } from '../../domain/figure/figure.js';
import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import type { PeriodId } from '../../domain/time/period.js';
import { adoption } from './adoption.js';
import type { DemonstrationCommune } from './commune.js';
import { fraction } from './fraction.js';

export type FigureToMake = {
  readonly commune: DemonstrationCommune;
  readonly code: IndicatorCode;
  readonly period: PeriodId;
};

export type FigureMaker = (cell: FigureToMake) => Figure;

const within = (value: number, most: number) => Math.min(Math.max(value, 0), most);

/** A ratio of whole numbers, never more than the whole. */
export const partOf = (denominator: number, numerator: number): Figure =>
  ratio(within(Math.round(numerator), denominator), denominator);
export const wholeCount = (value: number): Figure => count(Math.max(Math.round(value), 0));
export const levelOf = (value: number, max: number): Figure => level(within(Math.floor(value), max));

export const adopted = ({ commune, code, period }: FigureToMake): number => adoption(commune, code, period);
/** A number in −0.5 .. 0.5 that differs in every period. */
export const noise = ({ commune, code, period }: FigureToMake, what = ''): number =>
  fraction(commune.id, code, period, what) - 0.5;

/** A maker of a stock whose share of the denominator grows from `from` to `to`. */
export const stock =
  (of: (commune: DemonstrationCommune) => number, from: number, to: number): FigureMaker =>
  (cell) => {
    const denominator = of(cell.commune);
    return partOf(denominator, denominator * (from + (to - from) * adopted(cell)));
  };

/** A maker of a count of events in one window. The number of events and the share vary with the period. */
export const flow =
  (of: (cell: FigureToMake) => number, from: number, to: number, spread: number): FigureMaker =>
  (cell) => {
    const denominator = of(cell);
    return partOf(denominator, denominator * (from + (to - from) * adopted(cell) + spread * noise(cell)));
  };

/** A count within a quarter of the mean. The word makes different counts independent. */
export const around = ({ commune, period }: FigureToMake, mean: number, word: string): number =>
  Math.max(Math.round(mean * (0.75 + 0.5 * fraction(commune.id, word, period))), 1);
