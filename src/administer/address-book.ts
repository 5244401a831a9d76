import { rootPath } from '../domain/administration/settings-edit.js';
import { personOf } from '../domain/official/assignment.js';
import { addressKey } from '../domain/official/suppression.js';
import { storedPathsOf } from '../domain/register/seat.js';
import { pathsOfScope } from '../domain/settings/scope-paths.js';
import { groupedBy } from '../domain/text/grouped-by.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import type { AddressOwner } from '../store/official/address-store.js';

/** For how long a request reserves an address before its official exists; no request lasts longer. */
const LEASE_MS = 10 * 60_000;

export const isReserved = (owner: AddressOwner, now: Instant): boolean =>
  Date.parse(now) - Date.parse(owner.at) < LEASE_MS;

/** Finds the people who have an address, from the register of officials. */
export type AddressHolders = { of(email: string): readonly string[] };

/** Reads every official, because officials that were loaded have no reservation of their address. */
export async function addressHolders(
  stores: Pick<Stores, 'officials' | 'settings' | 'registers'>,
  now: Instant,
): Promise<AddressHolders> {
  const settings = await stores.settings.current();
  // After a reorganisation officials are still stored at the earlier paths of their units.
  const former = settings.scopes.flatMap((scope) => (scope.ended ? pathsOfScope(scope) : pathsOfScope(scope).slice(1)));
  const register = await stores.registers.inForce(settings);
  const areas = storedPathsOf(register, rootPath(settings, localDateOf(now)));
  const everybody = await Promise.all([...areas, ...former].map((path) => stores.officials.ofScope(path)));
  const byAddress = groupedBy(everybody.flat(), ({ email }) => addressKey(email));
  return { of: (email) => (byAddress.get(addressKey(email)) ?? []).map(({ id }) => personOf(id)) };
}

/** The facts about addresses that a load reads once for all its rows. */
export type AddressBook = {
  readonly holders: AddressHolders;
  /** Whether nobody has the address and nobody had reserved it when the book was read. */
  isFree(email: string): boolean;
  /** Whether the reservation comes from an interrupted load that made no official. */
  isLeftBehind(email: string, owner: AddressOwner): boolean;
};
