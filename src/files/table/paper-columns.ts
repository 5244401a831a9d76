import type { Language, Text } from '../../domain/text/text.js';
import { cellIn, type DataTable, type TableCell, type TableColumn } from './table.js';
import { DOCUMENT_TEXTS } from './texts.js';

/** The most characters of a text column. Longer texts break, so that the figures beside them stay large enough to read. */
const MOST_WIDTH = 36;
const LEAST_WIDTH = 6;
/** Characters added for the space around a text and for wide letters. */
const AROUND = 4;
/** A column is made wider, up to its limit, while its heading has more lines. */
const MOST_HEADING_LINES = 7;

const DECIMALS = { integer: 0, decimal: 2, score: 4 } as const;

/** A printed column. A hidden one stays in the file, so that a copied row keeps its cell. */
export type PaperColumn = TableColumn & { readonly heading: string; readonly isHidden: boolean };

/** The printed columns. A text that every row repeats is written once above the table, and its column is hidden. */
export function paperTable({ columns, rows }: Pick<DataTable, 'columns' | 'rows'>, language: Language) {
  const repeated = columns.map((column, i) => (column.format ? null : repeatedText(rows, i)));
  const printed = columns.map((column, i) => {
    const heading = headingOf(column, language);
    const cells = rows.map((row) => lengthOf(row[i] ?? null, column, language));
    const word = longestWord(heading) + AROUND;
    const most = Math.max(column.format ? column.width : MOST_WIDTH, word);
    let width = Math.min(Math.max(word, Math.max(0, ...cells) + AROUND, LEAST_WIDTH), most);
    while (width < most && headingLines(heading, width) > MOST_HEADING_LINES) width += 1;
    return { ...column, heading, width, isHidden: repeated[i] !== null };
  });
  const sayings = columns.flatMap(({ header }, i) => {
    const text = repeated[i];
    return text ? [{ vi: `${header.vi}: ${text.vi}`, en: `${header.en}: ${text.en}` }] : [];
  });
  return { columns: printed, common: sayings.length === 0 ? null : DOCUMENT_TEXTS.common(sayings) };
}

/** The heading, with the unit of measurement below it where the heading does not name it. */
const headingOf = ({ header, unit }: TableColumn, language: Language): string =>
  unit ? `${header[language]}\n(${unit[language]})` : header[language];

/** The text that all of several rows have in a column; null where they differ. */
function repeatedText(rows: DataTable['rows'], column: number): Text | null {
  const [first, ...others] = rows.map((row) => textIn(row[column] ?? null));
  if (!first || first.vi === '' || others.length === 0) return null;
  return others.every((other) => other?.vi === first.vi) ? first : null;
}

const textIn = (cell: TableCell): Text | null =>
  typeof cell === 'string'
    ? { vi: cell, en: cell }
    : typeof cell === 'number' || typeof cell === 'boolean'
      ? null
      : cell;

/** The width that a cell needs, in characters; 0 for a text in a column of numbers, which breaks instead. */
function lengthOf(cell: TableCell, { format }: TableColumn, language: Language): number {
  if (typeof cell !== 'number') return format ? 0 : String(cellIn(cell, language) ?? '').length;
  const whole = Math.trunc(cell).toString().length;
  const decimals = format ? DECIMALS[format] : 0;
  return whole + Math.floor((whole - 1) / 3) + (decimals > 0 ? decimals + 1 : 0);
}

const longestWord = (text: string): number => Math.max(...text.split(/\s/).map((word) => word.length));

/** The lines of a heading. Its bold letters are wider. */
export const headingLines = (text: string, width: number): number => linesIn(text, Math.floor(width / 1.15));

export const cellLines = (text: string, width: number): number => linesIn(text, width - 2);

/** The number of lines of a text at a width in characters. Words do not break. */
function linesIn(text: string, room: number): number {
  return text.split('\n').reduce((lines, part) => {
    let used = 0;
    let count = 1;
    for (const word of part.split(' ')) {
      const added = used === 0 ? word.length : used + 1 + word.length;
      if (used > 0 && added > room) {
        count += 1;
        used = word.length;
      } else used = added;
    }
    return lines + count;
  }, 0);
}
