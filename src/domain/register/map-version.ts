import { createHash } from 'node:crypto';
import type { Register } from './unit.js';

const versions = new WeakMap<Register, string>();

/**
 * Names a map: what was loaded, the day of the last event since then, and a check sum of all events, as in
 * `1-2025-07-01-3f2a91c0`. What is published for a later day is not in the map of today, so it leaves this alone; an event
 * that is taken back leaves what was before.
 */
export function mapVersion(register: Register): string {
  const version = versions.get(register) ?? versionOf(register);
  versions.set(register, version);
  return version;
}

function versionOf({ version, base = version, events = [] }: Register): string {
  if (events.length === 0) return String(base);
  const days = events.map(({ effective }) => effective).sort();
  // Who confirmed rights, and when it was published, is no part of the map.
  const said = events.map(({ id, effective, decision, changes }) => ({ id, effective, decision, changes }));
  const sum = createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 8);
  return [base, days.at(-1), sum].join('-');
}
