import type { LocalDate } from '../time/local-date.js';
import type { Official } from './official.js';

/** Between the person and the mark of an assignment. The id of a user pool is a UUID and holds none. */
const BETWEEN = '~';

/** The person behind an entry of the register: the `sub` of their tokens, whichever of their assignments it is. */
export const personOf = (id: string): string => id.split(BETWEEN, 1)[0] as string;

/** The id of a further assignment. The first one has the id of the person. */
export const assignmentId = (person: string, mark: string): string => `${person}${BETWEEN}${mark}`;

export const isFurtherAssignment = (id: string): boolean => id.includes(BETWEEN);

export const isSamePerson = (a: string, b: string): boolean => personOf(a) === personOf(b);

/** Whether an assignment is in force: nobody closed it, and the day lies within its days. */
export const isInForceOn = (
  { active, since, until }: Pick<Official, 'active' | 'since' | 'until'>,
  day: LocalDate,
): boolean => active && (since === undefined || since <= day) && (until === undefined || day <= until);

/** An entry as it is on a day: outside of its days nobody acts in it, and no letter goes to it. */
export const onDay = (official: Official, day: LocalDate): Official =>
  official.active && !isInForceOn(official, day) ? { ...official, active: false } : official;

/**
 * A further assignment with name, address, telephone, language and digests of its person. They are kept in the first
 * entry, and a change there is seen in every assignment.
 */
export const withContactOf = (first: Official, assignment: Official): Official => {
  const { name, email, phone, language, digests } = first;
  return { ...assignment, name, email, phone, language, digests };
};
