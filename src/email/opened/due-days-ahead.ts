import type { DailyMail } from '../../domain/daily-mail/daily-mail.js';
import { movesDueDay } from '../../domain/news/news.js';
import type { Unit } from '../../domain/register/unit.js';
import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { isOverdue } from '../words/forms.js';

export type DueDayAhead = {
  readonly unit: Unit;
  readonly period: PeriodId;
  readonly dueDay: LocalDate;
  /** When the due day was last moved. Null = never. */
  readonly movedAt: Instant | null;
  /** The last day on which the report is on time. */
  readonly onTimeUntil: LocalDate;
  readonly isDemonstration: boolean;
};

/** The future due days in a letter. Only officers and chairmen get them. */
export function dueDaysAhead(
  { official: { role }, forms, openings, news = [] }: DailyMail,
  today: LocalDate,
): readonly DueDayAhead[] {
  if (role !== 'officer' && role !== 'chairman') return [];
  const inForms = [...forms, ...openings]
    .filter((form) => !isOverdue(form))
    .flatMap(({ unit, reports, dueDay, onTimeUntil, isDemonstration }) =>
      reports.map(({ period, dueDayMovedAt: movedAt }) => {
        return { unit, period, dueDay, movedAt, onTimeUntil, isDemonstration };
      }),
    );
  const inNews = news
    .filter((item) => movesDueDay(item) && item.dueDay >= today)
    .map(({ dueDayMovedAt: movedAt, ...item }): DueDayAhead => ({ ...item, movedAt }))
    .filter((item) => !inForms.some(({ unit, period }) => unit.id === item.unit.id && period === item.period));
  return [...inForms, ...inNews];
}
