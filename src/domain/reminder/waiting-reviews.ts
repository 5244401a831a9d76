import type { AnnouncedReport } from '../mail/announced.js';
import type { Official } from '../official/official.js';
import type { CalledUnit } from '../register/called-unit.js';
import { byPath, type Unit } from '../register/unit.js';
import { workingDaysWaiting } from '../report/timeliness.js';
import { isExpected } from '../settings/period-state.js';
import type { ReviewLadder, ScopeSettings } from '../settings/scope-settings.js';
import { onceFor } from '../text/once-for.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import { addWorkingDays, type WorkingCalendar, workingDaysIn } from '../time/working-calendar.js';
import type { ReminderContext } from './reminder-context.js';
import { communesOf } from './responsible-officials.js';
import { unreadableLetters } from './unreadable.js';

/** Default: reviewers are reminded from the second working day, leaders are told from the fifth (DOMAIN.md §6). */
const USUAL: ReviewLadder = { firstAfter: 2, every: 2, leadersFrom: 5 };

export const reviewLadderOf = ({ reviewLadder }: Pick<ScopeSettings, 'reviewLadder'>): ReviewLadder =>
  reviewLadder ?? USUAL;

/** A submitted report that no reviewer has approved or returned. */
export type WaitingReport = {
  readonly unit: CalledUnit;
  readonly period: PeriodId;
  /** The last submission. After a return, the wait begins again. */
  readonly submittedAt: Instant;
  /** Working days after the day of the submission. */
  readonly workingDays: number;
  /** The step that causes the letter; null if the letter only names the report beside others, and for leaders. */
  readonly step: number | null;
  readonly isDemonstration: boolean;
};

/**
 * The reports of which a reviewer is reminded: all that have waited long enough, longest first. Empty unless one report
 * has reached a step that no letter has named since its submission.
 */
export function waitingFor(situation: ReminderContext, official: Official): readonly WaitingReport[] {
  if (official.role !== 'reviewer') return [];
  const { scope, cal, communes } = situation;
  const { firstAfter, every } = reviewLadderOf(scope);
  const waiting = waitingAmong(
    situation,
    communesOf(communes, scope, official),
    (workingDays) => workingDays >= firstAfter,
  );
  const letters = situation.sent.get(official.id) ?? [];
  const stepOf = ({ unit, period, submittedAt, workingDays }: WaitingReport): number | null => {
    const reached = firstAfter + Math.floor((workingDays - firstAfter) / every) * every;
    const since = localDateOf(submittedAt);
    const announced = letters.flatMap(({ day, items }) => (day > since ? items.filter(isAbout(unit, period)) : []));
    const unread = unreadableLetters(situation, official).filter((day) => day > since);
    if (announced.some(({ step }) => step >= reached)) return null;
    return unread.some((day) => workingDaysIn(cal, since, day) >= reached) ? null : reached;
  };
  const withSteps = waiting.map((report) => ({ ...report, step: stepOf(report) }));
  return withSteps.some(({ step }) => step !== null) ? withSteps : [];
}

const isAbout =
  (unit: Unit, period: PeriodId) =>
  (item: AnnouncedReport): boolean =>
    item.waiting === true && item.unit === unit.id && item.period === period;

/** Whether a report has awaited review so long that leaders are told, in the digest and on their page. */
export const waitsTooLong = (scope: Pick<ScopeSettings, 'reviewLadder'>, workingDays: number | null): boolean =>
  workingDays !== null && workingDays >= reviewLadderOf(scope).leadersFrom;

/** The day from which leaders are told that a report awaits review. */
export const leadersHearFrom = (
  scope: Pick<ScopeSettings, 'reviewLadder'>,
  calendar: WorkingCalendar,
  submittedAt: Instant,
): LocalDate => addWorkingDays(calendar, localDateOf(submittedAt), reviewLadderOf(scope).leadersFrom);

/** Reports for the leaders' digest. The delay is the reviewer's, not the commune's. */
export const waitingForLeaders = (situation: ReminderContext): WaitingReport[] =>
  waitingAmong(situation, situation.communes, (workingDays) => waitsTooLong(situation.scope, workingDays));

function waitingAmong(
  situation: ReminderContext,
  communes: readonly CalledUnit[],
  isNamed: (workingDays: number) => boolean,
): WaitingReport[] {
  const among = new Set(communes.map(({ id }) => id));
  return allWaiting(situation).filter(({ unit, workingDays }) => among.has(unit.id) && isNamed(workingDays));
}

/** Reports that await review, longest first. Remembered for a plan, because all reviewers of a scope share the list. */
const allWaiting = onceFor((situation: ReminderContext): readonly WaitingReport[] => {
  const { scope, cal, asOf, knownAt, open, communes, reports } = situation;
  const today: LocalDate = localDateOf(asOf);
  const found = open.flatMap((period) =>
    communes.flatMap((unit): WaitingReport[] => {
      const report = reports.get(period)?.get(unit.id);
      if (report?.state !== 'SUBMITTED' || report.savedAt > knownAt || !isExpected(scope, period, unit)) return [];
      const submittedAt = report.savedAt;
      const workingDays = workingDaysWaiting({ calendar: cal, head: report }, today) ?? 0;
      return [{ unit, period, submittedAt, workingDays, step: null, isDemonstration: report.isDemonstration }];
    }),
  );
  return found.toSorted(
    (a, b) => b.workingDays - a.workingDays || byPath(a.unit, b.unit) || (a.period < b.period ? -1 : 1),
  );
});
