import { createHash } from 'node:crypto';
import { inParallel } from '../concurrency.js';
import { rootPath } from '../domain/administration/settings-edit.js';
import { officialLoad } from '../domain/load/official-load.js';
import { personOf } from '../domain/official/assignment.js';
import { officialsWithin } from '../domain/official/officials-within.js';
import { addressKey } from '../domain/official/suppression.js';
import type { UnitPath } from '../domain/register/unit.js';
import { officialRows } from '../domain/sheet/official-rows.js';
import { madeOnce } from '../domain/text/grouped-by.js';
import { UnreadableItemError } from '../domain/text/unreadable-item.js';
import { localDateOf } from '../domain/time/local-date.js';
import { type AddressBook, addressHolders, isReserved } from './address-book.js';
import type { FigureLoadRequest } from './load-figures.js';
import type { OfficialStores } from './official-changes.js';

const READS_AT_ONCE = 8;

export type OfficialLoadRequest = Omit<FigureLoadRequest, 'dryRun'>;

export type OfficialPlan = Awaited<ReturnType<typeof planOfficials>>;

/**
 * The changes that a file of officials makes. Reads register, officials and addresses once and finds every fault. Writes
 * nothing. A second load of the file plans anew and finds its officials in the register. `path` is the unit whose
 * administrators read the record of the load.
 */
export async function planOfficials(stores: OfficialStores, request: OfficialLoadRequest) {
  const { viewer, file, now } = request;
  const bounds = { ...request.bounds, day: localDateOf(now) };
  const settings = await stores.settings.current();
  const register = await stores.registers.inForce(settings);
  const root = rootPath(settings, bounds.day);
  const areas = new Map<UnitPath, ReturnType<typeof stores.officials.ofScope>>();
  // The plan and the holders of addresses read the same areas, so each area is read once.
  const ofScope = (path: UnitPath) => madeOnce(areas, path, () => stores.officials.ofScope(path));
  const rows = officialRows(file.sheet);
  const [officials, holders] = await Promise.all([
    officialsWithin(ofScope, register, root, bounds.day),
    addressHolders({ ...stores, officials: { ...stores.officials, ofScope } }, now),
  ]);
  const strangers = rows.rows.map(({ email }) => email).filter((email) => holders.of(email).length === 0);
  const owners = await stores.addresses.owners(strangers);
  const people = new Set((await Promise.all(areas.values())).flat().map(({ id }) => personOf(id)));
  const book: AddressBook = {
    holders,
    isFree: (email) => holders.of(email).length === 0 && !owners.has(addressKey(email)),
    isLeftBehind: (email, { token, official }) =>
      isTokenOfLoad(token, email) && (official === null || !people.has(official)),
  };
  const isReservedByOther = (email: string): boolean => {
    const owner = owners.get(addressKey(email));
    return owner !== undefined && isReserved(owner, now) && !book.isLeftBehind(email, owner);
  };
  const lost = [...owners].filter(([, { official }]) => official !== null && !people.has(official));
  const read = await inParallel(lost, READS_AT_ONCE, async ([address, { official }]) => {
    const item = await damageOf(stores.officials.one(official ?? ''));
    return item === undefined ? [] : [[address, item] as const];
  });
  const damaged = new Map(read.flat());
  const known = { units: register.units, officials, isReserved: isReservedByOther, damaged, actor: viewer.id };
  const path = request.bounds.within || root;
  return { ...officialLoad(known, rows, bounds), request, path, book };
}

/** The name of the item if it cannot be read. */
async function damageOf(reading: Promise<unknown>): Promise<string | undefined> {
  try {
    await reading;
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableItemError) return error.item;
    throw error;
  }
}

/** The key of one step of a row, by which the same file resumes an interrupted load. */
export const keyOfRow = (fingerprint: string, about: string, step: string): string =>
  `load-${fingerprint.slice(0, 24)}-${markOf(about)}-${step}`;

/** Whether the key belongs to an invitation of this address from any file, so that a corrected file can resume the load. */
const isTokenOfLoad = (token: string, email: string): boolean =>
  token.startsWith('load-') && token.endsWith(`-${markOf(email)}-invite`);

const markOf = (about: string): string => createHash('sha256').update(about.toLowerCase()).digest('hex').slice(0, 24);
