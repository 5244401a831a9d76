import type { LocalDate } from '../time/local-date.js';
import { isAtOrBelow, type Register, type UnitId, type UnitPath, unitsBelow, validOn } from './unit.js';

/**
 * How many villages a unit has on a day: those of each commune by name, else by the number that its commune states. Null
 * where the register knows of no commune how many there are.
 */
export function villagesIn(register: Register, path: UnitPath, day: LocalDate): number | null {
  const byName = new Map<UnitId, number>();
  for (const { parent } of unitsBelow(register, path, day, 'VILLAGE'))
    if (parent !== null) byName.set(parent, (byName.get(parent) ?? 0) + 1);
  const counts = register.units.flatMap((unit) =>
    unit.level === 'COMMUNE' && isAtOrBelow(unit.path, path) && validOn(unit, day)
      ? (byName.get(unit.id) ?? unit.villageCount ?? [])
      : [],
  );
  return counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0);
}

/** Whether any of that number is made up for the demonstration: villages by name, or the number that a commune states. */
export const hasDemonstrationVillages = (register: Register, path: UnitPath, day: LocalDate): boolean =>
  register.units.some(
    (unit) =>
      isAtOrBelow(unit.path, path) &&
      validOn(unit, day) &&
      (unit.level === 'VILLAGE' ? unit.isDemonstration : unit.isVillageCountDemonstration === true),
  );
