import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import { isAtOrBelow, type Register, type Unit, type UnitId, type UnitPath, unitsBelow, validOn } from './unit.js';

/**
 * The number of villages in a unit on a day. Villages of a commune are counted by name, or else by the number that the
 * commune states. Null if neither is known of any commune.
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

/** A village of a commune. It begins with the commune. */
export const newVillage = (commune: Unit, id: UnitId, name: Text, isDemonstration: boolean): Unit => ({
  id,
  path: `${commune.path}/${id}`,
  level: 'VILLAGE',
  kind: 'VILLAGE',
  gsoCode: null,
  name,
  parent: commune.id,
  validFrom: commune.validFrom,
  validTo: null,
  isDemonstration,
});

/** Whether part of that number is made up for the demonstration: named villages, or a stated number. */
export const hasDemonstrationVillages = (register: Register, path: UnitPath, day: LocalDate): boolean =>
  register.units.some(
    (unit) =>
      isAtOrBelow(unit.path, path) &&
      validOn(unit, day) &&
      (unit.level === 'VILLAGE' ? unit.isDemonstration : unit.isVillageCountDemonstration === true),
  );
