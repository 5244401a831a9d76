import { personOf } from '../../domain/official/assignment.js';
import type { UnitPath } from '../../domain/register/unit.js';
import {
  type AreaKey,
  areaOf,
  fromTo,
  inPath,
  type Key,
  type KeyForm,
  type KeyRange,
  LAST,
  nameOfItem,
  within,
} from './key.js';

const OFFICIAL = 'OFFICIAL#';
/** The beginning of the sort key of every assignment of a person. */
const ENTRY = 'OFFICIAL';
const ADDRESS = 'ADDRESS#';

export const OFFICIAL_KINDS = {
  official: [OFFICIAL],
  address: [ADDRESS],
} as const satisfies Readonly<Record<string, KeyForm>>;

/** OFFICIAL#off-xuan-lac-officer / OFFICIAL; for a further assignment OFFICIAL#off-xuan-lac-officer / OFFICIAL~4be1… */
export const officialKey = (id: string): Key => {
  const person = personOf(id);
  return { pk: OFFICIAL + person, sk: ENTRY + id.slice(person.length) };
};

/** The id of the assignment stored at the address. Undefined for an address of another kind. */
export function officialIn({ pk, sk }: Key): string | undefined {
  if (!pk.startsWith(OFFICIAL) || (sk !== ENTRY && !sk.startsWith(`${ENTRY}~`))) return undefined;
  return pk.slice(OFFICIAL.length) + sk.slice(ENTRY.length);
}

/** Whether the name of an item, as logs and runs give it, belongs to an assignment of another person. */
export const isNameOfOtherOfficial = (name: string, official: string): boolean =>
  name.startsWith(OFFICIAL) && !name.startsWith(nameOfItem({ ...officialKey(personOf(official)), sk: '' }));

/** OFFICIAL#off-xuan-lac-officer / OFFICIAL…: every assignment of the person, first assignment first. */
export const assignmentsOf = (person: string): KeyRange => fromTo(OFFICIAL + person, ENTRY, `${ENTRY}~${LAST}`);

/** bac-kan / OFFICIAL#bac-kan/cho-don/xuan-lac/#off-… */
export const officialArea = (path: UnitPath, id: string): AreaKey => ({
  area: areaOf(path),
  areaSk: `${OFFICIAL}${inPath(path)}#${id}`,
});
/** bac-kan / OFFICIAL#bac-kan/cho-don/… */
export const officialsOf = (scope: UnitPath): KeyRange => within(scope, OFFICIAL);
/** bac-kan / OFFICIAL#bac-kan/cho-don/#…: officials of the unit itself, without the units below it. */
export const officialsOfUnit = (unit: UnitPath): KeyRange => ({
  ...officialsOf(unit),
  from: officialArea(unit, '').areaSk,
  to: officialArea(unit, LAST).areaSk,
});

/** ADDRESS#canbo@xuanlac.example / OWNER: addresses in lower case. */
export const addressOwnerKey = (address: string): Key => ({ pk: ADDRESS + address, sk: 'OWNER' });
