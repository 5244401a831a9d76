import { addDays, type Instant, instantAt } from '../../domain/time/local-date.js';

export type Clock = () => Instant;

/** A clock that starts at `at` and runs on. Without `at` it is the machine's clock. */
export function shiftedClock(at: Instant | undefined, realNow: () => number = Date.now): Clock {
  const offset = at === undefined ? 0 : Date.parse(at) - realNow();
  return () => new Date(realNow() + offset).toISOString();
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_AND_TIME = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** Reads a moment that a person typed; undefined if invalid. A day without a time means 09:00. */
export function parseMoment(text: string): Instant | undefined {
  try {
    if (DAY.test(text)) return instantAt(text, '09:00');
    const [, day, time] = DAY_AND_TIME.exec(text) ?? [];
    if (day && time) return instantAt(day, time);
    // Date.parse reads the 30th of February as the 2nd of March. `addDays` refuses it.
    return INSTANT.test(text) && addDays(text.slice(0, 10), 0) ? new Date(text).toISOString() : undefined;
  } catch {
    return undefined;
  }
}
