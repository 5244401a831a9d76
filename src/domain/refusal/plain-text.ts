import { codeOfSign } from '../text/as-sent.js';
import type { UserError } from './codes.js';
import { userError } from './user-error.js';

/**
 * Characters that nobody types on purpose: control characters, separators of lines and paragraphs, codes that are no
 * character (also half of a pair), and marks that are invisible or turn the direction of writing, which can make one
 * name look like another. In a letter, a line break could begin another header or sentence.
 */
const NEVER =
  /[\p{Cc}\u00ad\u061c\u115f\u1160\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\p{Noncharacter_Code_Point}\p{Cs}]|\u034f/u;

/** A joiner belongs only between emoji. */
const JOINER = '\u200d';
const BEFORE_JOINER = /\p{Extended_Pictographic}|\ufe0f/u;

/** No Vietnamese letter needs more than two combining marks. From the fourth on, they cover the lines around. */
const MARK = /\p{M}/u;
const MOST_MARKS = 3;

/** Nearly every text has none of these characters, and then needs no second look. */
const SUSPICIOUS = new RegExp(`${NEVER.source}|${JOINER}|\\p{M}{${MOST_MARKS + 1}}`, 'u');

type Sign = { readonly sign: string; readonly index: number; readonly isStray: boolean };

/** Reads letter by letter without lookbehind, which Safari has only since 16.4: officials' browsers run this too. */
function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  let before = '';
  let marks = 0;
  let index = 0;
  for (const sign of text) {
    const isMark = MARK.test(sign);
    const isLooseJoiner = sign === JOINER && !BEFORE_JOINER.test(before);
    signs.push({ sign, index, isStray: NEVER.test(sign) || isLooseJoiner || (isMark && marks >= MOST_MARKS) });
    marks = isMark ? marks + 1 : 0;
    before = sign;
    index += sign.length;
  }
  return signs;
}

const straySigns = (text: string): Sign[] =>
  SUSPICIOUS.test(text) ? signsOf(text).filter(({ isStray }) => isStray) : [];

/** LINE: a name, a telephone number, a heading. LINES: a comment, a reason, a note, which may have line breaks. */
type TextKind = 'LINE' | 'LINES';

/** The first stray character of a text: its code, and its place in the text (1 = the first letter). */
export function strayCharacterIn(
  text: string,
  kind: TextKind = 'LINE',
): { readonly code: string; readonly place: number } | undefined {
  const stray = straySigns(text).find(({ sign }) => sign !== '\n' || kind === 'LINE');
  return stray && { code: codeOfSign(stray.sign), place: stray.index + 1 };
}

/** The largest number of characters of a reason, a comment or a note. */
export const MOST_TEXT = 1_000;

/** What refuses a typed text: `userError` for what is filed, `refusal` for what is administered. */
type Refuse = (code: 'TEXT_TOO_LONG' | 'CONTROL_CHARACTER', ...told: TextTold) => UserError;
type TextTold = [path: readonly string[], value: string | null, comparedWith: UserError['comparedWith']];

/** The fault of a typed text: it is too long, or has a stray character. An empty text has none. */
export function typedTextFaults(
  text: string | null | undefined,
  path: readonly string[],
  kind: TextKind,
  most = MOST_TEXT,
  refuse: Refuse = userError,
): UserError[] {
  if (!text) return [];
  if (text.length > most) return [refuse('TEXT_TOO_LONG', path, null, { what: 'max', value: String(most) })];
  const stray = strayCharacterIn(text, kind);
  return stray ? [refuse('CONTROL_CHARACTER', path, stray.code, { what: 'position', value: String(stray.place) })] : [];
}

/** The text on one line, for headings, cells and names. Texts of earlier releases may contain any character. */
export const onOneLine = (text: string): string =>
  SUSPICIOUS.test(text) ? signsOf(text).map(shownOnOneLine).join('') : text;

function shownOnOneLine({ sign, isStray }: Sign): string {
  if (!isStray) return sign;
  return /[\p{Cc}\u2028\u2029]/u.test(sign) ? ' ' : '';
}

/** The lines of a text, whatever ended them. */
export const linesOf = (text: string): string[] => text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/).map(onOneLine);

/** The trimmed reason, note or comment of a change; null if it is empty. */
export const worded = (text: string | null): string | null => text?.trim() || null;

export const wordingFaults = (argument: string, text: string | null, isNeeded: boolean): UserError[] =>
  isNeeded && worded(text) === null
    ? [userError('REASON_NEEDED', [argument])]
    : typedTextFaults(text, [argument], 'LINES');
