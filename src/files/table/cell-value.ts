import { foldText } from '../../domain/text/fold-text.js';
import { type Empty, enteredNumber, type NotReadable } from '../../domain/text/number-entry.js';
import type { Language } from '../../domain/text/text.js';
import { textOf } from '../form/grid.js';
import type { GridCell } from './spreadsheet.js';

/** A number, or a text in which one is written. */
export function numberIn(cell: GridCell, language: Language): number | Empty | NotReadable {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { notReadable: String(cell) };
  const text = textOf(cell);
  return typeof cell === 'boolean' ? { notReadable: text } : enteredNumber(text, language);
}

const YES = new Set(['co', 'yes', 'true', '1']);
const NO = new Set(['khong', 'no', 'false', '0']);

export function yesNoIn(cell: GridCell): boolean | Empty | NotReadable {
  if (typeof cell === 'boolean') return cell;
  const text = textOf(cell);
  const word = foldText(text);
  if (text === '') return undefined;
  if (YES.has(word)) return true;
  return NO.has(word) ? false : { notReadable: text };
}

/** One more than accepted, so that a file with thousands of links gets one refusal. */
const MOST_LINKS = 11;

/** Links, one a line or separated by spaces or semicolons. */
export const linksIn = (cell: GridCell): string[] =>
  textOf(cell)
    .split(/[\s;]+/)
    .filter((link) => link !== '')
    .slice(0, MOST_LINKS);
