import { dayBefore } from '../register/register-in-force.js';
import type { Reorganisation } from '../register/reorganisation.js';
import { type Register, unitsBelow } from '../register/unit.js';
import { pathsOfScope, scopePathOn } from '../settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import type { LocalDate } from '../time/local-date.js';
import { type PeriodId, periodHolding } from '../time/period.js';
import { settingsAfter } from './handover.js';

/** A scope that an event affects: it ends, moves, or has other communes from the day on. */
export type ScopeConcerned = {
  readonly scope: ScopeSettings;
  /** The settings of the scope if it goes on, or of its heir. */
  readonly after: ScopeSettings;
  /** The scope has other communes than before. */
  readonly isRedrawn: boolean;
  /** The first month that is filed under the new map. */
  readonly firstMonth: PeriodId;
};

export function scopesConcerned(
  settings: Settings,
  before: Register,
  after: Register,
  event: Reorganisation,
): ScopeConcerned[] {
  const next = settingsAfter(settings, after, event);
  const { effective } = event;
  return settings.scopes.flatMap((scope) => {
    if (scope.ended && scope.ended.lastDay < effective) return [];
    const same = next.scopes.find((candidate) => candidate.scope === scope.scope) ?? scope;
    const heir =
      same.ended && !scope.ended ? next.scopes.find((candidate) => candidate.scope === same.ended?.heir) : same;
    const goesOn = heir ?? same;
    const communes = (register: Register, of: ScopeSettings, day: LocalDate) =>
      unitsBelow(register, scopePathOn(of, day), day, 'COMMUNE').map(({ id }) => id);
    const isRedrawn =
      communes(before, scope, dayBefore(effective)).toSorted().join() !==
      communes(after, goesOn, effective).toSorted().join();
    const isMoved = pathsOfScope(same).join() !== pathsOfScope(scope).join();
    if (!isRedrawn && !isMoved && goesOn === same) return [];
    return [{ scope, after: goesOn, isRedrawn, firstMonth: periodHolding(effective, 'MONTHLY', scope.closingDay) }];
  });
}
