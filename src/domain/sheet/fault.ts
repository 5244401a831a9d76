import { asSent } from '../text/as-sent.js';
import { atCell } from '../text/cell-text.js';
import type { Text } from '../text/text.js';

/** One fault in a file, at its cell. People read the message, programs the other fields. */
export type LoadFault = {
  readonly code: string;
  readonly message: Text;
  /** The meaning of the column: `parent`. */
  readonly field: string | null;
  /** The row as a spreadsheet program numbers it, from 1. */
  readonly row: number | null;
  /** The column as a spreadsheet program names it: `E`. */
  readonly column: string | null;
  /** The text of the cell. */
  readonly value: string | null;
};

/** The place of a row, with the letters of the file's columns. */
export type RowPlace<Column extends string> = {
  readonly row: number;
  readonly letters: ReadonlyMap<Column, string>;
};

/** The message begins with row and column, so that a person finds the cell. */
export function faultAt<Column extends string>(
  { row, letters }: RowPlace<Column>,
  column: Column,
  code: string,
  value: unknown,
  message: Text,
): LoadFault {
  const letter = letters.get(column) ?? null;
  return {
    code,
    message: atCell(message, row, letter),
    field: column,
    row,
    column: letter,
    value: value === null || value === undefined || value === '' ? null : asSent(value),
  };
}

export const faultOfFile = (code: string, message: Text, field: string | null, value: string | null): LoadFault => ({
  code,
  message,
  field,
  row: null,
  column: null,
  value,
});

/** Orders faults by row, then by column. */
export const byPlace = (a: LoadFault, b: LoadFault): number =>
  (a.row ?? 0) - (b.row ?? 0) ||
  (a.column ?? '').length - (b.column ?? '').length ||
  (a.column ?? '').localeCompare(b.column ?? '', 'en');
