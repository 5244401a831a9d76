import { isFurtherAssignment, isSamePerson, personOf } from '../../domain/official/assignment.js';
import type { Official, OfficialRole } from '../../domain/official/official.js';
import { addressKey } from '../../domain/official/suppression.js';
import { isUnit } from '../../domain/register/life.js';
import { placedOn, storedPathsOf } from '../../domain/register/seat.js';
import { pathsOfScope } from '../../domain/settings/scope-paths.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { demonstrationSources } from '../../seed/register/source-systems.js';
import type { Stores } from '../../store/index.js';
import { type Claims, officialClaims, sourceClaims } from '../aws/development-issuer.js';
import { wrongUse } from '../base/command-error.js';
import type { TokenOptions } from '../command/token-options.js';

export type TokenHolder = { readonly claims: Claims; readonly who: string };

type HolderStores = Pick<Stores, 'settings' | 'registers' | 'officials' | 'sources'>;

/** The person or system that the token is for. It must be in the data, or the API would refuse the token. */
export async function tokenHolder(
  stores: HolderStores,
  options: Omit<TokenOptions, 'data'>,
  today: LocalDate,
): Promise<TokenHolder> {
  return options.role === 'source' ? sourceHolder(stores, options.of) : officialHolder(stores, options, today);
}

async function officialHolder(
  stores: HolderStores,
  { role, of }: Omit<TokenOptions, 'data'>,
  today: LocalDate,
): Promise<TokenHolder> {
  const settings = await stores.settings.current();
  const register = await stores.registers.inForce(settings);
  const all = await activeOfficials(stores, settings);
  if (all.length === 0)
    throw wrongUse(
      'The data holds no officials: it was loaded without the demonstration.\n  npm run seed -- --administrator <e-mail> --name <full name> invites the first administrator.',
    );
  const stored = all.filter((official) => official.role === role);
  const withRole = stored.map((official) => placedOn(register, official, today));
  const units = [...new Set(withRole.map(({ unit }) => unit))];
  const invited = withRole.find(
    ({ id, email }) => of !== undefined && (id === of || addressKey(email) === addressKey(of)),
  );
  if (invited) return { claims: claimsOf(all, invited), who: `${invited.name}, ${role} of ${invited.unit}` };
  const unit = of ?? (units.length === 1 ? units[0] : units.find((id) => id === settings.stageScope));
  if (unit === undefined) throw wrongUse(`Which unit? npm run token -- ${role} ${units[0] ?? ''}`);
  const isThere = (official: Official): boolean => official.unit === unit;
  // The name of an ended unit finds the official who came from there.
  const fromThere = stored.find(isThere);
  const holder = fromThere ? placedOn(register, fromThere, today) : withRole.find(isThere);
  if (holder) return { claims: claimsOf(all, holder), who: `${holder.name}, ${role} of ${holder.unit}` };
  if (unit.includes('@')) throw wrongUse(`Nobody with the role ${role} has the e-mail address ${unit}.`);
  if (!isUnit(register, unit))
    throw wrongUse(`There is no unit "${unit}". Units with a role ${role}: ${units.join(', ')}.`);
  throw wrongUse(`Nobody has the role ${role} in "${unit}". Units with one: ${units.join(', ')}.`);
}

/** The suggested holder of a token: an officer of the demonstration, `xuan-lac` if there is one, else the first official. */
export async function someHolder(stores: HolderStores, today: LocalDate): Promise<string | undefined> {
  const officials = await officialsInOffice(stores, await stores.settings.current(), today);
  const officers = officials.filter(({ role, isDemonstration }) => role === 'officer' && isDemonstration);
  const officer = officers.find(({ unit }) => unit === 'xuan-lac') ?? officers[0];
  if (officer) return `${officer.role} ${officer.unit}`;
  const [someone] = officials;
  return someone && `${someone.role} ${someone.email}`;
}

/** Whether anybody is not made up, whoever has left included: their letters are still there. */
export async function hasRealPeople(stores: HolderStores): Promise<boolean> {
  const officials = await allOfficials(stores, await stores.settings.current());
  return officials.some(({ isDemonstration }) => !isDemonstration);
}

export const activeOfficials = async (stores: HolderStores, settings: Settings): Promise<Official[]> =>
  firstEntriesFirst((await allOfficials(stores, settings)).filter(({ active }) => active));

/** The active officials, at their units of a day. */
export async function officialsInOffice(stores: HolderStores, settings: Settings, day: LocalDate): Promise<Official[]> {
  const [register, officials] = await Promise.all([
    stores.registers.inForce(settings),
    activeOfficials(stores, settings),
  ]);
  return officials.map((official) => placedOn(register, official, day));
}

/** Everybody in the scopes of the settings, at whatever path they are stored since a reorganisation. */
export async function allOfficials(
  stores: Pick<HolderStores, 'registers' | 'officials'>,
  settings: Settings,
): Promise<Official[]> {
  const register = await stores.registers.inForce(settings);
  const paths = settings.scopes.flatMap(pathsOfScope).flatMap((path) => storedPathsOf(register, path));
  const found = await Promise.all([...new Set(paths)].map((path) => stores.officials.ofScope(path)));
  return found.flat();
}

const firstEntriesFirst = (officials: readonly Official[]): Official[] =>
  officials.toSorted((a, b) => Number(isFurtherAssignment(a.id)) - Number(isFurtherAssignment(b.id)));

/** A person with the roles of all their assignments: they sign in once. */
export type Holder = { readonly official: Official; readonly roles: readonly OfficialRole[] };

/** @param officials from `activeOfficials` */
export const holdersAmong = (officials: readonly Official[]): Holder[] =>
  officials
    .filter(({ id }, i) => officials.findIndex((other) => isSamePerson(other.id, id)) === i)
    .map((official) => ({ official, roles: rolesOf(officials, official) }));

const rolesOf = (officials: readonly Official[], { id }: Official): OfficialRole[] => [
  ...new Set(officials.filter((other) => isSamePerson(other.id, id)).map(({ role }) => role)),
];

const claimsOf = (officials: readonly Official[], official: Official): Claims =>
  officialClaims(personOf(official.id), ...rolesOf(officials, official));

async function sourceHolder(stores: HolderStores, id: string | undefined): Promise<TokenHolder> {
  const ids = demonstrationSources.map((source) => source.id);
  if (id === undefined) throw wrongUse(`Which system? npm run token -- source ${ids[0]}`);
  const source = await stores.sources.one(id);
  if (source) return { claims: sourceClaims(id), who: `${source.name.en}, a source system` };
  throw wrongUse(
    ids.includes(id)
      ? `The data does not hold the source system "${id}": load it again with --fresh.`
      : `There is no source system "${id}". There are ${ids.join(', ')}.`,
  );
}
