import { BOM, CSV_SEPARATOR } from '../../domain/text/cell-text.js';
import { ungrouped } from '../../domain/text/number-text.js';
import type { Language } from '../../domain/text/text.js';
import { cellIn, type DataTable, type ExportTable } from './table.js';

const MOST_DECIMALS = 6;

export function csvOfTable({ columns, rows, isReadAgain }: ExportTable, language: Language): string {
  const header = columns.map(({ header: text }) => text[language]);
  const lines = [header, ...rows.map((row) => row.map((cell) => cellIn(cell, language)))];
  return csvOf(lines, language, isReadAgain ? undefined : MOST_DECIMALS);
}

type Lines = readonly (readonly (string | number | null)[])[];

/** CSV for spreadsheet programs. @param decimals the most decimals of a number; every digit if absent */
export const csvOf = (rows: Lines, language: Language, decimals?: number): string =>
  `${BOM}${linesOf(rows, language, decimals)}`;

/** CSV for other programs: commas, decimal points, every digit, and keys as header. @param language the language of its texts */
export const csvForPrograms = ({ columns, rows }: DataTable, language: Language): string =>
  linesOf([columns.map(({ key }) => key), ...rows.map((row) => row.map((cell) => cellIn(cell, language)))], 'en');

/** Lines end as RFC 4180 says. Callers make texts safe against formulas first. */
function linesOf(rows: Lines, language: Language, decimals?: number): string {
  const separator = CSV_SEPARATOR[language];
  const field = (cell: string | number | null): string => {
    if (cell === null) return '';
    if (typeof cell === 'number') return ungrouped(cell, decimals)[language];
    return /[";,\r\n\t]/.test(cell) || cell !== cell.trim() ? `"${cell.replaceAll('"', '""')}"` : cell;
  };
  return rows.map((row) => `${row.map(field).join(separator)}\r\n`).join('');
}
