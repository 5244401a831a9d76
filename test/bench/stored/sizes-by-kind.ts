import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type ItemKind, kindOfItem } from '../../../src/store/item-kinds.js';
import type { TestTable } from '../../support/aws/dynamo.js';

export type Size = { readonly items: number; readonly bytes: number };
export type Sizes = ReadonlyMap<ItemKind, Size>;

/** The bytes that AWS adds to each item for its index, when it counts stored bytes. */
const BYTES_OF_AN_ITEM = 100;

/** Items and bytes of everything that is stored, as DynamoDB counts them: names and values, and 100 bytes an item. */
export async function sizesByKind({ db, name }: TestTable): Promise<Sizes> {
  const sizes = new Map<ItemKind, Size>();
  let from: Record<string, unknown> | undefined;
  do {
    const page = await db.send(new ScanCommand({ TableName: name, ExclusiveStartKey: from }));
    for (const item of page.Items ?? []) {
      const kind = kindOfItem(item as { pk: string; sk: string });
      if (kind === undefined) throw new Error(`No kind of item is known for ${item.pk} / ${item.sk}.`);
      const { items, bytes } = sizes.get(kind) ?? { items: 0, bytes: 0 };
      sizes.set(kind, { items: items + 1, bytes: bytes + BYTES_OF_AN_ITEM + sizeOfItem(item) });
    }
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  return sizes;
}

const sizeOfItem = (item: Record<string, unknown>): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + sizeOf(value), 0);

/** Lists and maps take three bytes, and each of their members one. */
function sizeOf(value: unknown): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  if (typeof value === 'number') return 8;
  if (value instanceof Uint8Array) return value.length;
  if (Array.isArray(value)) return value.reduce((sum: number, member) => sum + 1 + sizeOf(member), 3);
  if (value !== null && typeof value === 'object')
    return Object.entries(value).reduce((sum, [key, member]) => sum + Buffer.byteLength(key) + 1 + sizeOf(member), 3);
  return 1;
}

/** The growth between two measurements. Rewritten items count with their growth. */
export function grownBy(before: Sizes, after: Sizes): Sizes {
  return new Map(
    [...after].map(([kind, { items, bytes }]) => {
      const had = before.get(kind) ?? { items: 0, bytes: 0 };
      return [kind, { items: items - had.items, bytes: bytes - had.bytes }];
    }),
  );
}
