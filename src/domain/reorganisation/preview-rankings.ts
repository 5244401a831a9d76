import type { Reorganisation } from '../register/reorganisation.js';
import type { UnitId } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import { closingDateOf, type PeriodId, previousPeriod } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import { monthsRankedAnew } from './rankings-to-come.js';
import type { ScopeConcerned } from './scopes-concerned.js';

export type RankingName = { readonly scope: UnitId; readonly period: PeriodId; readonly version: number };

/** INCOMPARABLE: the ranking stays, but later ones are not compared with it. PUBLISHED_ANEW: by the new map. */
export type RankingEffect = 'INCOMPARABLE' | 'PUBLISHED_ANEW';

export type RankingOfPreview = RankingName & { readonly effect: RankingEffect };

/** The published rankings of a scope that an event affects, from the month before its day on. */
export function rankingsConcerned(
  concerned: ScopeConcerned,
  published: readonly RankingName[],
  today: LocalDate,
  calendar: WorkingCalendar,
): RankingOfPreview[] {
  const { scope, isRedrawn, firstMonth } = concerned;
  const anew = new Set(monthsRankedAnew(concerned, today, calendar));
  return published
    .filter(({ scope: id, period }) => id === scope.scope && period >= previousPeriod(firstMonth))
    .flatMap(({ scope: id, period, version }): RankingOfPreview[] => {
      if (anew.has(period)) return [{ scope: id, period, version, effect: 'PUBLISHED_ANEW' }];
      return isRedrawn ? [{ scope: id, period, version, effect: 'INCOMPARABLE' }] : [];
    });
}

/** Open periods that close on the day or later. The new units file them. */
export const periodsUnder = (
  { scope, isRedrawn }: ScopeConcerned,
  open: readonly PeriodId[],
  { effective }: Reorganisation,
): PeriodId[] => (isRedrawn ? open.filter((period) => closingDateOf(period, scope.closingDay) >= effective) : []);
