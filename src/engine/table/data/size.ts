import { type Decimal, decimalText, preciselyOf } from './decimal.js';
import { invalid } from './refusal.js';
import { type ItemAttributes, isDecimal, type Value, ValueSet } from './value.js';

export const ITEM_BYTES = 400 * 1024;
export const PAGE_BYTES = 1024 * 1024;
const DEEPEST = 31;
const OF_A_CONTAINER = 3;
const OF_AN_ELEMENT = 1;

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** The size of an item as DynamoDB counts it: bytes of names and values. */
export function itemSize(item: ItemAttributes): number {
  let size = 0;
  for (const name in item) size += bytesOf(name) + valueSize(item[name] as Value, 0);
  return size;
}

function valueSize(value: Value, depth: number): number {
  if (typeof value === 'string') return bytesOf(value);
  if (isDecimal(value)) return numberSize(value);
  if (value === null || typeof value === 'boolean') return 1;
  if (value instanceof Uint8Array) return value.length;
  if (value instanceof ValueSet) return value.members.reduce<number>((all, member) => all + valueSize(member, 0), 0);
  if (depth === DEEPEST)
    throw invalid(
      'Nesting Levels have exceeded supported limits: ItemAttributes in the item have nested levels beyond supported limit',
    );
  let size = OF_A_CONTAINER;
  if (Array.isArray(value)) for (const each of value) size += OF_AN_ELEMENT + valueSize(each, depth + 1);
  else
    for (const name in value)
      size += OF_AN_ELEMENT + bytesOf(name) + valueSize((value as ItemAttributes)[name] as Value, depth + 1);
  return size;
}

/** One byte for two digits, one for the exponent, one for a minus. */
function numberSize(value: Decimal): number {
  if (value === 0) return 1;
  const { coefficient, exponent } = preciselyOf(value);
  const digits = decimalText(value)
    .replace(/[-.]/g, '')
    .replace(/^0+|0+$/g, '').length;
  const odd = (digits + exponent) % 2 === 0 ? 0 : 1;
  return 1 + Math.ceil((digits + odd) / 2) + (coefficient < 0n ? 1 : 0);
}

/** The result of `size()` in an expression. Undefined for a value without a size. */
export function elementsIn(value: Value): number | undefined {
  if (typeof value === 'string' || value instanceof Uint8Array) return value.length;
  if (value instanceof ValueSet) return value.members.length;
  if (Array.isArray(value)) return value.length;
  if (value === null || typeof value !== 'object' || isDecimal(value)) return undefined;
  return Object.keys(value).length;
}
