import type { LocalDate } from '../time/local-date.js';
import { successorsOn } from './lineage.js';
import { placedOn } from './seat.js';
import { type Register, type Unit, type UnitId, unitById } from './unit.js';

/** Today's name of a unit of an earlier day, or the units that hold its territory today. */
export type NowCalled = {
  readonly units: readonly Unit[];
  /** The unit still exists under another name. */
  readonly isSameUnit: boolean;
};

/** A unit under its name of a day. `now` is absent if the unit has the same name today, or if no unit took it over. */
export type CalledUnit = Unit & { readonly now?: NowCalled };

/** The unit whose officials are responsible today. For a divided unit, the first of its successors. */
export const unitToday = ({ now, ...then }: CalledUnit): Unit => now?.units[0] ?? then;

/** Adds to a unit of an earlier day how people call it today. @param then the unit's entry on that day */
export function calledOn(register: Register, then: Unit, today: LocalDate): CalledUnit {
  const current = unitById(register, then.id, today);
  if (current)
    return current.name.vi === then.name.vi ? then : { ...then, now: { units: [current], isSameUnit: true } };
  const units = heirsOf(register, then, today).flatMap((id) => unitById(register, id, today) ?? []);
  return units.length === 0 ? then : { ...then, now: { units, isSameUnit: false } };
}

/** The successors of an ended unit. If its whole level ended without successors, the unit above. */
function heirsOf(register: Register, { id, path }: Unit, today: LocalDate): UnitId[] {
  const successors = successorsOn(register, id, today);
  return successors.length > 0 ? successors : [placedOn(register, { unit: id, path }, today).unit];
}
