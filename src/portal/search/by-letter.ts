import { byOwnName, ownNameOf } from '../../domain/register/unit-text.js';

/** Units by the letter with which their own names begin, in the order of a Vietnamese dictionary. */
export function byLetter<Unit>(
  units: readonly Unit[],
  nameOf: (unit: Unit) => string,
): readonly (readonly [string, readonly Unit[]])[] {
  const letters = new Map<string, Unit[]>();
  for (const unit of units.toSorted((a, b) => byOwnName(nameOf(a), nameOf(b)))) {
    const letter = ownNameOf(nameOf(unit)).charAt(0).normalize('NFD').charAt(0).toUpperCase();
    const known = letters.get(letter);
    if (known) known.push(unit);
    else letters.set(letter, [unit]);
  }
  return [...letters];
}
