import type { LocalDate } from '../time/local-date.js';
import type { Official } from './official.js';

/** Separates the person and the mark of an assignment. The id of a user pool is a UUID and cannot contain it. */
const BETWEEN = '~';

/** The person of an entry in the register: the `sub` of their tokens, for all their assignments. */
export const personOf = (id: string): string => id.split(BETWEEN, 1)[0] as string;

/** The id of a further assignment. The first assignment has the id of the person. */
export const assignmentId = (person: string, mark: string): string => `${person}${BETWEEN}${mark}`;

export const isFurtherAssignment = (id: string): boolean => id.includes(BETWEEN);

export const isSamePerson = (a: string, b: string): boolean => personOf(a) === personOf(b);

/** One entry of each person in a role at a unit: a merge may bring two assignments of one person together. */
export const eachPersonOnce = (officials: readonly Official[]): Official[] => [
  ...new Map(officials.map((entry) => [`${personOf(entry.id)} ${entry.role} ${entry.unit}`, entry])).values(),
];

/** Whether an assignment is in force on a day: it is not closed, and the day is one of its days. */
export const isInForceOn = (
  { active, since, until }: Pick<Official, 'active' | 'since' | 'until'>,
  day: LocalDate,
): boolean => active && (since === undefined || since <= day) && (until === undefined || day <= until);

/** An entry as it is on a day. Outside its days nobody acts in it, and it gets no letter. */
export const onDay = (official: Official, day: LocalDate): Official =>
  official.active && !isInForceOn(official, day)
    ? { ...official, active: false, ...(official.since !== undefined && day < official.since && { isToBegin: true }) }
    : official;

/**
 * A further assignment with its person's name, address, telephone, language and digests. The first entry keeps them, so
 * that a change there appears in every assignment.
 */
export const withContactOf = (first: Official, assignment: Official): Official => {
  const { name, email, phone, language, digests } = first;
  return { ...assignment, name, email, phone, language, digests };
};
