import { nothingMoved, placedOn, storedPathsOf } from '../register/seat.js';
import { isAtOrBelow, type Register, type UnitPath } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import { onDay } from './assignment.js';
import type { Official } from './official.js';

/** An official at the unit of a day; inactive outside the days of the assignment. */
export const officialOn = (register: Register, official: Official, day: LocalDate): Official =>
  onDay(placedOn(register, official, day), day);

/**
 * The officials of a scope and of everything below it, by path. After a reorganisation they are still stored at the
 * earlier paths of their units. The register gives their units on a day.
 */
export async function officialsWithin(
  ofScope: (stored: UnitPath) => Promise<Official[]>,
  register: Register,
  scope: UnitPath,
  day: LocalDate,
): Promise<Official[]> {
  const paths = storedPathsOf(register, scope);
  const found = (await Promise.all(paths.map(ofScope))).flat();
  if (nothingMoved(register)) return found.map((official) => onDay(official, day));
  const placed = found
    .map((official) => officialOn(register, official, day))
    .filter(({ path }) => isAtOrBelow(path, scope));
  const key = ({ path, id }: Official) => `${path}/#${id}`;
  return placed.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
