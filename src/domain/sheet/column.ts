import type { Language, Text } from '../text/text.js';
import { type CellFault, type SheetCell, textIn } from './cell.js';
import { faultAt, type LoadFault, type RowPlace } from './fault.js';
import type { ColumnSpec, Line } from './table.js';
import { LOAD_TEXTS } from './texts.js';

/**
 * A column of a file that an office sends: its headings, what the template writes for a row, what a cell means, and the
 * code under which a cell is refused. Its key is its name in the list of columns.
 */
export type FileColumn<Row, Value> = ColumnSpec & {
  /** Absent = the template does not have it. */
  readonly cell?: (row: Row) => SheetCell | Text;
  /** Undefined where nothing stands. */
  readonly read: (cell: SheetCell | undefined, language: Language) => Value | undefined | CellFault;
  /** Absent where every cell can be read. */
  readonly fault?: string;
  /** Told where nothing stands, if something must. */
  readonly missing?: { readonly code: string; readonly message: Text };
};

export type FileColumns<Row> = Readonly<Record<string, FileColumn<Row, unknown>>>;

type AnyColumn = FileColumn<never, unknown>;
type ValueOf<Column extends AnyColumn> = Exclude<ReturnType<Column['read']>, CellFault | undefined>;

/** What the cells of a row mean; undefined where nothing stands, or where a fault was told. */
export type ValuesOf<Columns extends Readonly<Record<string, AnyColumn>>> = {
  readonly [Key in keyof Columns]: ValueOf<Columns[Key]> | undefined;
};

/** Where a row stands, how its numbers are written, and where its faults are told. */
export type RowAt<Key extends string> = {
  readonly place: RowPlace<Key>;
  readonly language: Language;
  readonly faults: LoadFault[];
};

const isFault = (value: unknown): value is CellFault => typeof value === 'object' && value !== null && 'fault' in value;

/** One cell by its column. */
export function readCell<Key extends string, Column extends AnyColumn>(
  key: Key,
  { read, fault, missing }: Column,
  cell: SheetCell | undefined,
  { place, language, faults }: RowAt<Key>,
): ValueOf<Column> | undefined {
  const value = read(cell, language);
  if (isFault(value)) faults.push(faultAt(place, key, fault ?? 'CELL_NOT_READABLE', cell, value.fault));
  else if (value !== undefined) return value as ValueOf<Column>;
  else if (missing) faults.push(faultAt(place, key, missing.code, null, missing.message));
  return undefined;
}

/** The cells of a row, each by its own column. */
export function readCells<Columns extends Readonly<Record<string, AnyColumn>>>(
  columns: Columns,
  { cells }: Pick<Line<keyof Columns & string>, 'cells'>,
  at: RowAt<keyof Columns & string>,
): ValuesOf<Columns> {
  const entries = Object.entries<AnyColumn>(columns) as [keyof Columns & string, AnyColumn][];
  return Object.fromEntries(
    entries.map(([key, column]) => [key, readCell(key, column, cells[key], at)]),
  ) as ValuesOf<Columns>;
}

/** A text that may stand there. */
export const readText = (cell: SheetCell | undefined): string | undefined => textIn(cell) || undefined;

/** For whoever fills in the file; it says nothing that the other columns do not. */
export const notRead = (): undefined => undefined;

export const cellMissing = ({ header }: ColumnSpec) => ({ code: 'CELL_EMPTY', message: LOAD_TEXTS.cellEmpty(header) });
