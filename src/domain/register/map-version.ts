import { createHash } from 'node:crypto';
import { onceFor } from '../text/once-for.js';
import type { Register } from './unit.js';

/**
 * A name for the map: the loaded version, the day of the last event, and a checksum of all events, as in
 * `1-2025-07-01-3f2a91c0`. Today's map has no events of later days, so their publication does not change its name.
 * Taking an event back restores the earlier name.
 */
export const mapVersion = onceFor(({ version, base = version, events = [] }: Register): string => {
  if (events.length === 0) return String(base);
  const days = events.map(({ effective }) => effective).sort();
  // Confirmation and time of publication are no part of the map.
  const said = events.map(({ id, effective, decision, changes }) => ({ id, effective, decision, changes }));
  const sum = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 8);
  return [base, days.at(-1), sum].join('-');
});
