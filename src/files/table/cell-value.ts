import { foldText } from '../../domain/text/fold-text.js';
import type { Empty } from '../../domain/text/number-entry.js';
import { textOf } from '../form/grid.js';
import type { GridCell } from './spreadsheet.js';

/** What stands there is neither yes nor no. */
export type NotYesOrNo = { readonly notYesOrNo: string };

const YES = new Set(['co', 'yes', 'true', '1']);
const NO = new Set(['khong', 'no', 'false', '0']);

export function yesNoIn(cell: GridCell): boolean | Empty | NotYesOrNo {
  if (typeof cell === 'boolean') return cell;
  const text = textOf(cell);
  const word = foldText(text);
  if (text === '') return undefined;
  if (YES.has(word)) return true;
  return NO.has(word) ? false : { notYesOrNo: text };
}

/** One more than accepted, so that a file with thousands of links gets one refusal. */
const MOST_LINKS = 11;

/** Links, one a line or separated by spaces or semicolons. */
export const linksIn = (cell: GridCell): string[] =>
  textOf(cell)
    .split(/[\s;]+/)
    .filter((link) => link !== '')
    .slice(0, MOST_LINKS);
