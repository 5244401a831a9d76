import type { Text } from './text.js';

/** What is wrong in a table, after the place where it stands: "Dòng 12, cột E: …". */
export const atCell = ({ vi, en }: Text, row: number, column: string | null): Text => ({
  vi: `Dòng ${row}${column === null ? '' : `, cột ${column}`}: ${vi}`,
  en: `Row ${row}${column === null ? '' : `, column ${column}`}: ${en}`,
});
