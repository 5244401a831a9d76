import { tellsDigest } from '../mail/mail.js';
import { isNews } from '../news/ranking-news.js';
import { type Official, wantsDigests } from '../official/official.js';
import { finalDaysBy } from '../ranking/final-days.js';
import { communesCalledOn } from '../reminder/communes-over-time.js';
import { formsOf } from '../reminder/open-forms.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { missingReports } from '../reminder/report-progress.js';
import { standingCounts } from '../reminder/report-standing.js';
import { isMadeUpFor, nextLetterDay } from '../reminder/silent-day.js';
import { isAwaited, mayHaveTold } from '../reminder/unreadable.js';
import { waitingForLeaders } from '../reminder/waiting-reviews.js';
import { completenessOf } from '../report/completeness.js';
import { dueDayOf } from '../settings/deadline.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { onceFor } from '../text/once-for.js';
import { addDays, type LocalDate, localDateOf, weekday } from '../time/local-date.js';
import { closingDateOf, latestClosed, type PeriodId, previousPeriod, windowOf } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** The leaders' digest of the latest due month: who reported and who did not. */
export type Digest = NonNullable<ReturnType<typeof digestOf>> & {
  /** Another list in the same letter names them all. */
  readonly isOverdueTold?: boolean;
};

/** The digest of today; null = none is due, it was sent, or the leader wants none. */
export function digestFor(situation: ReminderContext, leader: Official): Digest | null {
  if (!wantsDigests(leader)) return null;
  const digest = digestOf(situation);
  const since = digest && digestDay(situation, digest);
  if (!digest || !since) return null;
  const sent = situation.sent.get(leader.id) ?? [];
  const isTold =
    sent.some((entry) => entry.day >= since && tellsDigest(entry)) || mayHaveTold(situation, leader, since);
  return isTold ? null : digest;
}

/**
 * The latest day on which a digest was due. Digests are due on the first day for letters after the due day, then once a
 * week while a report is overdue or awaits review too long, and on the first such day after the month's ranking became
 * final. A correction of a final ranking causes no digest.
 */
function digestDay({ scope, cal, asOf }: ReminderContext, digest: Digest): LocalDate | null {
  const { period, dueDay, overdue, waiting = [], rankingFinal } = digest;
  const today = localDateOf(asOf);
  const days = [
    addDays(dueDay, 1),
    ...(overdue.length > 0 || waiting.length > 0 ? [addDays(today, 1 - weekday(today))] : []),
    ...(rankingFinal && isNews(scope, cal, period, rankingFinal.since) ? [rankingFinal.since] : []),
  ].map((day) => nextLetterDay(scope, cal, day));
  return (
    days
      .filter((day) => isMadeUpFor(cal, day, today))
      .toSorted()
      .at(-1) ?? null
  );
}

/** The month of a digest: the latest one whose due day has ended. */
export function digestMonth(scope: ScopeSettings, cal: WorkingCalendar, today: LocalDate): PeriodId {
  const closed = latestClosed('MONTHLY', today, scope.closingDay);
  return dueDayOf(scope, closed, cal) >= today ? previousPeriod(closed) : closed;
}

/** Remembered for a plan, because all leaders of a scope read the same digest. */
const digestOf = onceFor((situation: ReminderContext) => {
  const { scope, cal, asOf, communes, reports } = situation;
  const today = localDateOf(asOf);
  const period = digestMonth(scope, cal, today);
  if (!isFromFirstPeriodOn(scope, period) || !reports.has(period)) return null;
  const before = previousPeriod(period);
  // Includes forms whose ladder has ended, because only the digest still names them.
  const overdue = formsOf(situation, missingReports(situation), null);
  const waiting = waitingForLeaders(situation);
  const final = situation.finals?.get(period);
  const isReorganised = situation.isReorganised?.(period) === true && isOtherCommunes(situation, period, before);
  const formerUnit = situation.formerUnitIn?.(period);
  return {
    period,
    window: windowOf(period, scope.closingDay),
    dueDay: dueDayOf(scope, period, cal),
    completeness: completeness(situation, period),
    /** The unit whose communes reported, if the scope took over from it later; absent = the scope's own unit. */
    ...(formerUnit && { formerUnit }),
    /** A reorganisation lies between the two months, so other communes reported before; absent = none. */
    ...(isReorganised && { isReorganised }),
    /** Completeness of the month before, as of today; null before the first period. */
    previous:
      !isReorganised && isFromFirstPeriodOn(scope, before) && reports.has(before)
        ? { period: before, completeness: completeness(situation, before) }
        : null,
    /** The final days of the month's ranking; null while it is not final. */
    rankingFinal: final ? finalDaysBy(final, today) : null,
    /** For each kind of report, the number of expected communes by standing. */
    standings: standingCounts(situation, period),
    /**
     * The summary of the month's ranking, or of the month before while fewer than half of the communes are ranked. Null
     * before the first ranking, and in a dry run.
     */
    summary: situation.rankingSummary ?? null,
    /** The communes of the scope, by id. */
    communes: communesCalledOn(communes, closingDateOf(period, scope.closingDay)),
    /** Every overdue form of the scope, longest overdue first. */
    overdue,
    /** Submitted reports that have awaited review too long. */
    ...(waiting.length > 0 && { waiting }),
    isDemonstration: [...(reports.get(period)?.values() ?? [])].some((report) => report.isDemonstration),
  };
});

/** Whether other communes were expected to report in the period before. */
function isOtherCommunes(situation: ReminderContext, period: PeriodId, before: PeriodId): boolean {
  const expectedIn = (of: PeriodId) =>
    situation.communes.filter((unit) => isAwaited(situation, of, unit)).map(({ id }) => id);
  return expectedIn(period).sort().join() !== expectedIn(before).sort().join();
}

const completeness = (situation: ReminderContext, period: PeriodId) =>
  completenessOf({
    expected: situation.communes.filter((unit) => isAwaited(situation, period, unit)),
    reports: [...(situation.reports.get(period)?.values() ?? [])],
    dueDay: dueDayOf(situation.scope, period, situation.cal),
    asOf: situation.knownAt,
  });
