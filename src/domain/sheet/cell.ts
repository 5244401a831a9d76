import { isDay, type LocalDate } from '../time/local-date.js';

/** A cell of a sheet as it was read. */
export type SheetCell = string | number | boolean | null;

/** Marks a cell that cannot be read as the expected value. */
export const UNREADABLE = Symbol('unreadable');
export type Unreadable = typeof UNREADABLE;

/** On one line, with composed letters and single spaces. */
export const textIn = (cell: SheetCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).normalize('NFC').replace(/\s+/gu, ' ').trim();

const GROUPED = /^\d{1,9}$|^\d{1,3}([., ]\d{3}){1,3}$/;

/** A whole number, 0 or more; undefined where nothing stands. In a whole number point and comma can only group. */
export function wholeNumberIn(cell: SheetCell | undefined): number | undefined | Unreadable {
  if (typeof cell === 'number') return Number.isSafeInteger(cell) && cell >= 0 ? cell : UNREADABLE;
  const text = textIn(cell);
  if (text === '') return undefined;
  return GROUPED.test(text) ? Number(text.replace(/[., ]/g, '')) : UNREADABLE;
}

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
/** A spreadsheet program counts days from here, and calls 1 January 1900 the first. */
const SHEET_EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** `2025-07-01`, `1/7/2025` (the day first, as in Việt Nam), or the number of a day in a sheet. */
export function dayIn(cell: SheetCell | undefined): LocalDate | undefined | Unreadable {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell > 10_000 && cell < 100_000
      ? new Date(SHEET_EPOCH_MS + cell * DAY_MS).toISOString().slice(0, 10)
      : UNREADABLE;
  const text = textIn(cell);
  if (text === '') return undefined;
  const [, day, month, year] = DAY_FIRST.exec(text) ?? [];
  const iso = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : text;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && isDay(iso) ? iso : UNREADABLE;
}
