import type { Unit } from '../register/unit.js';
import { firstSubmissionBy } from '../report/timeliness.js';
import { dueDayOf } from '../settings/deadline.js';
import { localDateOf } from '../time/local-date.js';
import type { Candidate } from './open-forms.js';
import type { ReminderContext } from './reminder-context.js';
import { isAwaited } from './unreadable.js';

export type ReportProgress = { readonly submitted: number; readonly overdue: number; readonly waiting: number };

/** Reports that are missing after their due day, even those whose ladder has ended. */
export function missingReports(situation: ReminderContext): Candidate[] {
  const { scope, cal, asOf, knownAt, communes, reports } = situation;
  const today = localDateOf(asOf);
  return situation.open.flatMap((period) =>
    communes.flatMap((unit): Candidate[] => {
      const report = reports.get(period)?.get(unit.id);
      if (!isAwaited(situation, period, unit) || firstSubmissionBy(report, knownAt) !== null) return [];
      return dueDayOf(scope, period, cal, report?.extension) < today ? [{ unit, period, report, step: null }] : [];
    }),
  );
}

/** @param counts whether to count a commune here: one inside nested scopes counts once */
export function reportProgress(situation: ReminderContext, counts: (unit: Unit) => boolean): ReportProgress {
  const { open, communes, reports, knownAt } = situation;
  const awaited = open.flatMap((period) =>
    communes
      .filter((unit) => counts(unit) && isAwaited(situation, period, unit))
      .map((unit) => reports.get(period)?.get(unit.id)),
  );
  return {
    submitted: awaited.filter((report) => firstSubmissionBy(report, knownAt) !== null).length,
    overdue: missingReports(situation).filter(({ unit }) => counts(unit)).length,
    waiting: awaited.filter((report) => report?.state === 'SUBMITTED').length,
  };
}

export const totalProgress = (parts: readonly ReportProgress[]): ReportProgress => ({
  submitted: parts.reduce((sum, { submitted }) => sum + submitted, 0),
  overdue: parts.reduce((sum, { overdue }) => sum + overdue, 0),
  waiting: parts.reduce((sum, { waiting }) => sum + waiting, 0),
});
