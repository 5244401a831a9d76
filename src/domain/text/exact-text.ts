import { roundedDigits, written } from './number-text.js';
import type { Text } from './text.js';

/** All decimals of a number that somebody has given. */
export const exactText = (x: number): Text => allDigits(x) ?? written(x, String(Math.abs(x)));

/** As a field or a file holds a number that is read again: without groups. @param decimals at most; all of them if absent */
export const ungrouped = (x: number, decimals?: number): Text =>
  (decimals === undefined ? allDigits(x) : undefined) ??
  written(x, decimals === undefined ? String(Math.abs(x)) : roundedDigits(x, decimals), { vi: '', en: '' });

/** Nobody types a number so large or so small that programs write it with an exponent. */
function allDigits(x: number): Text | undefined {
  const digits = String(x);
  return digits.includes('e') ? { vi: digits.replace('.', ','), en: digits } : undefined;
}
