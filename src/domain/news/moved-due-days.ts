import type { Official } from '../official/official.js';
import type { Unit } from '../register/unit.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { communesOf } from '../reminder/responsible-officials.js';
import { awaitedReports, mayHaveToldSince } from '../reminder/unreadable.js';
import { firstSubmissionBy } from '../report/timeliness.js';
import { dueDayMovedAt, dueDayOf } from '../settings/deadline.js';
import { countedDueDay } from '../settings/extension.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { MovedDueDayNews, ReportNews } from './news.js';

/**
 * Missing reports whose due day is still ahead and differs from the day in the latest letter to this official. Each
 * move is reported once. If the same letter grants an extension, the move is not reported.
 */
export function movedDueDaysFor(
  situation: ReminderContext,
  official: Official,
  news: readonly ReportNews[],
): MovedDueDayNews[] {
  if (official.role !== 'officer' && official.role !== 'chairman') return [];
  const { scope, cal, asOf, knownAt, communes } = situation;
  const today = localDateOf(asOf);
  return awaitedReports(situation, communesOf(communes, scope, official)).flatMap(
    ({ unit, period, report }): MovedDueDayNews[] => {
      const movedAt = dueDayMovedAt(scope, period, report?.extension);
      if (movedAt === null) return [];
      const dueDay = dueDayOf(scope, period, cal, report?.extension);
      const byExtension = report?.extension?.day === dueDay;
      const isAnswered = byExtension && news.some((item) => grants(item, unit, period));
      if (firstSubmissionBy(report, knownAt) !== null || isAnswered || dueDay < today) return [];
      if (mayHaveToldSince(situation, official, movedAt)) return [];
      const announced = dayAnnouncedOf(situation, official, unit, period);
      if (!announced || (announced.day === null ? movedAt <= announced.at : announced.day === dueDay)) return [];
      const isDemonstration = report?.isDemonstration ?? unit.isDemonstration;
      const onTimeUntil = countedDueDay(report, dueDayOf(scope, period, cal));
      const common = { unit, period, at: movedAt, dueDay, dueDayMovedAt: movedAt, onTimeUntil, isDemonstration };
      return [{ kind: 'DUE_DAY_MOVED', ...common, from: announced.day, byExtension }];
    },
  );
}

const grants = (news: ReportNews, unit: Unit, period: PeriodId): boolean =>
  news.kind === 'EXTENSION_GRANTED' && news.unit.id === unit.id && news.period === period;

/** The due day in the last letter; null if its release did not keep it: the letter named the day valid then. */
type AnnouncedDay = { readonly day: LocalDate | null; readonly at: Instant };

function dayAnnouncedOf(
  { sent }: Pick<ReminderContext, 'sent'>,
  { id, path }: Official,
  unit: Unit,
  period: PeriodId,
): AnnouncedDay | undefined {
  const days = (sent.get(id) ?? []).flatMap(({ path: to, items, dueDays, sentAt, occurrence }): AnnouncedDay[] => {
    const at = sentAt ?? occurrence;
    const dueDay = dueDays?.find((announced) => announced.unit === unit.id && announced.period === period);
    if (dueDay) return [{ day: dueDay.day, at }];
    const isNamed =
      to === path && items.some((item) => !item.waiting && item.unit === unit.id && item.period === period);
    return dueDays === undefined && isNamed ? [{ day: null, at }] : [];
  });
  return days.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).at(-1);
}
