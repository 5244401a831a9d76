import { mapOfDay } from '../register/map-of-day.js';
import type { Register } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import { scopePlacedBy } from './scope-paths.js';
import type { ScopeSettings, Settings } from './scope-settings.js';

/** A map with the settings of its scopes. */
export type KnownOnDay = { readonly settings: Settings; readonly register: Register };

/**
 * Settings and register without what takes effect after a day: a scope that will end goes on, its heir does not exist
 * yet, and every scope has the path of its unit on that day.
 *
 * @param register the register in force, with all planned events
 */
export function knownOnDay(settings: Settings, register: Register, day: LocalDate): KnownOnDay {
  const map = mapOfDay(register, day);
  if (map === register) return { settings, register };
  const toCome = eventsToCome(register, day);
  const scopes = settings.scopes
    .filter(({ inherited }) => inherited === undefined || !toCome.has(inherited.by))
    .map((scope) => scopeOfDay(scope, register, day));
  return { settings: { ...settings, scopes }, register: map };
}

/** One scope without what takes effect after a day. */
export function scopeOfDay(scope: ScopeSettings, register: Register, day: LocalDate): ScopeSettings {
  const map = mapOfDay(register, day);
  if (map === register) return scope;
  const { ended, ...kept } = scope;
  const hasEnded = ended !== undefined && !eventsToCome(register, day).has(ended.by);
  return scopePlacedBy(map, hasEnded ? scope : kept);
}

const eventsToCome = ({ events = [] }: Register, day: LocalDate): ReadonlySet<string> =>
  new Set(events.flatMap(({ id, effective }) => (effective > day ? [id] : [])));
