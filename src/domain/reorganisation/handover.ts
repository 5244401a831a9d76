import { lifeOf } from '../register/life.js';
import { dayBefore } from '../register/register-in-force.js';
import type { Reorganisation } from '../register/reorganisation.js';
import { nextSeat } from '../register/seat.js';
import { type Register, type UnitPath, unitById } from '../register/unit.js';
import { heirSettings } from '../settings/heir-settings.js';
import { scopePathOn, scopePlacedBy } from '../settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';

/** A scope whose unit ends, and the unit that takes over its settings, ladder and letterhead; null = none. */
export type ScopeHandover = { readonly scope: ScopeSettings; readonly heir: string | null };

/**
 * Scopes whose units an event ends. The heir is the unit that the event names, else the unit that took all of it; null
 * if there is neither.
 */
export const scopesEndingBy = (
  settings: Settings,
  after: Register,
  { effective, scopeHeirs = [] }: Reorganisation,
): ScopeHandover[] =>
  settings.scopes.flatMap((scope) => {
    if (scope.ended || lifeOf(after, scope.scope)?.lastDay !== dayBefore(effective)) return [];
    const named = scopeHeirs.find((heirOf) => heirOf.scope === scope.scope)?.heir;
    return [{ scope, heir: named ?? nextSeat(after, scope.scope)?.unit ?? null }];
  });

/** A scope whose unit goes on below another unit. Settings, ladder and letterhead go with it. */
export type ScopeMove = { readonly scope: ScopeSettings; readonly to: UnitPath };

export const scopesMovedBy = (settings: Settings, after: Register, { effective }: Reorganisation): ScopeMove[] =>
  settings.scopes.flatMap((scope) => {
    const before = scopePathOn(scope, dayBefore(effective));
    const unit = unitById(after, scope.scope, effective);
    return !scope.ended && unit && unit.path !== before ? [{ scope, to: unit.path }] : [];
  });

/**
 * The settings under the new map. An ended scope keeps its settings and gets a last day. Its heir begins with these
 * settings at the period that contains the day. If several scopes go into one, the first by path gives its settings.
 */
export function settingsAfter(settings: Settings, after: Register, event: Reorganisation): Settings {
  const handovers = scopesEndingBy(settings, after, event).toSorted((a, b) => (a.scope.path < b.scope.path ? -1 : 1));
  const heirs = new Map<string, ScopeSettings[]>();
  for (const { scope, heir } of handovers) if (heir !== null) heirs.set(heir, [...(heirs.get(heir) ?? []), scope]);
  const ended = settings.scopes.map((scope) => {
    const heir = handovers.find((handover) => handover.scope === scope)?.heir;
    return heir ? { ...scope, ended: { lastDay: dayBefore(event.effective), heir, by: event.id } } : scope;
  });
  const begun = [...heirs].flatMap(([heir, [first, ...others]]) => {
    if (!first || settings.scopes.some(({ scope }) => scope === heir)) return [];
    const from = [first, ...others].map(({ scope }) => scope);
    const path = unitById(after, heir, event.effective)?.path ?? heir;
    return [heirSettings(first, { scope: heir, path, inherited: { from, by: event.id } }, event.effective)];
  });
  return placedBy(after, { ...settings, scopes: [...ended, ...begun] });
}

/** Gives each scope its path on the map. */
const placedBy = (register: Register, settings: Settings): Settings => ({
  ...settings,
  registerVersion: register.version,
  scopes: settings.scopes.map((scope) => scopePlacedBy(register, scope)),
});

/** The settings after an event is withdrawn: scopes that began by it disappear, and scopes that it ended go on. */
export function settingsBefore(settings: Settings, before: Register, event: Reorganisation): Settings {
  const goesOn = settings.scopes.filter(({ inherited }) => inherited?.by !== event.id);
  return placedBy(before, {
    ...settings,
    scopes: goesOn.map((scope) => {
      if (scope.ended?.by !== event.id) return scope;
      const { ended: _, ...kept } = scope;
      return kept;
    }),
  });
}
