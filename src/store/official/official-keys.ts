import { personOf } from '../../domain/official/assignment.js';
import type { Key, KeyRange } from '../keys.js';

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

/** OFFICIAL#off-xuan-lac-officer / OFFICIAL…: every assignment of the person, the first one first. */
export const assignmentsOf = (person: string): KeyRange => ({
  pk: `OFFICIAL#${person}`,
  from: 'OFFICIAL',
  to: `OFFICIAL~${LAST}`,
});
