import { byOwnName, ownNameOf } from '../../domain/register/unit-text.js';
import { groupedBy } from '../../domain/text/grouped-by.js';

/** Units by the letter with which their own names begin, in the order of a Vietnamese dictionary. */
export function byLetter<Unit>(
  units: readonly Unit[],
  nameOf: (unit: Unit) => string,
): readonly (readonly [string, readonly Unit[]])[] {
  const inOrder = units.toSorted((a, b) => byOwnName(nameOf(a), nameOf(b)));
  return [...groupedBy(inOrder, (unit) => ownNameOf(nameOf(unit)).charAt(0).normalize('NFD').charAt(0).toUpperCase())];
}
