import * as z from 'zod/mini';
import {
  isInForce,
  type SuppressedAddress,
  type Suppression,
  type SuppressionLift,
} from '../../domain/official/suppression.js';
import { addressOfSuppression, suppressionKey, suppressions } from '../keys/mail.js';
import { everyValue, instant, keptDecision, parseItem, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { readAt, readable } from '../table/readable.js';
import { getItem, type Item, setIf, type Table } from '../table/table.js';

const suppressionItem = z.object({
  address: z.string(),
  cause: everyValue<Suppression['cause']>({ BOUNCE: true, COMPLAINT: true }),
  at: instant,
  detail: z.string(),
  correlation: z.optional(z.string()),
  /** When the suppression was last lifted. */
  liftedAt: z.optional(instant),
  lifts: z.optional(z.array(z.object(keptDecision))),
});

export const suppressionStore = (table: Table) => ({
  /** Every address suppressed now. An address with an unreadable item counts as suppressed. */
  async all(): Promise<SuppressedAddress[]> {
    const { inForce, unreadable } = found(table, await itemsIn(table, suppressions));
    return [...inForce, ...unreadable];
  },

  /** Every suppression, lifted ones included, and the addresses with an unreadable item. */
  async everSuppressed(): Promise<{ suppressions: Suppression[]; unreadable: SuppressedAddress[] }> {
    const { ever, unreadable } = found(table, await itemsIn(table, suppressions));
    return { suppressions: ever, unreadable };
  },

  one: (address: string) => readAt(table, suppressionKey(address), suppressionFrom),

  async has(address: string): Promise<boolean> {
    const stored = await getItem(table, suppressionKey(address));
    const { inForce, unreadable } = found(table, stored ? [stored] : []);
    return inForce.length + unreadable.length > 0;
  },

  /** Keeps the earliest cause since the last lift, so the order of events does not matter. */
  async suppress({ address, cause, at, detail, correlation }: Suppression): Promise<void> {
    await setIf(
      table,
      suppressionKey(address),
      { v: V, address, cause, at, detail, correlation },
      'attribute_not_exists(pk) OR (attribute_not_exists(liftedAt) AND #at > :at) OR ' +
        '(liftedAt < :at AND (#at <= liftedAt OR #at > :at))',
    );
  },

  /** False if the suppression has changed since it was read. */
  async lift({ address, at, lifts = [] }: Suppression, next: SuppressionLift): Promise<boolean> {
    const asRead = lifts.length === 0 ? 'attribute_not_exists(lifts)' : 'size(lifts) = :count';
    const set = { liftedAt: next.at, lifts: [...lifts, next] };
    const values = { ':at': at, ...(lifts.length > 0 && { ':count': lifts.length }) };
    return setIf(table, suppressionKey(address), set, `#at = :at AND ${asRead}`, values);
  },
});

function found(table: Table, items: readonly Item[]) {
  const { values: ever, unreadable } = readable(table, items, suppressionFrom);
  return {
    ever,
    inForce: ever.filter(isInForce),
    unreadable: unreadable.map((stored): SuppressedAddress => ({ address: addressOfSuppression(stored) })),
  };
}

function suppressionFrom(stored: Item): Suppression {
  const { liftedAt: _, ...suppression } = parseItem(suppressionItem, stored);
  return suppression;
}
