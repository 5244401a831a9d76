import type { Text } from './text.js';

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
