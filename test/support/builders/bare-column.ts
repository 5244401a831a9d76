import { type LeafColumn, MISSING, PRESENT } from '../../../src/domain/composite/column.js';

export const noFigures = (units: number, year: number, carriedYear: number): LeafColumn => ({
  year,
  carriedYear,
  states: new Uint8Array(units),
  carried: new Uint8Array(units),
  values: new Float64Array(units).fill(Number.NaN),
});

/** Bare numbers, where a year plays no part; NaN is missing. */
export const bareColumn = (values: ArrayLike<number>): LeafColumn => ({
  ...noFigures(values.length, 0, 0),
  values: Float64Array.from(values),
  states: Uint8Array.from(values, (value) => (Number.isNaN(value) ? MISSING : PRESENT)),
});
