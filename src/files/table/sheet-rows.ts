import { type CellStyle, FONT, type WriteSheet } from './spreadsheet.js';

/** A text over one or several columns, counted from 0. */
export type SheetPart = {
  readonly from: number;
  readonly to: number;
  readonly text: string | number | null;
  readonly style: CellStyle;
};

export type SheetRow = { readonly parts: readonly SheetPart[]; readonly height?: number };

/** Rows of parts as the library takes them: values, styles, merged cells, heights. */
export function sheetOf(rows: readonly SheetRow[]): Pick<WriteSheet, 'rows' | 'cells' | 'merges' | 'rowDefs'> {
  const cells = new Map<string, { style: CellStyle }>();
  const merges: { startRow: number; startCol: number; endRow: number; endCol: number }[] = [];
  const heights = new Map<number, { height: number }>();
  const values = rows.map(({ parts, height }, row) => {
    if (height !== undefined) heights.set(row, { height });
    const line: (string | number | null)[] = [];
    for (const { from, to, text, style } of parts) {
      while (line.length < from) line.push(null);
      line.push(text);
      cells.set(`${row},${from}`, { style: { ...style, font: { ...FONT, ...style.font } } });
      if (to > from) merges.push({ startRow: row, startCol: from, endRow: row, endCol: to });
    }
    return line;
  });
  return { rows: values, cells, merges, rowDefs: heights };
}
