import { areLettersOut, isEnded } from '../../domain/operation/job-run.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { PacedMailer } from '../../email/sending/paced-mailer.js';
import type { DeliveryOutcome } from '../../jobs/reminder/deliver-entries.js';
import type { RemindersOutcome } from '../../jobs/reminder/send-reminders.js';
import { factsOfReminders } from '../../jobs/run/recorded-run.js';
import type { Stores } from '../../store/index.js';
import { METRICS } from '../base/metric-names.js';
import { log } from './log.js';
import { measure } from './metrics.js';

type Letters = Pick<DeliveryOutcome, 'doubled' | 'failed' | 'stopped'>;

/** The number of letters that wait or were refused. Doubled letters are logged first. */
function waitingAfter({ doubled = 0, failed, stopped }: Letters, left: number): number {
  if (doubled > 0) log.error({ message: 'letters went twice', lettersDoubled: `${doubled}` });
  return Math.max(left, stopped === null ? 0 : 1) + failed.length;
}

/** Measures what a sweep found and did. A sweep before the sending time reports nothing about letters. */
export function measureSweep(outcome: RemindersOutcome): void {
  if (outcome.kind === 'NOTHING_TO_DO') {
    if (areLettersOut({ job: 'send-reminders', ...factsOfReminders(outcome) })) measure(METRICS.lettersWaiting, 0);
    return;
  }
  measure(METRICS.lettersWaiting, waitingAfter(outcome, outcome.pending));
  measure(METRICS.reportsSubmitted, outcome.reports.submitted);
  measure(METRICS.reportsOverdue, outcome.reports.overdue);
  measure(METRICS.reportsWaiting, outcome.reports.waiting);
}

/** Measures letters that go at once. Zero is not reported, because it would override the sweep's number. */
export function measureAtOnce(outcome: Letters & Pick<DeliveryOutcome, 'left'>): void {
  const waiting = waitingAfter(outcome, outcome.left);
  if (waiting > 0) measure(METRICS.lettersWaiting, waiting);
}

/** Measured before the first letter goes, so that the alarm rings while a too small quota can still be raised. */
export const measureQuota =
  ({ quotaUsedWith }: Pick<PacedMailer, 'quotaUsedWith'>) =>
  async (letters: number): Promise<void> => {
    const used = await quotaUsedWith(letters);
    if (used !== undefined) measure(METRICS.quotaUsed, used);
  };

const HOUR_MS = 3_600_000;
/** The alarm rings no louder for an older run. */
const LOOKED_BACK_MS = 8 * 24 * HOUR_MS;

/**
 * Measures the age of the rankings. The sweep does it, because a job that does not run cannot report. Before the first
 * run there is no age.
 */
export async function measureRankingAge(jobRuns: Pick<Stores['jobRuns'], 'between'>, now: Instant): Promise<void> {
  const from = new Date(Date.parse(now) - LOOKED_BACK_MS).toISOString();
  const last = (await jobRuns.between('recompute-rankings', from, now)).find(isEnded);
  if (last) measure(METRICS.rankingAge, (Date.parse(now) - Date.parse(last.occurrence)) / HOUR_MS);
}
