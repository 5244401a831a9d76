import { onceForEach } from '../text/once-for.js';
import type { LocalDate } from '../time/local-date.js';
import type { Register, Unit } from './unit.js';

/** A process asks for today and, around midnight, for yesterday. */
const MOST_DAYS = 8;

/**
 * The register as it was on a day, without changes that take effect later. A unit that will end goes on, a unit that
 * will begin does not exist, and a unit that will change is what it is. Returns the register itself if nothing is
 * planned.
 */
export const mapOfDay: (register: Register, day: LocalDate) => Register = onceForEach(withoutFuture, MOST_DAYS);

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
