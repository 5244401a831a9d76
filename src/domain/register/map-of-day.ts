import type { LocalDate } from '../time/local-date.js';
import type { Register, Unit } from './unit.js';

const maps = new WeakMap<Register, Map<LocalDate, Register>>();

/**
 * The register as it was on a day, without changes that take effect later. A unit that will end goes on, a unit that
 * will begin does not exist, and a unit that will change is what it is. Returns the register itself if nothing is
 * planned.
 */
export function mapOfDay(register: Register, day: LocalDate): Register {
  const ofRegister = maps.get(register) ?? new Map<LocalDate, Register>();
  maps.set(register, ofRegister);
  const map = ofRegister.get(day) ?? withoutFuture(register, day);
  if (ofRegister.size >= MOST_DAYS) ofRegister.clear();
  ofRegister.set(day, map);
  return map;
}

/** A process asks for today and, around midnight, for yesterday. */
const MOST_DAYS = 8;

function withoutFuture(register: Register, day: LocalDate): Register {
  const isPlanned = register.units.some((unit) => isToCome(unit, day) || isToEnd(unit, day));
  const events = register.events?.filter(({ effective }) => effective <= day);
  if (!isPlanned && events?.length === register.events?.length) return register;
  const units = register.units.flatMap((unit) => {
    if (isToCome(unit, day)) return [];
    return isToEnd(unit, day) ? [{ ...unit, validTo: null }] : [unit];
  });
  const { events: _, ...kept } = register;
  return { ...kept, units, ...(events && events.length > 0 && { events }) };
}

const isToCome = ({ validFrom }: Unit, day: LocalDate): boolean => validFrom !== null && validFrom > day;

const isToEnd = ({ validTo }: Unit, day: LocalDate): boolean => validTo !== null && validTo >= day;
