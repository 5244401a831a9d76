import type { Language, Text } from './text.js';

/** The letters by which spreadsheet programs name a column: `A` … `Z`, `AA` …; `index` counts from 0. */
export const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** The name of a table cell or row: "Dòng 12, cột E". */
export const cellName = (row: number, column: string | null): Text => ({
  vi: `Dòng ${row}${column === null ? '' : `, cột ${column}`}`,
  en: `Row ${row}${column === null ? '' : `, column ${column}`}`,
});

/** The sentence about a fault, after the name of the cell at fault: "Dòng 12, cột E: …". */
export function atCell({ vi, en }: Text, row: number, column: string | null): Text {
  const place = cellName(row, column);
  return { vi: `${place.vi}: ${vi}`, en: `${place.en}: ${en}` };
}

/** Excel reads a CSV by the settings of Windows. In Vietnamese the comma is the decimal mark, so `;` separates columns. */
export const CSV_SEPARATOR: Readonly<Record<Language, string>> = { vi: ';', en: ',' };

/** Without this mark Excel reads a CSV in the code page of the machine and spoils every Vietnamese name. */
export const BOM = '\uFEFF';

/**
 * A spreadsheet program would take such a text for a formula (OWASP, CSV injection). In the Far East it takes the
 * full-width signs for the narrow ones. A text that has apostrophes before the sign gets one more, so that it comes back
 * as it was.
 */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

export const safeText = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Removes the apostrophe that `safeText` added. */
export const textBehind = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
