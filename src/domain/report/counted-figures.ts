import type { LocalDate } from '../time/local-date.js';
import type { ReportHead } from './report.js';

/** Why a ranking does not use a report's figures. */
export const REASONS_NOT_COUNTED = ['NO_REPORT', 'EXTENDED', 'AWAITING_REVIEW', 'NOT_APPROVED'] as const;
export type NotCounted = (typeof REASONS_NOT_COUNTED)[number];

/** Whether a ranking uses a report: approved figures count, and submitted ones if the scope says so. */
export const isCounted = (report: ReportHead | undefined, countSubmitted: boolean): boolean =>
  report !== undefined && (report.approved !== null || countsProvisionally(report, countSubmitted));

/**
 * Why the month's own report does not count in its ranking; undefined = it counts. A commune within its extension, or
 * whose report awaits review, has done its part, so its reason is not NO_REPORT.
 */
export function reasonNotCounted(
  report: ReportHead | undefined,
  countSubmitted: boolean,
  today: LocalDate,
): NotCounted | undefined {
  if (isCounted(report, countSubmitted)) return undefined;
  if (report && report.firstSubmittedAt !== null)
    return report.state === 'SUBMITTED' ? 'AWAITING_REVIEW' : 'NOT_APPROVED';
  return report?.extension && today <= report.extension.day ? 'EXTENDED' : 'NO_REPORT';
}

/** Figures that are submitted, never approved, and counted because the scope says so. Rankings mark them. */
export const countsProvisionally = (report: ReportHead | undefined, countSubmitted: boolean): boolean =>
  countSubmitted && report?.approved === null && report.state === 'SUBMITTED' && report.firstSubmittedAt !== null;

/** The figures that a ranking uses. Approved figures stay in force while a reopened report is edited. */
export const countedFigures = <F>(
  report: ReportHead & { readonly approved: F | null; readonly working: F },
  countSubmitted: boolean,
): F | null => (isCounted(report, countSubmitted) ? (report.approved ?? report.working) : null);
