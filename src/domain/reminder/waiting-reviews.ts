import type { MailItem } from '../mail/mail.js';
import type { Official } from '../official/official.js';
import { byPath, type Unit } from '../register/unit.js';
import { isExpected } from '../settings/period-state.js';
import type { ReviewLadder, ScopeSettings } from '../settings/scope-settings.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import { workingDaysIn } from '../time/working-calendar.js';
import type { ReminderContext } from './reminder-context.js';
import { communesOf } from './responsible-officials.js';
import { unreadableLetters } from './unreadable.js';

/** Default: reviewers are reminded from the second working day on, leaders hear of it from the fifth. (DOMAIN.md §6) */
const USUAL: ReviewLadder = { firstAfter: 2, every: 2, leadersFrom: 5 };

export const reviewLadderOf = ({ reviewLadder }: Pick<ScopeSettings, 'reviewLadder'>): ReviewLadder =>
  reviewLadder ?? USUAL;

/** A report that a commune has sent and no reviewer has closed. */
export type WaitingReport = {
  readonly unit: Unit;
  readonly period: PeriodId;
  /** The last submission: after a return the wait begins again. */
  readonly submittedAt: Instant;
  /** Working days after the day of the submission. */
  readonly workingDays: number;
  readonly isDemonstration: boolean;
};

export type WaitingFor = {
  /** Everything that waits long enough to be named, the longest first. */
  readonly waiting: readonly WaitingReport[];
  /** What the ledger keeps: the reports for which the letter goes. None = no letter. */
  readonly items: readonly MailItem[];
};

const NOTHING: WaitingFor = { waiting: [], items: [] };

/** The rung of which a reviewer is reminded today: it is reached, and no letter has named it since the submission. */
export function waitingFor(situation: ReminderContext, official: Official): WaitingFor {
  if (official.role !== 'reviewer') return NOTHING;
  const { scope, cal, communes } = situation;
  const { firstAfter, every } = reviewLadderOf(scope);
  const waiting = waitingAmong(situation, communesOf(communes, scope, official), firstAfter);
  const letters = situation.sent.get(official.id) ?? [];
  const items = waiting.flatMap(({ unit, period, submittedAt, workingDays }): MailItem[] => {
    const rung = firstAfter + Math.floor((workingDays - firstAfter) / every) * every;
    const since = localDateOf(submittedAt);
    const told = letters.flatMap(({ day, items }) => (day > since ? items.filter(isAbout(unit, period)) : []));
    const unread = unreadableLetters(situation, official).filter((day) => day > since);
    if (told.some(({ step }) => step >= rung)) return [];
    if (unread.some((day) => workingDaysIn(cal, since, day) >= rung)) return [];
    return [{ unit: unit.id, period, step: rung, waiting: true, ...(workingDays !== rung && { stands: workingDays }) }];
  });
  return items.length === 0 ? NOTHING : { waiting, items };
}

const isAbout =
  (unit: Unit, period: PeriodId) =>
  (item: MailItem): boolean =>
    item.waiting === true && item.unit === unit.id && item.period === period;

/** Reports for the leaders' digest: a delay of the reviewer, not of the commune. */
export const waitingForLeaders = (situation: ReminderContext): WaitingReport[] =>
  waitingAmong(situation, situation.communes, reviewLadderOf(situation.scope).leadersFrom);

function waitingAmong(situation: ReminderContext, communes: readonly Unit[], from: number): WaitingReport[] {
  const { scope, cal, asOf, knownAt, open, reports } = situation;
  const today: LocalDate = localDateOf(asOf);
  const found = open.flatMap((period) =>
    communes.flatMap((unit): WaitingReport[] => {
      const report = reports.get(period)?.get(unit.id);
      if (report?.state !== 'SUBMITTED' || report.savedAt > knownAt || !isExpected(scope, period, unit)) return [];
      const submittedAt = report.savedAt;
      const submitted = localDateOf(submittedAt);
      const workingDays = submitted < today ? workingDaysIn(cal, submitted, today) : 0;
      if (workingDays < from) return [];
      return [{ unit, period, submittedAt, workingDays, isDemonstration: report.isDemonstration }];
    }),
  );
  return found.toSorted(
    (a, b) => b.workingDays - a.workingDays || byPath(a.unit, b.unit) || (a.period < b.period ? -1 : 1),
  );
}
