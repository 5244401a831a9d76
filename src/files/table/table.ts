import type { Language, Text } from '../../domain/text/text.js';
import { TABLE_TEXTS } from './texts.js';

export type Cell = string | number | Text | null;

export type Column = {
  readonly header: Text;
  /** In characters, for a spreadsheet program. */
  readonly width: number;
  readonly format?: 'integer' | 'decimal' | 'score';
};

/** What is exported, in both languages, before it becomes one format in one. */
export type Table = {
  /** Of the file, without its ending: `ranking-cho-don-2026-10`. */
  readonly name: string;
  readonly sheet: Text;
  readonly title: Text;
  readonly notes: readonly Text[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

const REMARK: Column = { header: TABLE_TEXTS.note, width: 18 };

/** Says it in every row: a row that is copied into another file takes the mark along. */
export const markedAsDemonstration = (table: Table, isDemonstration: boolean): Table =>
  isDemonstration
    ? {
        ...table,
        columns: [...table.columns, REMARK],
        rows: table.rows.map((row) => [...row, TABLE_TEXTS.demonstration]),
      }
    : table;

/**
 * A spreadsheet program would take such a text for a formula (OWASP, CSV injection). In the Far East it takes the
 * full-width signs for the narrow ones.
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

export const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes back what `safeText` did. */
export const textBehind = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;

export function cellIn(cell: Cell, language: Language): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  return safeText(typeof cell === 'string' ? cell : cell[language]);
}
