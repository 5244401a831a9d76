import { numberText } from './number-text.js';
import type { Text } from './text.js';

const MINUTE_S = 60;
const SHOWN_IN_SECONDS = 2 * MINUTE_S;

/** The time that the rest takes at the speed so far; undefined while nothing is done. */
export function timeLeftText(done: number, all: number, milliseconds: number): Text | undefined {
  if (done === 0) return undefined;
  const seconds = Math.ceil(((milliseconds / done) * (all - done)) / 1000);
  const isShort = seconds < SHOWN_IN_SECONDS;
  const { vi, en } = numberText(isShort ? seconds : Math.ceil(seconds / MINUTE_S));
  return isShort ? { vi: `${vi} giây`, en: `${en} s` } : { vi: `${vi} phút`, en: `${en} min` };
}
