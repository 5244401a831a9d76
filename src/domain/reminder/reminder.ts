import type { Official } from '../official/official.js';
import { isBelow, type Unit } from '../register/unit.js';
import type { Report } from '../report/report.js';
import { firstSubmissionBy, workingDaysOverdue } from '../report/timeliness.js';
import { looksAfter } from '../review/assignment.js';
import { dueDayOf } from '../settings/deadline.js';
import { reasonNotExpected, reasonNotOpen } from '../settings/period-state.js';
import { liesInScope } from '../settings/scope-paths.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { type LocalDate, localDateOf } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import { type LadderOffset, type SentStep, stepFor } from './ladder.js';
import type { ReminderContext } from './reminder-context.js';
import { type ReasonForSilentDay, reasonForSilentDay } from './silent-day.js';

/** The question whether one official gets a letter about one report on one day. */
export type ReminderQuestion = Pick<ReminderContext, 'scope' | 'cal' | 'asOf' | 'knownAt'> & {
  readonly unit: Unit;
  readonly period: PeriodId;
  /** The report; undefined while nothing is saved. */
  readonly report: Report | undefined;
  readonly official: Official;
  /** Earlier letters to this official about this report, from the ledger. */
  readonly sent: readonly SentStep[];
};

export type ReasonNotToRemind =
  /** The period is before the scope's first, or the unit did not exist on the closing day. */
  | 'NOT_EXPECTED'
  | 'SUBMITTED'
  /** A request for an extension is unanswered; the ladder pauses. */
  | 'EXTENSION_ASKED'
  | 'LOCKED'
  | ReasonForSilentDay
  | 'INACTIVE'
  /** The official belongs to another unit, or no step of the ladder names the role. */
  | 'NOT_CONCERNED'
  | 'NOT_YET'
  | 'ALREADY_SENT'
  /** The last repetition was sent. From now on only the digest names the report. */
  | 'LADDER_ENDED';

export type ReminderDecision =
  | { readonly kind: 'REMIND'; readonly step: LadderOffset; readonly due: LocalDate; readonly workingDaysLate: number }
  | { readonly kind: 'SILENT'; readonly reason: ReasonNotToRemind };

/**
 * Decides for one report and one official: the step to send, or the first reason for silence. @param reason why
 * nobody is reminded of the report; null if the caller knows of no such reason
 */
export function decideReminder(
  question: ReminderQuestion,
  reason: ReasonNotToRemind | null = reasonOfReport(question),
): ReminderDecision {
  if (reason) return { kind: 'SILENT', reason };
  const { scope, cal, asOf, unit, period, report, official, sent } = question;
  if (!official.active) return { kind: 'SILENT', reason: 'INACTIVE' };
  if (!concerns(official, scope, unit)) return { kind: 'SILENT', reason: 'NOT_CONCERNED' };
  const due = dueDayOf(scope, period, cal, report?.extension);
  const today = localDateOf(asOf);
  const decision = stepFor({ due, today, cal, ladder: scope.ladder, role: official.role, sent });
  const silent = reasonForSilentDay(scope, cal, today);
  // An official whom the ladder never names gets that reason on days off too.
  const isNamed = decision.kind === 'STEP' || decision.reason !== 'NOT_CONCERNED';
  if (isNamed && silent) return { kind: 'SILENT', reason: silent };
  if (decision.kind === 'NONE') return { kind: 'SILENT', reason: decision.reason };
  const late = workingDaysOverdue(report, dueDayOf(scope, period, cal), cal, today);
  return { kind: 'REMIND', step: decision.step, due, workingDaysLate: late };
}

/** Why nobody is reminded of the report on this day. The ladder of the scope plays no part in it. */
export function reasonOfReport(question: Omit<ReminderQuestion, 'official' | 'sent'>): ReasonNotToRemind | null {
  const { scope, cal, asOf, knownAt, unit, period, report } = question;
  const today = localDateOf(asOf);
  if (reasonNotExpected(scope, period, unit)) return 'NOT_EXPECTED';
  if (firstSubmissionBy(report, knownAt) !== null) return 'SUBMITTED';
  const closed = reasonNotOpen(scope, period, today, cal, report?.extension);
  if (closed) return closed === 'LOCKED' ? 'LOCKED' : 'NOT_YET';
  if (report?.extensionRequest && report.extensionRequest.askedAt <= knownAt) return 'EXTENSION_ASKED';
  return reasonForSilentDay(scope, cal, today) === 'REMINDERS_OFF' ? 'REMINDERS_OFF' : null;
}

/**
 * Whether a report of the unit concerns an official. Officers and chairmen are responsible for their own unit, and
 * leaders for every unit below theirs within the scope. Reviewers see there what is assigned to them, or to nobody.
 */
export function concerns(official: Official, scope: ScopeSettings, unit: Unit): boolean {
  if (official.path === unit.path) return true;
  if (official.role === 'officer' || official.role === 'chairman') return false;
  if (official.role === 'reviewer' && !looksAfter(scope, official.id, unit.id)) return false;
  return liesInScope(scope, official.path) && isBelow(unit.path, official.path);
}
