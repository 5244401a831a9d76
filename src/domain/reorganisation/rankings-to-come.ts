import { openClosedMonths } from '../ranking/months-to-rank.js';
import type { Reorganisation } from '../register/reorganisation.js';
import type { Settings } from '../settings/scope-settings.js';
import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import { closingDateOf, type PeriodId } from '../time/period.js';
import { workingCalendar } from '../time/working-calendar.js';
import { rankingsToCome } from './fault-texts.js';

/** Closed months that the coming night ranks by the new map: they close on the day of the event or later, and are open. */
export function monthsToRankAnew(settings: Settings, { effective }: Reorganisation, today: LocalDate): PeriodId[] {
  const calendar = workingCalendar(settings.holidays);
  const months = settings.scopes
    .filter(({ ended }) => !ended || ended.lastDay >= today)
    .flatMap((scope) =>
      openClosedMonths(scope, today, calendar).filter((month) => closingDateOf(month, scope.closingDay) >= effective),
    );
  return [...new Set(months)].sort();
}

/** What whoever publishes an event, or takes it back, is told about rankings; nothing where no ranking changes. */
export function rankingNotesOf(settings: Settings, event: Reorganisation, today: LocalDate): Text[] {
  const months = monthsToRankAnew(settings, event, today);
  return months.length === 0 ? [] : [rankingsToCome(months)];
}
