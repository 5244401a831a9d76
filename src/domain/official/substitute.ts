import type { LocalDate } from '../time/local-date.js';
import { isInForceOn, isSamePerson } from './assignment.js';
import type { Absence, Official } from './official.js';

const covers = ({ from, until }: Pick<Absence, 'from' | 'until'>, day: LocalDate): boolean =>
  from <= day && day <= until;

export const absenceOn = ({ absences = [] }: Official, day: LocalDate): Absence | undefined =>
  absences.find((absence) => covers(absence, day));

/** Why somebody cannot be the substitute of an official. */
export type ReasonNotToSubstitute =
  | 'SUBSTITUTE_IS_SELF'
  | 'SUBSTITUTE_NOT_ACTIVE'
  | 'SUBSTITUTE_ELSEWHERE'
  /** Only an administrator can be the substitute of an administrator. */
  | 'SUBSTITUTE_NOT_ADMINISTRATOR';

/** Call it when a substitute is named, and each time one acts or gets a letter, so that rights end by themselves. */
export function reasonNotToSubstitute(
  absent: Official,
  substitute: Official,
  day: LocalDate,
): ReasonNotToSubstitute | undefined {
  if (!isInForceOn(substitute, day)) return 'SUBSTITUTE_NOT_ACTIVE';
  if (isSamePerson(absent.id, substitute.id)) return 'SUBSTITUTE_IS_SELF';
  if (absent.path !== substitute.path) return 'SUBSTITUTE_ELSEWHERE';
  if (absent.role === 'administrator' && substitute.role !== 'administrator') return 'SUBSTITUTE_NOT_ADMINISTRATOR';
  return undefined;
}

/**
 * The substitute who acts for an official on a day; undefined = the official acts. @param colleagues officials at their
 * units of that day, like the official
 */
export function substituteOn(
  official: Official,
  colleagues: readonly Official[],
  day: LocalDate,
): Official | undefined {
  const absence = isInForceOn(official, day) ? absenceOn(official, day) : undefined;
  const named = absence && colleagues.find(({ id }) => id === absence.substitute);
  return named && reasonNotToSubstitute(official, named, day) === undefined ? named : undefined;
}
