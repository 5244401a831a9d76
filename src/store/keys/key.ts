import { createHash } from 'node:crypto';
import type { UnitId, UnitPath } from '../../domain/register/unit.js';

/** The address of one item. */
export type Key = { readonly pk: string; readonly sk: string };

/** A range of items of one partition, in the table or in the index `byArea`, with both ends included. */
export type KeyRange = {
  readonly index?: 'byArea';
  readonly pk: string;
  readonly from: string;
  readonly to: string;
};

/** The place of an item in the sparse index. */
export type AreaKey = { readonly area: string; readonly areaSk: string };

/** The prefix of a kind's partition keys. `has` tells its sort keys, if other kinds share the partitions. */
export type KeyForm = readonly [begins: string, has?: (sk: string) => boolean];

/** Text that sorts before, and text that sorts after, any part of a key. Parts are never empty. */
export const FIRST = ' ';
export const LAST = '\uffff';

export const padded = (n: number): string => String(n).padStart(4, '0');

export const fromTo = (pk: string, from: string, to: string): KeyRange => ({ pk, from, to });

export const startingWith = (pk: string, prefix = ''): KeyRange => fromTo(pk, prefix || FIRST, prefix + LAST);

export const beginsWith =
  (prefix: string) =>
  (sk: string): boolean =>
    sk.startsWith(prefix);

/** The final slash keeps `bac-kan/cho-don` from being a prefix of `bac-kan/cho-don-2025`. */
export const inPath = (path: UnitPath): string => `${path}/`;

export const provinceOf = (path: UnitPath): UnitId => path.split('/', 1)[0] as string;

/** The partition of a unit in the index. The country has its own name: its path is empty, and a key cannot be. */
export const areaOf = (path: UnitPath): string => provinceOf(path) || 'COUNTRY';

/** Items about the unit and everything below it, in the index. */
export const within = (path: UnitPath, prefix: string): KeyRange => ({
  ...startingWith(areaOf(path), prefix + inPath(path)),
  index: 'byArea',
});

/** The path of the unit in an index key of an official or a letter. Undefined in any other key. */
export const pathInArea = (areaSk: unknown): UnitPath | undefined =>
  typeof areaSk === 'string' ? /^[A-Z]+#(.*)\/#/.exec(areaSk)?.[1] : undefined;

/** The key as logs show it. A hash replaces an e-mail address, so only a person who knows the address can find it. */
export const nameOfItem = ({ pk, sk }: Key): string =>
  [pk, sk].map((part) => part.split('#').map(withoutAddress).join('#')).join(' / ');

const withoutAddress = (part: string): string =>
  part.includes('@') ? `sha256:${createHash('sha256').update(part).digest('hex').slice(0, 16)}` : part;
