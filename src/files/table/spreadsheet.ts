import { parseCsv } from 'hucre/csv';
import { type CellStyle, type DataValidation, readXlsx, type WriteSheet, writeXlsx, writeXlsxStream } from 'hucre/xlsx';
import { columnName } from '../../domain/text/cell-text.js';
import type { Language } from '../../domain/text/text.js';
import { cellIn, type ExportTable } from './table.js';

export type { CellStyle, DataValidation, WriteSheet };

/** A cell as it was read. An error value of a formula arrives as text, `#N/A`. */
export type GridCell = string | number | boolean | null;
export type Grid = readonly (readonly GridCell[])[];

export const FONT = { name: 'Times New Roman', size: 12 };
export const FORMATS = { integer: '#,##0', decimal: '#,##0.00', score: '0.0000' } as const;

const LINE = { style: 'thin' } as const;
const AROUND = { top: LINE, bottom: LINE, left: LINE, right: LINE };

export const HEADER: CellStyle = {
  font: { ...FONT, bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
  border: AROUND,
};
export const CELL: CellStyle = { border: AROUND };
export const TITLE: CellStyle = {
  font: { ...FONT, size: 14, bold: true },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
};
export const NOTE: CellStyle = {
  font: { ...FONT, italic: true },
  alignment: { wrapText: true, vertical: 'center', horizontal: 'left' },
};
/** The page setup of an unstyled table: landscape A4, fitted to the width, with any number of pages. */
export const ON_PAPER = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
} as const;

/** A larger table is written row by row, because a table of the country would not fit into the memory of a function. */
export const MOST_STYLED_ROWS = 10_000;

/** Puts title and notes above the table. The header stays in sight and, up to a size, filters the rows. */
export function xlsxOfTable(table: ExportTable, language: Language): Promise<Uint8Array> {
  const { title, notes, columns, rows } = table;
  const above = [title, ...notes].map((text) => [text[language]]);
  const header = columns.map((column) => column.header[language]);
  return rows.length > MOST_STYLED_ROWS
    ? streamed(table, [...above, header], language)
    : styled(table, above, header, language);
}

function streamed(
  { sheet, columns, rows }: ExportTable,
  above: readonly string[][],
  language: Language,
): Promise<Uint8Array> {
  function* all() {
    for (const row of above) yield row;
    for (const row of rows) yield row.map((cell) => cellIn(cell, language));
  }
  const stream = writeXlsxStream(all(), {
    name: sheet[language],
    columns: columns.map(({ width }) => ({ width })),
    freezePane: { rows: above.length },
  });
  return new Response(stream).arrayBuffer().then((buffer) => new Uint8Array(buffer));
}

function styled(
  { sheet, columns, rows }: ExportTable,
  above: readonly string[][],
  header: string[],
  language: Language,
) {
  const at = above.length;
  const styles: (readonly [string, CellStyle])[] = [
    // Title and notes have no alignment, so they run over the columns beside them.
    ...above.map((_, row) => [`${row},0`, { font: (row === 0 ? TITLE : NOTE).font }] as const),
    ...header.map((_, column) => [`${at},${column}`, HEADER] as const),
  ];
  const last = `${columnName(columns.length - 1)}${at + 1 + rows.length}`;
  return xlsxOf({
    name: sheet[language],
    columns: columns.map(({ width, format }) => ({ width, ...(format ? { numFmt: FORMATS[format] } : {}) })),
    rows: [...above.map((row) => [...row]), header, ...rows.map((row) => row.map((cell) => cellIn(cell, language)))],
    cells: new Map(styles.map(([key, style]) => [key, { style }])),
    freezePane: { rows: at + 1 },
    autoFilter: { range: `A${at + 1}:${last}` },
    pageSetup: { ...ON_PAPER, printTitlesRow: `$${at + 1}:$${at + 1}` },
  });
}

/** A fixed time instead of the clock, so that the same table has the same bytes and the same tag. */
const MODIFIED = new Date('1980-01-01T00:00:00Z');

export const xlsxOf = (sheet: WriteSheet): Promise<Uint8Array> =>
  writeXlsx({ sheets: [sheet], defaultFont: FONT, properties: { creator: 'Xã Số', modified: MODIFIED } });

/** A cell with a formula without its result, as programs write that do not calculate. */
export type NotCalculated = { readonly row: number; readonly column: string };

/** The first sheet. `otherSheets` names those that also have cells. */
export type FirstSheet = { readonly grid: Grid; readonly otherSheets?: readonly string[] };

/** Does not read rows and columns beyond the limits. Throws the errors of the library. */
export async function gridOfXlsx(
  bytes: Uint8Array,
  rows: number,
  columns: number,
): Promise<FirstSheet | NotCalculated> {
  const range = `A1:${columnName(columns - 1)}${rows}`;
  const [first, ...others] = (await readXlsx(bytes, { range })).sheets;
  for (const [place, { type, value }] of first?.cells ?? []) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (type === 'formula' && value === null) return { row: row + 1, column: columnName(column) };
  }
  const filled = others.filter((sheet) => sheet.rows.some((row) => row.some((cell) => plain(cell) !== null)));
  return { grid: (first?.rows ?? []).map((row) => row.map(plain)), otherSheets: filled.map(({ name }) => name) };
}

export const gridOfCsv = (text: string, delimiter: string, rows: number, columns: number): Grid =>
  parseCsv(text, { delimiter, maxRows: rows }).map((row) => row.slice(0, columns).map(plain));

const plain = (cell: unknown): GridCell => {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '#DATE!' : cell.toISOString().slice(0, 10);
  return typeof cell === 'string' && cell !== '' ? cell : null;
};
