import { foldText } from '../../domain/text/fold-text.js';
import type { Language } from '../../domain/text/text.js';
import { textOf } from '../form/grid.js';
import type { GridCell } from './spreadsheet.js';

/** An empty cell. */
export type Empty = undefined;
export type NotReadable = { readonly notReadable: string };

const GROUPED: Readonly<Record<Language, RegExp>> = {
  vi: /^-?\d{1,3}(\.\d{3})+(,\d+)?$|^-?\d+(,\d+)?$/,
  en: /^-?\d{1,3}(,\d{3})+(\.\d+)?$|^-?\d+(\.\d+)?$/,
};

/** `1.234,56` in Vietnamese, `1,234.56` in English. What could be meant either way is refused, not guessed. */
export function numberIn(cell: GridCell, language: Language): number | Empty | NotReadable {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : { notReadable: String(cell) };
  const text = textOf(cell);
  if (text === '') return undefined;
  if (typeof cell === 'boolean' || !GROUPED[language].test(text)) return { notReadable: text };
  const [group, mark] = language === 'vi' ? ['.', ','] : [',', '.'];
  return Number(text.replaceAll(group, '').replace(mark, '.'));
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

export const isNotReadable = (value: unknown): value is NotReadable =>
  typeof value === 'object' && value !== null && 'notReadable' in value;

/** One more than accepted, so that a file with thousands of links gets one refusal. */
const MOST_LINKS = 11;

/** Links, one a line or separated by spaces or semicolons. */
export const linksIn = (cell: GridCell): string[] =>
  textOf(cell)
    .split(/[\s;]+/)
    .filter((link) => link !== '')
    .slice(0, MOST_LINKS);
