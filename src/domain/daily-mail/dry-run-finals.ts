import { isNews, monthsOfRankingNews } from '../news/ranking-news.js';
import type { FinalDays } from '../ranking/final-days.js';
import { openClosedMonths } from '../ranking/months-to-rank.js';
import { rankingStatus } from '../ranking/status.js';
import { RANKING_TIME } from '../ranking/unranked-since.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { finalDayOf, lastFinalDayOf } from '../settings/deadline.js';
import { isExpected } from '../settings/period-state.js';
import { addDays, type Instant, instantAt, type LocalDate, localDateOf, localTimeOf } from '../time/local-date.js';
import { closingDateOf, type PeriodId, periodsClosingWith } from '../time/period.js';

/** A month and whether its ranking is final. */
export type MonthFinality = {
  readonly period: PeriodId;
  /** The days of the month's final ranking; null while it is not final. */
  readonly final: FinalDays | null;
};

type Placed = Pick<ReminderContext, 'scope' | 'cal' | 'communes' | 'reports'>;

/** When each month becomes final if nothing changes: by the reports approved now, or by the end of its final day. */
export const dryRunFinalDays = (
  situation: Placed,
  months: readonly MonthFinality[],
  now: Instant,
): ReadonlyMap<PeriodId, FinalDays> =>
  new Map(
    months.flatMap(({ period, final }): [PeriodId, FinalDays][] => {
      const since = final ? null : finalNight(situation, period, now);
      const days = final ?? (since && { since, correctedOn: null });
      return days ? [[period, days]] : [];
    }),
  );

/**
 * The day on which the nightly run makes the ranking final; null if the month locks before, or is not ranked at all.
 */
function finalNight({ scope, cal, communes, reports }: Placed, month: PeriodId, now: Instant): LocalDate | null {
  const today = localDateOf(now);
  const nextNight = localTimeOf(now) < RANKING_TIME ? today : addDays(today, 1);
  const closing = closingDateOf(month, scope.closingDay);
  const first = closing > nextNight ? closing : nextNight;
  const units = communes.filter((unit) => isExpected(scope, month, unit));
  if (units.length === 0) return null;
  const expected = periodsClosingWith(month).flatMap((period) => units.map(({ id }) => reports.get(period)?.get(id)));
  const isFinalOn = (day: LocalDate) => {
    const occurrence = instantAt(day, RANKING_TIME);
    return rankingStatus({ scope, month, occurrence, calendar: cal, current: null, expected }) === 'FINAL';
  };
  // Without any action, a ranking can become final only after one of these days.
  const extended = expected.flatMap((report) => report?.extension?.day ?? []);
  const ends = [finalDayOf(scope, month, cal), lastFinalDayOf(scope, month, cal), ...extended];
  const nights = [first, ...ends.map((day) => addDays(day, 1)).filter((day) => day > first)].toSorted();
  const night = nights.find(isFinalOn);
  return night !== undefined && openClosedMonths({ ...scope, lockedPeriods: [] }, night, cal).includes(month)
    ? night
    : null;
}

/** Months that are final on the day of the situation, and the month that letters then announce. */
export function finalsOn(
  { scope, cal, asOf }: Pick<ReminderContext, 'scope' | 'cal' | 'asOf'>,
  foreseen: ReadonlyMap<PeriodId, FinalDays>,
): Pick<ReminderContext, 'finals' | 'finalRanking'> {
  const today = localDateOf(asOf);
  const finals = new Map([...foreseen].filter(([, { since }]) => since <= today));
  const newest = monthsOfRankingNews(scope, today).find((month) => finals.has(month));
  const days = newest === undefined ? undefined : finals.get(newest);
  const isTold = newest !== undefined && days !== undefined && isNews(scope, cal, newest, days.since);
  return { finals, finalRanking: isTold ? { period: newest } : undefined };
}
