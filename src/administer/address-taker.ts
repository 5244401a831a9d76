import type { Instant } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import type { AddressOwner } from '../store/official/address-store.js';
import { type AddressBook, addressHolders, isReserved } from './address-book.js';

export type Taken =
  /** `owner` has the address; null while another request makes the official. */
  | { readonly kind: 'TAKEN'; readonly owner: string | null }
  /** `official` owns the address; null until the request `by` has made the official. */
  | { readonly kind: 'OURS'; readonly official: string | null; by(official: string): Promise<boolean> };

const TRIES = 5;

/**
 * Reserves an address before the official is made, so that two requests at once never give it to two officials.
 * @param book facts that a load has read for all its rows; without it each call reads them
 */
export function addressTaker(
  stores: Pick<Stores, 'addresses' | 'officials' | 'settings' | 'registers'>,
  now: Instant,
  book?: AddressBook,
) {
  return async (email: string, token: string, official: string | null): Promise<Taken> => {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const owner = attempt === 1 && book?.isFree(email) ? undefined : await stores.addresses.owner(email);
      if (owner && (owner.token === token || (official !== null && owner.official === official))) return ours(owner);
      const holder = await holderOf(owner);
      if (holder !== undefined) return { kind: 'TAKEN', owner: holder };
      const mine = { official, token, at: now };
      if (await stores.addresses.take(email, mine, owner)) return ours(mine);
    }
    return { kind: 'TAKEN', owner: null };

    function ours(owner: AddressOwner): Taken {
      const by = (id: string) => stores.addresses.take(email, { ...owner, official: id }, owner);
      return { kind: 'OURS', official: owner.official, by };
    }

    /** The person who has the address; null for a reservation without an official, undefined where the address is free. */
    async function holderOf(owner: AddressOwner | undefined): Promise<string | null | undefined> {
      const isLeft = owner && book?.isLeftBehind(email, owner);
      if (owner && !isLeft && isReserved(owner, now)) return owner.official;
      // An address whose reservation has ended may have got a holder since the book was read, so the register is read again.
      const holders = book && (!owner || isLeft) ? book.holders : await addressHolders(stores, now);
      return holders.of(email).find((person) => person !== official);
    }
  };
}
