import { addDays, type LocalDate } from '../time/local-date.js';
import { periodHolding } from '../time/period.js';
import type { EndedScope, InheritedScope, ScopeSettings, Settings } from './scope-settings.js';

/** What an heir does not take over from the scope before it: its unit, its place, and how it began and will end. */
export type HeirScope = Pick<ScopeSettings, 'scope' | 'path' | 'formerPaths' | 'ended'> & {
  readonly inherited: InheritedScope;
};

/** The settings of the scope before, given to its heir. The heir's first period is the one that contains its first day. */
export function heirSettings(before: ScopeSettings, heir: HeirScope, firstDay: LocalDate): ScopeSettings {
  const first = periodHolding(firstDay, 'MONTHLY', before.closingDay);
  const { ended: _, formerPaths: __, ...kept } = before;
  const { scope, path, inherited, formerPaths, ended } = heir;
  return {
    ...kept,
    ...{ scope, path, inherited },
    ...(formerPaths && { formerPaths }),
    ...(ended && { ended }),
    firstPeriod: first > before.firstPeriod ? first : before.firstPeriod,
  };
}

/** The scope whose settings an heir copies until the reorganisation takes effect. Undefined if the scope is no such heir. */
function followed({ scopes }: Pick<Settings, 'scopes'>, { inherited }: ScopeSettings, today: LocalDate) {
  const before = inherited && scopes.find(({ scope }) => scope === inherited.from[0]);
  const isToCome = before?.ended && before.ended.by === inherited?.by && before.ended.lastDay >= today;
  return isToCome ? (before as ScopeSettings & { readonly ended: EndedScope }) : undefined;
}

/** Whether the scope takes over another one on a day that is still to come. */
export const isHeirToCome = (settings: Pick<Settings, 'scopes'>, scope: ScopeSettings, today: LocalDate): boolean =>
  followed(settings, scope, today) !== undefined;

/**
 * Copies the settings of each scope to an heir that is still to come. Otherwise a change before its day would be lost
 * on that day.
 */
export function withHeirsToCome(settings: Settings, today: LocalDate): Settings {
  let { scopes } = settings;
  for (const heir of settings.scopes) {
    const before = followed({ scopes }, heir, today);
    if (!before || !heir.inherited) continue;
    const next = heirSettings(before, { ...heir, inherited: heir.inherited }, addDays(before.ended.lastDay, 1));
    scopes = scopes.map((scope) => (scope.scope === heir.scope ? next : scope));
  }
  return { ...settings, scopes };
}
