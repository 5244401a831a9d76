import * as z from 'zod/mini';
import { addressKey } from '../../domain/official/suppression.js';
import { addressOwnerKey } from '../keys/official.js';
import { getAll } from '../table/batch.js';
import { instant, parseItem, V } from '../table/item.js';
import { getItem, type Item, putIf, putIfAbsent, type Table } from '../table/table.js';

/** The owner of an e-mail address, or the request that reserves it. */
export type AddressOwner = z.infer<typeof addressOwner>;
const addressOwner = z.object({
  /** The official with the address. Null while the account is being created. */
  official: z.nullable(z.string()),
  /** The idempotency key of the request that reserved the address. */
  token: z.string(),
  at: instant,
});

export const addressStore = (table: Table) => ({
  async owner(address: string): Promise<AddressOwner | undefined> {
    const found = await getItem(table, keyOf(address));
    return found && ownerFrom(found);
  },

  /** Owners of many addresses, keyed by `addressKey`. An address without an owner is left out. */
  async owners(addresses: readonly string[]): Promise<ReadonlyMap<string, AddressOwner>> {
    const keys = new Map(addresses.map((address) => [keyOf(address).pk, addressKey(address)]));
    const found = await getAll(table, addresses.map(keyOf));
    return new Map(found.map((stored) => [keys.get(stored.pk) ?? '', ownerFrom(stored)]));
  },

  /**
   * Gives the address to an owner. False if another request has changed it since it was read. After a lost answer the
   * caller finds its own token.
   */
  async take(address: string, owner: AddressOwner, before: AddressOwner | undefined): Promise<boolean> {
    const stored = { ...keyOf(address), v: V, ...owner };
    if (!before) return putIfAbsent(table, stored);
    return putIf(table, stored, '#token = :token', { ':token': before.token });
  },
});

const keyOf = (address: string) => addressOwnerKey(addressKey(address));

const ownerFrom = (stored: Item): AddressOwner => parseItem(addressOwner, stored);
