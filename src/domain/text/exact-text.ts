import { roundedDigits, written } from './number-text.js';
import type { Text } from './text.js';

/** A number with all the decimals that somebody gave it. */
export const exactText = (x: number): Text => allDigits(x) ?? written(x, String(Math.abs(x)));

/** A number to be read again, without marks between thousands. @param decimals the most decimals; all if absent */
export const ungrouped = (x: number, decimals?: number): Text =>
  (decimals === undefined ? allDigits(x) : undefined) ??
  written(x, decimals === undefined ? String(Math.abs(x)) : roundedDigits(x, decimals), { vi: '', en: '' });

/** The digits of a number so large or so small that JavaScript writes an exponent. Nobody types such a number. */
function allDigits(x: number): Text | undefined {
  const digits = String(x);
  return digits.includes('e') ? { vi: digits.replace('.', ','), en: digits } : undefined;
}
