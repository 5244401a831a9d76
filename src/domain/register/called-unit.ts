import type { LocalDate } from '../time/local-date.js';
import { successorsOn } from './lineage.js';
import { placedOn } from './seat.js';
import { type Register, type Unit, type UnitId, unitById } from './unit.js';

/** What a unit of an earlier day is called today, or the units in which it lies. */
export type NowCalled = {
  readonly units: readonly Unit[];
  /** The successor is the same unit under another name. */
  readonly isSameUnit: boolean;
};

/** A unit as it was called on a day. Without `now` it is called the same today, or nobody took it over. */
export type CalledUnit = Unit & { readonly now?: NowCalled };

/** The unit whose officials answer today; the first of them where it was divided. */
export const unitToday = ({ now, ...then }: CalledUnit): Unit => now?.units[0] ?? then;

/** @param then the entry of the unit on the day that is spoken of */
export function calledOn(register: Register, then: Unit, today: LocalDate): CalledUnit {
  const current = unitById(register, then.id, today);
  if (current)
    return current.name.vi === then.name.vi ? then : { ...then, now: { units: [current], isSameUnit: true } };
  const units = heirsOf(register, then, today).flatMap((id) => unitById(register, id, today) ?? []);
  return units.length === 0 ? then : { ...then, now: { units, isSameUnit: false } };
}

/** The unit above goes on where the whole level ended. */
function heirsOf(register: Register, { id, path }: Unit, today: LocalDate): UnitId[] {
  const successors = successorsOn(register, id, today);
  return successors.length > 0 ? successors : [placedOn(register, { unit: id, path }, today).unit];
}
