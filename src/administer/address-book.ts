import { rootPath } from '../domain/administration/settings-edit.js';
import { personOf } from '../domain/official/assignment.js';
import { addressKey } from '../domain/official/suppression.js';
import { storageAreasOf } from '../domain/register/unit.js';
import { pathsOfScope } from '../domain/settings/scope-paths.js';
import { groupedBy } from '../domain/text/grouped-by.js';
import { type Instant, localDateOf } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import type { AddressOwner } from '../store/official/address-store.js';

/** How long an address stays reserved without an owner: longer than any request lasts. */
const LEASE_MS = 10 * 60_000;

export const isReserved = (owner: AddressOwner, now: Instant): boolean =>
  Date.parse(now) - Date.parse(owner.at) < LEASE_MS;

/** The people with an address, by the register of officials. */
export type AddressHolders = { of(email: string): readonly string[] };

/** Reads every official: loaded ones never reserved their address. */
export async function addressHolders(
  stores: Pick<Stores, 'officials' | 'settings' | 'registers'>,
  now: Instant,
): Promise<AddressHolders> {
  const settings = await stores.settings.current();
  // After a reorganisation they are still stored where their units were.
  const former = settings.scopes.flatMap((scope) => (scope.ended ? pathsOfScope(scope) : pathsOfScope(scope).slice(1)));
  const register = await stores.registers.version(settings.registerVersion);
  const areas = storageAreasOf(register, rootPath(settings, localDateOf(now)));
  const everybody = await Promise.all([...areas, ...former].map((path) => stores.officials.ofScope(path)));
  const byAddress = groupedBy(everybody.flat(), ({ email }) => addressKey(email));
  return { of: (email) => (byAddress.get(addressKey(email)) ?? []).map(({ id }) => personOf(id)) };
}

/** What a load reads of addresses once, for all of its rows. */
export type AddressBook = {
  readonly holders: AddressHolders;
  /** Addresses that nobody had reserved. */
  isFree(email: string): boolean;
  /** Whether an interrupted load reserved the address and made no official. */
  isLeftBehind(email: string, owner: AddressOwner): boolean;
};
