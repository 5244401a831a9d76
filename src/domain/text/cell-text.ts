import type { Text } from './text.js';

/** A place in a table: "Dòng 12, cột E". */
export const cellName = (row: number, column: string | null): Text => ({
  vi: `Dòng ${row}${column === null ? '' : `, cột ${column}`}`,
  en: `Row ${row}${column === null ? '' : `, column ${column}`}`,
});

/** What is wrong in a table, after the place where it stands: "Dòng 12, cột E: …". */
export function atCell({ vi, en }: Text, row: number, column: string | null): Text {
  const place = cellName(row, column);
  return { vi: `${place.vi}: ${vi}`, en: `${place.en}: ${en}` };
}
