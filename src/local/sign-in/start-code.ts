import { randomInt } from 'node:crypto';
import { isSameSecret } from '../aws/door.js';

/** The letters and digits of a code, without those that look alike. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 10;

/** The code of this start, such as `7KQMX-3WPDA`. Only people who see the output of `npm start` know it. */
export function newStartCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}

const plain = (code: string): string => code.toUpperCase().replace(/[\s-]/g, '');

/** Whether the typed text is the code. Spaces, hyphens and case do not matter. */
export const isStartCode = (typed: string, code: string): boolean => isSameSecret(plain(typed), plain(code));
