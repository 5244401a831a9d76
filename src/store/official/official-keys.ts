import { personOf } from '../../domain/official/assignment.js';
import type { UnitPath } from '../../domain/register/unit.js';
import { type Key, type KeyRange, nameOfItem, officialArea, officialsOf } from '../keys.js';

const LAST = '\uffff';

/** OFFICIAL#off-xuan-lac-officer / OFFICIAL; of a further assignment OFFICIAL#off-xuan-lac-officer / OFFICIAL~4be1… */
export const officialKey = (id: string): Key => {
  const person = personOf(id);
  return { pk: `OFFICIAL#${person}`, sk: `OFFICIAL${id.slice(person.length)}` };
};

/** The entry of the register at that address; undefined at any other. */
export function officialIn({ pk, sk }: Key): string | undefined {
  const [, person] = /^OFFICIAL#(.+)$/.exec(pk) ?? [];
  const [, further] = /^OFFICIAL((?:~.+)?)$/.exec(sk) ?? [];
  return person === undefined || further === undefined ? undefined : `${person}${further}`;
}

/** Whether an item that could not be read is the entry of another person, by the name that logs and runs give it. */
export const isNameOfOtherOfficial = (name: string, official: string): boolean =>
  name.startsWith('OFFICIAL#') && !name.startsWith(nameOfItem({ ...officialKey(personOf(official)), sk: '' }));

/** OFFICIAL#off-xuan-lac-officer / OFFICIAL…: every assignment of the person, the first one first. */
export const assignmentsOf = (person: string): KeyRange => ({
  pk: `OFFICIAL#${person}`,
  from: 'OFFICIAL',
  to: `OFFICIAL~${LAST}`,
});

/** bac-kan / OFFICIAL#bac-kan/cho-don/#…: of the unit itself, without the units below it. */
export const officialsOfUnit = (unit: UnitPath): KeyRange => ({
  ...officialsOf(unit),
  from: officialArea(unit, '').areaSk,
  to: officialArea(unit, LAST).areaSk,
});
