import { type CalledUnit, calledOn } from '../register/called-unit.js';
import { seatPathOn } from '../register/seat.js';
import { isBelow, type Register, type Unit, type UnitId, type UnitPath, validOn } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';

/** A commune under its name of a day; under any other of its names if it did not exist then. */
export const communeOn = (communes: readonly CalledUnit[], id: UnitId, day: LocalDate): CalledUnit | undefined =>
  communes.find((unit) => unit.id === id && validOn(unit, day)) ?? communes.find((unit) => unit.id === id);

/** Every commune by id, under its name of a day if it existed then, in the order of the list. */
export const communesCalledOn = (communes: readonly CalledUnit[], day: LocalDate): Map<UnitId, CalledUnit> =>
  new Map([...communes, ...communes.filter((unit) => validOn(unit, day))].map((unit) => [unit.id, unit]));

/** The communes whose reports a scope asks for, past communes included. */
export function communesOverTime(register: Register, scope: UnitPath, day: LocalDate) {
  const current: CalledUnit[] = [];
  const former: CalledUnit[] = [];
  const paths = new Map<Unit, UnitPath>();
  for (const unit of register.units) {
    if (unit.level !== 'COMMUNE') continue;
    if (unit.validTo === null || unit.validTo >= day) {
      if (isBelow(unit.path, scope)) current.push(unit);
      continue;
    }
    const path = seatPathOn(register, unit.path, day);
    if (!isBelow(path, scope)) continue;
    const placed = { ...calledOn(register, unit, day), path };
    former.push(placed);
    paths.set(placed, unit.path);
  }
  return {
    /**
     * Entries of communes below the scope: those in force today or later first, then ended ones. An ended commune has the
     * path of the unit responsible for it today.
     */
    communes: [...current, ...former],
    /** The path under which the reports of a commune are stored. */
    filedAt: (unit: Unit) => paths.get(unit) ?? unit.path,
    /** Paths of stored reports outside the scope. */
    outside: [...new Set(paths.values())].filter((path) => !isBelow(path, scope)),
  };
}
