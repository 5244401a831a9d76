import { foldText } from '../text/fold-text.js';
import type { Language, Text } from '../text/text.js';
import { type CellFault, type SheetCell, textIn } from './cell.js';
import { faultAt, type LoadFault, type RowPlace } from './fault.js';
import { type ColumnSpec, type Line, readTable, type Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';

/**
 * A column of a file that an office sends: its headings, its cell in the template, the meaning of a cell, and the code
 * of a fault. Its key in the list of columns is its name.
 */
export type FileColumn<Row, Value> = ColumnSpec & {
  /** The cell of a row in the template; absent = the template does not have this column. */
  readonly cell?: (row: Row) => SheetCell | Text;
  /** The value of a cell; undefined if it is empty. Absent = the cell is read as a text. */
  readonly read?: (cell: SheetCell | undefined, language: Language) => Value | undefined | CellFault;
  /** The code of the fault of an unreadable cell; absent if every cell is readable. */
  readonly fault?: string;
  /** The fault of an empty cell, if the cell is required. */
  readonly missing?: 'CELL_EMPTY' | { readonly code: string; readonly message: Text };
};

export type FileColumns<Row> = Readonly<Record<string, FileColumn<Row, unknown>>>;

type AnyColumn = FileColumn<never, unknown>;
type AnyColumns = Readonly<Record<string, AnyColumn>>;
type ValueOf<Column extends AnyColumn> = Column extends { readonly read: (...given: never[]) => infer Value }
  ? Exclude<Value, CellFault | undefined>
  : string;

/** The values of a row; undefined for an empty cell, or a cell with a fault. */
export type ValuesOf<Columns extends AnyColumns> = {
  readonly [Key in keyof Columns]: ValueOf<Columns[Key]> | undefined;
};

type Required<Columns extends AnyColumns> = {
  [Key in keyof Columns]: Columns[Key] extends { readonly missing: unknown } ? Key : never;
}[keyof Columns];

/** A row without faults: its place, and its values. Required cells are filled. */
export type RowUnder<Columns extends AnyColumns> = { readonly place: RowPlace<keyof Columns & string> } & {
  readonly [Key in Required<Columns>]: ValueOf<Columns[Key]>;
} & { readonly [Key in Exclude<keyof Columns, Required<Columns>>]?: ValueOf<Columns[Key]> | undefined };

/** A row of a file while it is read. */
export type RowRead<Columns extends AnyColumns> = {
  readonly place: RowPlace<keyof Columns & string>;
  readonly cells: Line<keyof Columns & string>['cells'];
  /** The value of a cell by its column. Adds a fault if the cell cannot be read. */
  value<Key extends keyof Columns & string>(key: Key): ValueOf<Columns[Key]> | undefined;
  /** The values of all cells by column. */
  values(): ValuesOf<Columns>;
  /** The row, or nothing if it has a fault. */
  complete(): readonly RowUnder<Columns>[];
  fault(column: keyof Columns & string, code: string, value: unknown, message: Text): void;
  /** The number of faults in this row so far. */
  faultCount(): number;
};

/** The rows of a file, with faults and warnings. */
export type RowsRead<Row> = {
  readonly rows: readonly Row[];
  readonly faults: readonly LoadFault[];
  readonly warnings: readonly LoadFault[];
};

/**
 * Reads the rows of a sheet by the columns of its file. @param needed ways to fill a file, of which one must be
 * complete
 */
export function readRows<Columns extends AnyColumns, Row>(
  sheet: Sheet,
  columns: Columns,
  needed: readonly (readonly (keyof Columns & string)[])[],
  rowsIn: (row: RowRead<Columns>) => readonly Row[],
): RowsRead<Row> {
  const { letters, language, lines, warnings, ...table } = readTable(sheet, columns, needed);
  const faults: LoadFault[] = [...table.faults];
  const keys = Object.keys(columns) as (keyof Columns & string)[];
  const rows = lines.flatMap(({ row, cells }) => {
    const before = faults.length;
    const place = { row, letters };
    let values: ValuesOf<Columns> | undefined;
    const reading: RowRead<Columns> = {
      place,
      cells,
      value(key) {
        const { read = readText, fault, missing, header } = columns[key] as AnyColumn;
        const value = read(cells[key], language);
        if (isFault(value)) reading.fault(key, fault ?? 'CELL_NOT_READABLE', cells[key], value.fault);
        else if (value !== undefined) return value as ValueOf<Columns[typeof key]>;
        else if (missing === 'CELL_EMPTY') reading.fault(key, missing, null, LOAD_TEXTS.cellEmpty(header));
        else if (missing) reading.fault(key, missing.code, null, missing.message);
        return undefined;
      },
      values() {
        values ??= Object.fromEntries(keys.map((key) => [key, reading.value(key)])) as ValuesOf<Columns>;
        return values;
      },
      complete() {
        const complete = { place, ...reading.values() } as RowUnder<Columns>;
        return reading.faultCount() === 0 ? [complete] : [];
      },
      fault: (column, code, value, message) => void faults.push(faultAt(place, column, code, value, message)),
      faultCount: () => faults.length - before,
    };
    return rowsIn(reading);
  });
  return { rows, faults, warnings };
}

const isFault = (value: unknown): value is CellFault => typeof value === 'object' && value !== null && 'fault' in value;

/** The text of a cell; undefined if it is empty. */
export const readText = (cell: SheetCell | undefined): string | undefined => textIn(cell) || undefined;

/** For a column that only helps people fill in the file. Other columns have the same information. */
export const notRead = (): undefined => undefined;

export type WordsOf<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

/** The meaning of a word, in any case and with or without marks; undefined for any other word. */
export function meaningIn<Meaning extends string>(words: WordsOf<Meaning>, word: string): Meaning | undefined {
  const folded = foldText(word);
  return (Object.keys(words) as Meaning[]).find((meaning) => words[meaning].some((said) => foldText(said) === folded));
}

/** A column that accepts some words only. @param why says which words are right */
export const readOneOf = <Meaning extends string>(
  words: WordsOf<Meaning>,
  fault: string,
  why: (word: string) => Text,
) => ({
  read: (cell: SheetCell | undefined): Meaning | undefined | CellFault => {
    const word = textIn(cell);
    return word === '' ? undefined : (meaningIn(words, word) ?? { fault: why(word) });
  },
  fault,
});
