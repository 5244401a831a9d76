import { type Asked, type Empty, enteredNumber, isNotReadable, type NotReadable } from '../text/number-entry.js';
import { notANumberText } from '../text/number-entry-texts.js';
import { exactText } from '../text/number-text.js';
import type { Language, Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import { dayTyped } from '../time/typed.js';
import { LOAD_TEXTS } from './texts.js';

export type SheetCell = string | number | boolean | null;

/** Text of a cell on one line, with composed letters and single spaces. */
export const textIn = (cell: SheetCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The number in a cell. A text is read as its language writes numbers. */
export function numberIn(cell: SheetCell | undefined, language: Language, asked: Asked): number | Empty | NotReadable {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const text = textIn(cell);
  return typeof cell === 'string' || text === ''
    ? enteredNumber(text, language, asked)
    : { notReadable: text, language, asked };
}

/** Why a cell cannot be read. */
export type CellFault = { readonly fault: Text };

/** A whole number, 0 or more; undefined for an empty cell. */
export function countIn(cell: SheetCell | undefined, language: Language): number | Empty | CellFault {
  const read = numberIn(cell, language, 'WHOLE');
  if (isNotReadable(read)) return { fault: notANumberText(read) };
  return read === undefined || (Number.isSafeInteger(read) && read >= 0)
    ? read
    : { fault: LOAD_TEXTS.numberNotReadable(exactText(read)) };
}

/** The day 0 of spreadsheet programs, which call 1 January 1900 the first day. */
const SHEET_EPOCH_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/** Reads `2025-07-01`, `1/7/2025` (day first, as in Việt Nam), or a sheet's number of a day; undefined if empty. */
export function dayIn(cell: SheetCell | undefined): LocalDate | Empty | CellFault {
  if (typeof cell === 'number')
    return Number.isInteger(cell) && cell > 10_000 && cell < 100_000
      ? new Date(SHEET_EPOCH_MS + cell * DAY_MS).toISOString().slice(0, 10)
      : notADay(cell);
  const text = textIn(cell);
  return text === '' ? undefined : (dayTyped(text) ?? notADay(cell));
}

const notADay = (cell: SheetCell | undefined): CellFault => ({ fault: LOAD_TEXTS.dayNotReadable(textIn(cell)) });
