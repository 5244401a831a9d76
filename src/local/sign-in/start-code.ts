import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** Without letters and digits that look alike. */
const SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 10;

/** The code of this start, `7KQMX-3WPDA`. Only who sees the output of `npm start` knows it. */
export function newStartCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return `${signs.slice(0, LENGTH / 2)}-${signs.slice(LENGTH / 2)}`;
}

/** A digest of constant length, so that the time of a comparison reveals nothing. */
const digest = (code: string): Buffer => createHash('sha256').update(code.toUpperCase().replace(/[\s-]/g, '')).digest();

/** Spaces, hyphens and case do not matter to somebody who types it. */
export const isStartCode = (typed: string, code: string): boolean => timingSafeEqual(digest(typed), digest(code));
