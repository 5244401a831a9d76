import type { Report } from '../../domain/report/report.js';
import type { Instant } from '../../domain/time/local-date.js';

/** How many figures a report that was not sent lacks. */
const LEFT_OUT = 7;

/** A report as if it had not been sent. */
export const asDraft = (report: Report, savedBefore: Instant): Report => ({
  ...report,
  state: 'DRAFT',
  savedAt: report.savedAt < savedBefore ? report.savedAt : savedBefore,
  firstSubmittedAt: null,
  approved: null,
  approvedAt: null,
  extension: null,
  working: new Map([...report.working].slice(0, Math.max(report.working.size - LEFT_OUT, 0))),
});

/** A report as it stood at the moment of the letter: what was sent or approved since had not happened. */
export function asItStood(report: Report, asOf: Instant, savedBefore: Instant): Report {
  const { firstSubmittedAt, approvedAt, extension } = report;
  if (firstSubmittedAt !== null && firstSubmittedAt > asOf) return { ...asDraft(report, savedBefore), extension };
  return approvedAt !== null && approvedAt > asOf
    ? { ...report, state: 'SUBMITTED', approved: null, approvedAt: null }
    : report;
}
