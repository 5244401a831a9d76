import { cutTo } from './text.js';

/** The longest value that a message repeats, in characters. */
const MOST_REPEATED = 80;

/** The code of a character: `U+202E`. */
export const codeOfSign = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * A value that somebody sent, for the message that refuses it: its beginning, with the codes of characters that cannot be
 * seen.
 */
export const asSent = (value: unknown): string =>
  cutTo(MOST_REPEATED, String(value)).replace(/[\p{Cf}\p{Cc}]/gu, (sign) => `[${codeOfSign(sign)}]`);
