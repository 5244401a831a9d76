import { rootPath } from '../domain/administration/settings-edit.js';
import { personOf } from '../domain/official/assignment.js';
import { addressKey } from '../domain/official/suppression.js';
import { storageAreasOf } from '../domain/register/unit.js';
import { pathsOfScope } from '../domain/settings/scope-paths.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import type { AddressOwner, Stores } from '../store/index.js';

export type Taken =
  /** By whom; null while another request makes the official. */
  | { readonly kind: 'TAKEN'; readonly owner: string | null }
  /** `official` owns the address; null until the request `by` has made the official. */
  | { readonly kind: 'OURS'; readonly official: string | null; by(official: string): Promise<boolean> };

/** Longer than any request lasts. A reserved address without an owner is free again after this time. */
const LEASE_MS = 10 * 60_000;
const TRIES = 5;

/** Reserves an address for one official first, so that two requests at once never give it to two officials. */
export function addressTaker(stores: Pick<Stores, 'addresses' | 'officials' | 'settings' | 'registers'>, now: Instant) {
  return async (email: string, token: string, official: string | null): Promise<Taken> => {
    for (let attempt = 1; attempt <= TRIES; attempt++) {
      const owner = await stores.addresses.owner(email);
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

    /** Undefined where the address is free. */
    async function holderOf(owner: AddressOwner | undefined): Promise<string | null | undefined> {
      if (owner && Date.parse(now) - Date.parse(owner.at) < LEASE_MS) return owner.official;
      // Checks the register too, because loaded officials never reserved their address.
      const settings = await stores.settings.current();
      // After a reorganisation they are still stored where their units were.
      const former = settings.scopes.flatMap((scope) =>
        scope.ended ? pathsOfScope(scope) : pathsOfScope(scope).slice(1),
      );
      const register = await stores.registers.version(settings.registerVersion);
      const areas = storageAreasOf(register, rootPath(settings, localDateOf(now)));
      const everybody = await Promise.all([...areas, ...former].map((path) => stores.officials.ofScope(path)));
      return everybody
        .flat()
        .map((other) => ({ person: personOf(other.id), email: other.email }))
        .find(({ person, email: address }) => person !== official && addressKey(address) === addressKey(email))?.person;
    }
  };
}
