import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Key } from '../../../src/store/keys/key.js';
import type { Item } from '../../../src/store/table/table.js';
import type { TestTable } from '../aws/dynamo.js';
import type { DamagedWorld } from './world.js';

/** The damage to an attribute: another type, absent, or cut off. A cut shows only in a text with a fixed form. */
export type Way = 'OTHER_TYPE' | 'GONE' | 'CUT';
const FORMED = new Set(['body', 'items', 'role', 'state', 'cause', 'action']);
export const waysFor = ({ attribute, change }: Damage): Way[] =>
  change ? ['OTHER_TYPE'] : FORMED.has(attribute) ? ['OTHER_TYPE', 'GONE', 'CUT'] : ['OTHER_TYPE', 'GONE'];

/** One kind of item, and the answers that its damage may change. */
export type Damage = {
  readonly kind: string;
  readonly key: (world: DamagedWorld) => Key;
  readonly attribute: string;
  /** A part of the name in reports of the damage, if that name is not just the key. */
  readonly name?: string;
  /** Adds data that the world lacks, before the damage. */
  readonly prepare?: (table: TestTable, world: DamagedWorld) => Promise<void>;
  readonly change?: (stored: Item) => Item;
  /** The reminder that is not sent that day, `officer-bang-lung: 2026-10 of bang-lung`, and the one that is sent instead. */
  readonly withheld?: (world: DamagedWorld) => RegExp;
  readonly instead?: (world: DamagedWorld) => RegExp;
  /** `scope month` of rankings that are not renewed. */
  readonly hindered?: readonly string[];
  /** Scopes that are not ranked at all. */
  readonly silent?: readonly string[];
  /** Root queries that need this item. All others must be answered. */
  readonly errors?: readonly string[];
  /** Whether the reduced run of the proof includes this damage. */
  readonly isQuick?: true;
  /** Whether only queries read the item, and no job. */
  readonly onlyAsked?: true;
};

/** Damages one attribute of an item that stands there. */
export async function damage(table: TestTable, key: Key, attribute: string, way: Way): Promise<void> {
  await rewrite(table, key, (stored) => {
    const value = stored[attribute];
    switch (way) {
      case 'GONE':
        return { ...stored, [attribute]: undefined };
      case 'OTHER_TYPE':
        return { ...stored, [attribute]: [7] };
      case 'CUT':
        return { ...stored, [attribute]: typeof value === 'string' ? value.slice(0, -1) : null };
    }
  });
}

export async function rewrite({ db, name }: TestTable, key: Key, change: (stored: Item) => Item): Promise<void> {
  const { Item: stored } = await db.send(new GetCommand({ TableName: name, Key: key, ConsistentRead: true }));
  if (!stored) throw new Error(`nothing stands at ${key.pk} / ${key.sk}`);
  await db.send(new PutCommand({ TableName: name, Item: change(stored as Item) }));
}
