import type { Unit } from '../register/unit.js';
import { firstSubmissionBy } from '../report/timeliness.js';
import { dueDayOf } from '../settings/deadline.js';
import { localDateOf } from '../time/local-date.js';
import type { Candidate } from './open-forms.js';
import type { ReminderContext } from './reminder-context.js';
import { awaitedReports } from './unreadable.js';

/** Numbers of reports in the open periods. */
export type ReportProgress = { readonly submitted: number; readonly overdue: number; readonly waiting: number };

/** Reports that are missing after their due day, even those whose ladder has ended. */
export function missingReports(situation: ReminderContext): Candidate[] {
  const { scope, cal, asOf, knownAt, communes } = situation;
  const today = localDateOf(asOf);
  const isMissing = ({ period, report }: Pick<Candidate, 'period' | 'report'>) =>
    firstSubmissionBy(report, knownAt) === null && dueDayOf(scope, period, cal, report?.extension) < today;
  return awaitedReports(situation, communes)
    .filter(isMissing)
    .map((found) => ({ ...found, step: null }));
}

/** @param counts whether to count a commune here: one inside nested scopes counts once */
export function reportProgress(situation: ReminderContext, counts: (unit: Unit) => boolean): ReportProgress {
  const awaited = awaitedReports(situation, situation.communes.filter(counts));
  return {
    submitted: awaited.filter(({ report }) => firstSubmissionBy(report, situation.knownAt) !== null).length,
    overdue: missingReports(situation).filter(({ unit }) => counts(unit)).length,
    waiting: awaited.filter(({ report }) => report?.state === 'SUBMITTED').length,
  };
}

export const totalProgress = (parts: readonly ReportProgress[]): ReportProgress => ({
  submitted: parts.reduce((sum, { submitted }) => sum + submitted, 0),
  overdue: parts.reduce((sum, { overdue }) => sum + overdue, 0),
  waiting: parts.reduce((sum, { waiting }) => sum + waiting, 0),
});
