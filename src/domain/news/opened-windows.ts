import type { Official } from '../official/official.js';
import { ladderOffsets, offsetReached } from '../reminder/ladder.js';
import { standsInForOfficer } from '../reminder/letter-readers.js';
import type { Candidate } from '../reminder/open-forms.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { communesOf } from '../reminder/responsible-officials.js';
import { isMadeUpFor, nextLetterDay } from '../reminder/silent-day.js';
import { awaitedReports, mayHaveTold } from '../reminder/unreadable.js';
import { firstSubmissionBy } from '../report/timeliness.js';
import { dueDayOf } from '../settings/deadline.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { remindersRunOn } from '../settings/scopes.js';
import { type LocalDate, localDateOf } from '../time/local-date.js';
import { type PeriodId, windowOf } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';

/** The day on which officers are told of an opened window: its first day for letters. */
export const openingDay = (scope: ScopeSettings, period: PeriodId, cal: WorkingCalendar): LocalDate =>
  nextLetterDay(scope, cal, windowOf(period, scope.closingDay).from);

/**
 * Reports whose window has opened and that no letter has announced to the official. A missed announcement is sent
 * within five working days. Windows that opened before reminders began are no news. Reports with the same due day are
 * one form, so they are named together even if one window opened earlier. The step is the distance to the due day in
 * working days, before every step of the ladder.
 */
export function openingsFor(situation: ReminderContext, official: Official): Candidate[] {
  if (official.role !== 'officer' && !standsInForOfficer(situation, official)) return [];
  const { scope, cal, asOf, knownAt, communes } = situation;
  const today = localDateOf(asOf);
  const announced = (situation.sent.get(official.id) ?? []).flatMap(({ items }) => items);
  const firstRung = Math.min(...ladderOffsets(scope.ladder));
  const missing = awaitedReports(situation, communesOf(communes, scope, official)).flatMap(
    ({ unit, period, report }) => {
      if (firstSubmissionBy(report, knownAt) !== null) return [];
      const due = dueDayOf(scope, period, cal, report?.extension);
      const step = offsetReached(cal, due, today);
      if (step >= firstRung) return [];
      const day = openingDay(scope, period, cal);
      const isNews = remindersRunOn(scope, day) && isMadeUpFor(cal, day, today);
      const isAnnounced =
        announced.some((item) => item.unit === unit.id && item.period === period && !item.waiting) ||
        mayHaveTold(situation, official, day);
      return [{ unit, period, report, step: isNews && !isAnnounced ? step : null, due }];
    },
  );
  const opening = new Set(missing.flatMap(({ step, due }) => (step === null ? [] : [due])));
  return missing.filter(({ due }) => opening.has(due)).map(({ due: _, ...candidate }) => candidate);
}
