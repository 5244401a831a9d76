import { PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { addressKey } from '../../domain/official/suppression.js';
import type { Instant } from '../../domain/time/local-date.js';
import { addressOwnerKey } from '../keys.js';
import { getAll } from '../table/batch.js';
import { instant, item, parseItem, V } from '../table/item.js';
import { accepted, getItem, type Item, putIfAbsent, type Table } from '../table/table.js';

/** The owner of an e-mail address, or the request that reserves it. */
export type AddressOwner = {
  /** Null while the account is being made. */
  readonly official: string | null;
  /** The idempotency key of the request that took it. */
  readonly token: string;
  readonly at: Instant;
};

const ownerItem = item({ official: z.nullable(z.string()), token: z.string(), at: instant });

export const addressStore = (table: Table) => ({
  async owner(address: string): Promise<AddressOwner | undefined> {
    const found = await getItem(table, keyOf(address));
    return found && ownerFrom(found);
  },

  /** Those of many addresses that have an owner, by `addressKey`. */
  async owners(addresses: readonly string[]): Promise<ReadonlyMap<string, AddressOwner>> {
    const keys = new Map(addresses.map((address) => [keyOf(address).pk, addressKey(address)]));
    const found = await getAll(table, addresses.map(keyOf));
    return new Map(found.map((stored) => [keys.get(stored.pk) ?? '', ownerFrom(stored)]));
  },

  /**
   * False when somebody else has changed the address since it was read. After a lost answer the caller finds its own
   * token.
   */
  async take(address: string, owner: AddressOwner, before: AddressOwner | undefined): Promise<boolean> {
    const stored = { ...keyOf(address), v: V, ...owner };
    if (!before) return putIfAbsent(table, stored);
    return accepted(
      table.db.send(
        new PutCommand({
          TableName: table.name,
          Item: stored,
          ConditionExpression: '#token = :token',
          ExpressionAttributeNames: { '#token': 'token' },
          ExpressionAttributeValues: { ':token': before.token },
        }),
      ),
    );
  },
});

const keyOf = (address: string) => addressOwnerKey(addressKey(address));

function ownerFrom(stored: Item): AddressOwner {
  const { v: _, ...owner } = parseItem(ownerItem, stored);
  return owner;
}
