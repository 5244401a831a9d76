import { openClosedMonths } from '../ranking/months-to-rank.js';
import { dayBefore } from '../register/register-in-force.js';
import type { Reorganisation } from '../register/reorganisation.js';
import { type Register, type UnitId, unitsBelow } from '../register/unit.js';
import { pathsOfScope, scopePathOn } from '../settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import type { LocalDate } from '../time/local-date.js';
import { closingDateOf, type PeriodId, periodHolding, previousPeriod } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { settingsAfter } from './handover.js';

export type RankingName = { readonly scope: UnitId; readonly period: PeriodId; readonly version: number };

/** INCOMPARABLE: it stays as it is, and later rankings are not compared with it. PUBLISHED_ANEW: by the new map. */
export type RankingEffect = 'INCOMPARABLE' | 'PUBLISHED_ANEW';

export type RankingOfPreview = RankingName & { readonly effect: RankingEffect };

/** A scope that an event concerns: it ends, goes on elsewhere, or has other communes from the day on. */
export type ScopeConcerned = {
  readonly scope: ScopeSettings;
  /** As it goes on, or the heir that does. */
  readonly after: ScopeSettings;
  /** Not the same communes as before. */
  readonly isRedrawn: boolean;
  /** First month that is filed under the new map. */
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

/** The published rankings that an event concerns, among those of a scope from the month before the day on. */
export function rankingsConcerned(
  { scope, after, isRedrawn, firstMonth }: ScopeConcerned,
  published: readonly RankingName[],
  today: LocalDate,
  calendar: WorkingCalendar,
): RankingOfPreview[] {
  const open = new Set(
    openClosedMonths({ ...after, firstPeriod: min(after.firstPeriod, firstMonth) }, today, calendar),
  );
  return published
    .filter(({ scope: id, period }) => id === scope.scope && period >= previousPeriod(firstMonth))
    .flatMap(({ scope: id, period, version }): RankingOfPreview[] => {
      if (period >= firstMonth && open.has(period)) return [{ scope: id, period, version, effect: 'PUBLISHED_ANEW' }];
      return isRedrawn ? [{ scope: id, period, version, effect: 'INCOMPARABLE' }] : [];
    });
}

/** Open periods that close on the day or later: the new units file them. */
export const periodsUnder = (
  { scope, isRedrawn }: ScopeConcerned,
  open: readonly PeriodId[],
  { effective }: Reorganisation,
): PeriodId[] => (isRedrawn ? open.filter((period) => closingDateOf(period, scope.closingDay) >= effective) : []);

const min = (a: PeriodId, b: PeriodId): PeriodId => (a < b ? a : b);
