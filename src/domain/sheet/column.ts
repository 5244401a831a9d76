import { foldText } from '../text/fold-text.js';
import type { Language, Text } from '../text/text.js';
import { type CellFault, type SheetCell, textIn } from './cell.js';
import { faultAt, type LoadFault, type RowPlace } from './fault.js';
import { type ColumnSpec, type Line, readTable, type Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';

/**
 * A column of a file that an office sends: its headings, what the template writes for a row, what a cell means, and the
 * code under which a cell is refused. Its key is its name in the list of columns.
 */
export type FileColumn<Row, Value> = ColumnSpec & {
  /** The cell of a row in the template; absent = the template does not have this column. */
  readonly cell?: (row: Row) => SheetCell | Text;
  /** Value of a cell; undefined where the cell is empty. */
  readonly read: (cell: SheetCell | undefined, language: Language) => Value | undefined | CellFault;
  /** Code of the fault of a cell that cannot be read; absent where every cell can be read. */
  readonly fault?: string;
  /** Told where nothing stands, if something must. */
  readonly missing?: 'CELL_EMPTY' | { readonly code: string; readonly message: Text };
};

export type FileColumns<Row> = Readonly<Record<string, FileColumn<Row, unknown>>>;

type AnyColumn = FileColumn<never, unknown>;
type AnyColumns = Readonly<Record<string, AnyColumn>>;
type ValueOf<Column extends AnyColumn> = Exclude<ReturnType<Column['read']>, CellFault | undefined>;

/** What the cells of a row mean; undefined where nothing stands, or where a fault was told. */
export type ValuesOf<Columns extends AnyColumns> = {
  readonly [Key in keyof Columns]: ValueOf<Columns[Key]> | undefined;
};

/** A row of a file while it is read. */
export type RowRead<Columns extends AnyColumns> = {
  readonly place: RowPlace<keyof Columns & string>;
  readonly cells: Line<keyof Columns & string>['cells'];
  /** What a cell means by its column. A cell that cannot be read is told. */
  value<Key extends keyof Columns & string>(key: Key): ValueOf<Columns[Key]> | undefined;
  /** Every cell by its column. */
  values(): ValuesOf<Columns>;
  fault(column: keyof Columns & string, code: string, value: unknown, message: Text): void;
  /** How many faults are told of this row so far. */
  faultCount(): number;
};

/** What a file says, row by row. */
export type RowsRead<Row> = {
  readonly rows: readonly Row[];
  readonly faults: readonly LoadFault[];
  readonly warnings: readonly LoadFault[];
};

/**
 * The rows of a sheet, each read by the columns of its file. `needed` lists ways to fill a file: one of them must be
 * complete.
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
    const reading: RowRead<Columns> = {
      place,
      cells,
      value(key) {
        const { read, fault, missing, header } = columns[key] as AnyColumn;
        const value = read(cells[key], language);
        if (isFault(value)) reading.fault(key, fault ?? 'CELL_NOT_READABLE', cells[key], value.fault);
        else if (value !== undefined) return value as ValueOf<Columns[typeof key]>;
        else if (missing === 'CELL_EMPTY') reading.fault(key, missing, null, LOAD_TEXTS.cellEmpty(header));
        else if (missing) reading.fault(key, missing.code, null, missing.message);
        return undefined;
      },
      values: () => Object.fromEntries(keys.map((key) => [key, reading.value(key)])) as ValuesOf<Columns>,
      fault: (column, code, value, message) => void faults.push(faultAt(place, column, code, value, message)),
      faultCount: () => faults.length - before,
    };
    return rowsIn(reading);
  });
  return { rows, faults, warnings };
}

const isFault = (value: unknown): value is CellFault => typeof value === 'object' && value !== null && 'fault' in value;

/** A text that may stand there. */
export const readText = (cell: SheetCell | undefined): string | undefined => textIn(cell) || undefined;

/** For whoever fills in the file; it says nothing that the other columns do not. */
export const notRead = (): undefined => undefined;

export type WordsOf<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>;

/** What a word means, in any case and with or without marks; undefined for any other word. */
export function meaningIn<Meaning extends string>(words: WordsOf<Meaning>, word: string): Meaning | undefined {
  const folded = foldText(word);
  return (Object.keys(words) as Meaning[]).find((meaning) => words[meaning].some((said) => foldText(said) === folded));
}

/** A column that accepts some words; `why` says what would be right. */
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
