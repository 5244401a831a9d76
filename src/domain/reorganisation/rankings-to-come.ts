import { isClosed, openClosedMonths } from '../ranking/months-to-rank.js';
import { foldReorganisations } from '../register/register-in-force.js';
import type { Reorganisation } from '../register/reorganisation.js';
import type { Register, UnitId } from '../register/unit.js';
import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import { closingDateOf, latestClosed, monthsFrom, type PeriodId, previousPeriod } from '../time/period.js';
import { type WorkingCalendar, workingCalendar } from '../time/working-calendar.js';
import { settingsBefore } from './handover.js';
import { type PublicationSituation, publishedEvent } from './publication.js';
import { type ScopeConcerned, scopesConcerned } from './scopes-concerned.js';
import { rankingsToCome } from './texts.js';

type Situation = Pick<PublicationSituation, 'settings' | 'register' | 'base'>;

/**
 * Months that the coming night ranks by the new map. A scope that goes on with other communes ranks every closed month
 * from the day on, even locked ones: no ranking lists a commune that did not exist on the closing day. An heir ranks
 * the months in which reports can still be filed.
 */
export function monthsRankedAnew(of: ScopeConcerned, today: LocalDate, calendar: WorkingCalendar): PeriodId[] {
  const { after, firstMonth } = of;
  const first = later(after.firstPeriod, firstMonth);
  if (!isRedrawnItself(of)) return openClosedMonths({ ...after, firstPeriod: first }, today, calendar);
  return monthsFrom(first, latestClosed('MONTHLY', today, after.closingDay)).filter((month) =>
    isClosed(after, month, today),
  );
}

const isRedrawnItself = ({ scope, after, isRedrawn }: ScopeConcerned): boolean =>
  isRedrawn && after.scope === scope.scope;

const later = (a: PeriodId, b: PeriodId): PeriodId => (a > b ? a : b);

/** The scopes that a sound event affects, seen from before it, whether it is published or not. */
function scopesConcernedBy({ settings, register, base }: Situation, event: Reorganisation): ScopeConcerned[] {
  const isPublished = publishedEvent(register, event.id) !== undefined;
  const others = (register.events ?? []).filter(({ id }) => id !== event.id);
  const registerOf = (events: readonly Reorganisation[]): Register => ({
    version: register.version,
    units: foldReorganisations(base.units, events).units,
    base: base.version,
    events,
  });
  const before = registerOf(others);
  const without = isPublished ? settingsBefore(settings, before, event) : settings;
  return scopesConcerned(without, before, registerOf([...others, event]), event);
}

/** A month whose ranking the next run of the job makes again. */
export type MonthToMark = { readonly scope: UnitId; readonly period: PeriodId };

/** Months that no nightly run would consider by itself, because their reports may be locked. */
export const monthsToMark = (situation: Situation, event: Reorganisation, today: LocalDate): MonthToMark[] => {
  const calendar = workingCalendar(situation.settings.holidays);
  return scopesConcernedBy(situation, event)
    .filter(isRedrawnItself)
    .flatMap((of) => monthsRankedAnew(of, today, calendar).map((period) => ({ scope: of.scope.scope, period })));
};

/** Notes on rankings for the person who publishes or withdraws an event; empty if no ranking changes. */
export function rankingNotesOf(situation: Situation, event: Reorganisation, today: LocalDate): Text[] {
  const calendar = workingCalendar(situation.settings.holidays);
  const months = scopesConcernedBy(situation, event).flatMap((of) => monthsRankedAnew(of, today, calendar));
  return months.length === 0 ? [] : [rankingsToCome([...new Set(months)].sort())];
}

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
