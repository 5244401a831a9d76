import { compareDecimals, type Decimal, Precise } from './decimal.js';

/** A value of an attribute. Stored values never change, so versions and clones may share them. */
export type Value =
  | string
  | Decimal
  | boolean
  | null
  | Uint8Array
  | ValueSet
  | readonly Value[]
  | { readonly [name: string]: Value };
export type ItemAttributes = { readonly [name: string]: Value };

export type SetType = 'SS' | 'NS' | 'BS';
export type TypeName = 'S' | 'N' | 'B' | 'BOOL' | 'NULL' | 'L' | 'M' | SetType;

export class ValueSet {
  constructor(
    readonly type: SetType,
    readonly members: readonly Value[],
  ) {}

  has(value: Value): boolean {
    return this.members.some((member) => sameValue(member, value));
  }
}

export function typeOf(value: Value): TypeName {
  if (typeof value === 'string') return 'S';
  if (typeof value === 'number') return 'N';
  if (typeof value === 'boolean') return 'BOOL';
  if (value === null) return 'NULL';
  if (Array.isArray(value)) return 'L';
  if (value instanceof Uint8Array) return 'B';
  if (value instanceof Precise) return 'N';
  return value instanceof ValueSet ? value.type : 'M';
}

export const isMap = (value: Value | undefined): value is ItemAttributes =>
  value !== undefined && typeOf(value) === 'M';
export const isList = (value: Value | undefined): value is readonly Value[] => Array.isArray(value);
export const isDecimal = (value: Value | undefined): value is Decimal =>
  typeof value === 'number' || value instanceof Precise;

/** Equality of type and content. The order within a set does not count. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const type = typeOf(a);
  if (type !== typeOf(b)) return false;
  if (type === 'L') return sameList(a as readonly Value[], b as readonly Value[]);
  if (type === 'M') return sameMap(a as ItemAttributes, b as ItemAttributes);
  if (a instanceof ValueSet && b instanceof ValueSet)
    return a.members.length === b.members.length && a.members.every((member) => b.has(member));
  return compare(a, b) === 0;
}

const sameList = (a: readonly Value[], b: readonly Value[]): boolean =>
  a.length === b.length && a.every((value, i) => sameValue(value, b[i] as Value));

function sameMap(a: ItemAttributes, b: ItemAttributes): boolean {
  const names = Object.keys(a);
  return (
    names.length === Object.keys(b).length &&
    names.every((name) => Object.hasOwn(b, name) && sameValue(a[name] as Value, b[name] as Value))
  );
}

/** Negative, zero or positive. Undefined if two values have no order. */
export function compare(a: Value, b: Value): number | undefined {
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  if (isDecimal(a) && isDecimal(b)) return compareDecimals(a, b);
  if (a instanceof Uint8Array && b instanceof Uint8Array) return Buffer.compare(a, b);
  return undefined;
}

/** Order of the UTF-8 bytes. It differs from the order of JavaScript for code units beyond U+D7FF. */
export function compareText(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) return x >= 0xd800 && y >= 0xd800 ? rank(x) - rank(y) : x - y;
  }
  return a.length - b.length;
}

/** A surrogate stands for a character above every other code unit. */
const rank = (unit: number): number => (unit < 0xe000 ? unit + 0x10000 : unit);
