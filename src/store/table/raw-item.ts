import type { Item } from './table.js';

/** An attribute as DynamoDB sends it: `{ S: 'text' }`. */
export type RawAttribute = {
  readonly S?: string;
  readonly N?: string;
  readonly BOOL?: boolean;
  readonly B?: Uint8Array;
  readonly L?: readonly RawAttribute[];
  readonly M?: RawItem;
};
export type RawItem = { readonly [attribute: string]: RawAttribute | undefined };

/** An item of texts, numbers, bytes and lists of them, as it is sent. */
export const rawItem = (item: Item): RawItem =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, rawAttribute(value)]));

function rawAttribute(value: unknown): RawAttribute {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: String(value) };
  if (value instanceof Uint8Array) return { B: value };
  if (Array.isArray(value)) return { L: value.map(rawAttribute) };
  throw new TypeError(`${typeof value} is nothing that is written in pages`);
}
