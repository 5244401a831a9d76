import { type LeafColumn, NOT_APPLICABLE, noFigures, PRESENT } from './composite/column.js';
import { type Figure, figureValue, stateOf } from './figure.js';
import type { Indicator } from './indicator.js';

export { MISSING, NOT_APPLICABLE, PRESENT } from './composite/column.js';

/** All communes' figures of one indicator, one position for each commune: the unit in which scoring works. */
export type Column = LeafColumn & { readonly indicator: Indicator };

export const emptyColumn = (indicator: Indicator, year: number, carriedYear: number, communes: number): Column => ({
  indicator,
  ...noFigures(communes, year, carriedYear),
});

/** Puts one commune's figure into the column. */
export function setFigure(column: Column, position: number, figure: Figure, isCarried: boolean): void {
  const state = stateOf(figure);
  column.states[position] = state === 'present' ? PRESENT : NOT_APPLICABLE;
  column.carried[position] = isCarried ? 1 : 0;
  if (state === 'present') column.values[position] = figureValue(figure);
}

export const isScored = (indicator: Indicator): boolean => indicator.scoring.rule !== 'none';
