import { readXlsx, writeXlsx } from 'hucre/xlsx';

type Value = string | number | boolean | null;

/** The values of the cells in the first sheet, row by row. */
export async function cellsOf(workbook: Uint8Array): Promise<Value[][]> {
  const { sheets } = await readXlsx(workbook);
  return (sheets[0]?.rows ?? []) as Value[][];
}

/** The row of an indicator as a spreadsheet program numbers it. */
export const rowOf = (cells: readonly (readonly Value[])[], code: string): number =>
  cells.findIndex((row) => row[0] === code) + 1;

/** The form with some cells typed over, `{ E9: 12 }`; everything else stays, the looks do not. */
export async function filledForm(workbook: Uint8Array, typed: Readonly<Record<string, Value>>): Promise<Uint8Array> {
  const rows = (await cellsOf(workbook)).map((row) => [...row]);
  for (const [cell, value] of Object.entries(typed)) {
    const [, letter = 'A', row = '1'] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    const cells = rows[Number(row) - 1] ?? [];
    cells[letter.charCodeAt(0) - 65] = value;
  }
  return writeXlsx({ sheets: [{ name: 'Biểu nhập', rows }] });
}

/** Figures typed into lines, by code: `{ F03: [7], G01: [18, 20] }` in the columns E, F and G (reason). */
export async function formWith(workbook: Uint8Array, typed: Readonly<Record<string, readonly Value[]>>) {
  const cells = await cellsOf(workbook);
  const all = Object.entries(typed).flatMap(([code, values]) =>
    values.map((value, i) => [`${'EFGH'[i]}${rowOf(cells, code)}`, value] as const),
  );
  return filledForm(workbook, Object.fromEntries(all));
}
