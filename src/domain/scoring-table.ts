import { type Figure, figureValue, stateOf } from './figure.js';
import type { Indicator } from './indicator.js';

export const MISSING = 0;
export const PRESENT = 1;
export const NOT_APPLICABLE = 2;

/** All communes' figures of one indicator, one position for each commune: the unit in which scoring works. */
export type Column = {
  readonly indicator: Indicator;
  /** Year of the period whose figures are meant, and of the one before it (carried figures keep their own target). */
  readonly year: number;
  readonly carriedYear: number;
  /** MISSING, PRESENT or NOT_APPLICABLE, after carrying forward. */
  readonly states: Uint8Array;
  /** 1 where the figure is that of the period before. */
  readonly carried: Uint8Array;
  /** A ratio in per cent, yes as 1; only read where PRESENT. */
  readonly values: Float64Array;
};

export const emptyColumn = (indicator: Indicator, year: number, carriedYear: number, communes: number): Column => ({
  indicator,
  year,
  carriedYear,
  states: new Uint8Array(communes),
  carried: new Uint8Array(communes),
  values: new Float64Array(communes),
});

/** Puts one commune's figure into the column. */
export function setFigure(column: Column, position: number, figure: Figure, isCarried: boolean): void {
  const state = stateOf(figure);
  column.states[position] = state === 'present' ? PRESENT : NOT_APPLICABLE;
  column.carried[position] = isCarried ? 1 : 0;
  if (state === 'present') column.values[position] = figureValue(figure);
}

export const isScored = (indicator: Indicator): boolean => indicator.scoring.rule !== 'none';
