import { gridOfCsv } from '../../../../src/files/table/spreadsheet.js';

const COLUMNS = ['unit', 'estimate', 'standardError'] as const;
type Column = (typeof COLUMNS)[number];

/** Sets of more units by pairs and draws would take hours. */
export const MOST_UNITS = 500;

export type EstimatedUnit = { readonly unit: string; readonly estimate: number; readonly standardError: number };

/** The fault of a file, its place and its remedy, in sentences for people. */
export class EstimatesFault extends Error {
  override name = 'EstimatesFault';
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

/** The units of a CSV file, in its order. Columns are found by name; others are left alone. */
export function estimatedUnits(bytes: Uint8Array): readonly EstimatedUnit[] {
  const lines = gridOfCsv(textOf(bytes), ',', Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER).map((cells) =>
    cells.map((cell) => String(cell ?? '').trim()),
  );
  const at = placesOf(lines[0] ?? []);
  const rows = lines.flatMap((cells, i) => (i > 0 && cells.some((cell) => cell !== '') ? [{ cells, row: i + 1 }] : []));
  if (rows.length === 0) throw new EstimatesFault('The file has no unit. Write one unit in each row below the names.');
  if (rows.length > MOST_UNITS)
    throw new EstimatesFault(
      `The file has ${rows.length} units; at most ${MOST_UNITS} are compared. Keep those that belong together in a file of their own.`,
    );
  const rowOf = new Map<string, number>();
  return rows.map(({ cells, row }) => {
    // Without quotation marks the rest of a name or of a number would be read as the next column.
    if (cells.slice(lines[0]?.length).some((cell) => cell !== ''))
      throw new EstimatesFault(
        `Row ${row} has more cells than the first line. Write decimals with a point, and put a text with a comma between quotation marks.`,
      );
    const cellOf = (column: Column) => cells[at[column]] ?? '';
    const unit = cellOf('unit');
    if (unit === '') throw new EstimatesFault(`Row ${row}: unit is empty. Give each unit a name.`);
    const before = rowOf.get(unit);
    if (before !== undefined)
      throw new EstimatesFault(
        `Row ${row}: unit "${unit}" stands in row ${before} too. Keep one of both, or rename one.`,
      );
    rowOf.set(unit, row);
    const estimate = numberOf('estimate', cellOf('estimate'), row);
    const standardError = numberOf('standardError', cellOf('standardError'), row);
    if (standardError < 0)
      throw new EstimatesFault(
        `Row ${row}: standardError "${cellOf('standardError')}" is below 0. Write 0 where a number has no error, else a number above 0.`,
      );
    return { unit, estimate, standardError };
  });
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new EstimatesFault('The file is not text in UTF-8. Save it as "CSV UTF-8" and try again.');
  }
}

function placesOf(header: readonly string[]): Readonly<Record<Column, number>> {
  const found = header.join(',');
  if (header.length < COLUMNS.length && /[;\t]/.test(found))
    throw new EstimatesFault(`The first line is "${found}". Separate columns by commas: ${COLUMNS.join(',')}.`);
  const place = (column: Column): number => {
    const places = header.flatMap((name, i) => (name === column ? i : []));
    if (places.length === 1) return places[0] as number;
    const fault =
      places.length === 0 ? `There is no column "${column}"` : `There are ${places.length} columns "${column}"`;
    throw new EstimatesFault(`${fault}; the first line is "${found}". Name the columns ${COLUMNS.join(',')}.`);
  };
  return { unit: place('unit'), estimate: place('estimate'), standardError: place('standardError') };
}

function numberOf(column: Column, text: string, row: number): number {
  if (text === '') throw new EstimatesFault(`Row ${row}: ${column} is empty. Write a number, or leave the unit out.`);
  const value = NUMBER.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new EstimatesFault(
    `Row ${row}: ${column} "${text}" is no number. Write digits with a point for decimals and nothing else, like 12.5.`,
  );
}
