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

/** How the partition keys of a kind of item begin, and which sort keys it has where it shares its partitions with other kinds. */
export type KeyForm = readonly [begins: string, has?: (sk: string) => boolean];

/** Less and greater than any part of a key; parts are never empty. */
export const FIRST = ' ';
export const LAST = '\uffff';

export const padded = (n: number): string => String(n).padStart(4, '0');

export const startingWith = (pk: string, prefix = ''): KeyRange => ({ pk, from: prefix || FIRST, to: prefix + LAST });

export const beginsWith =
  (prefix: string) =>
  (sk: string): boolean =>
    sk.startsWith(prefix);

/** The slash at the end keeps `bac-kan/cho-don` apart from `bac-kan/cho-don-2025` in every prefix. */
export const inPath = (path: UnitPath): string => `${path}/`;

export const provinceOf = (path: UnitPath): UnitId => path.split('/', 1)[0] as string;

/** The partition of a unit in the index. The country has its own, because its path is empty and keys cannot be. */
export const areaOf = (path: UnitPath): string => provinceOf(path) || 'COUNTRY';

/** Items about the unit and everything below it, in the index. */
export const within = (path: UnitPath, prefix: string): KeyRange => ({
  ...startingWith(areaOf(path), prefix + inPath(path)),
  index: 'byArea',
});

/** The path of the unit in a key of the index, of an official or of a letter; undefined where it is none. */
export const pathInArea = (areaSk: unknown): UnitPath | undefined =>
  typeof areaSk === 'string' ? /^[A-Z]+#(.*)\/#/.exec(areaSk)?.[1] : undefined;

/** The key for logs. In place of an e-mail address it has its hash: only who knows the address finds it. */
export const nameOfItem = ({ pk, sk }: Key): string =>
  [pk, sk].map((part) => part.split('#').map(withoutAddress).join('#')).join(' / ');

const withoutAddress = (part: string): string =>
  part.includes('@') ? `sha256:${createHash('sha256').update(part).digest('hex').slice(0, 16)}` : part;
