import type { ReportHead } from './report.js';

/** Why a report's figures do not enter a ranking; undefined = they do. */
export function reasonNotCounted(
  report: ReportHead | undefined,
  countSubmitted: boolean,
): 'NO_REPORT' | 'NOT_APPROVED' | undefined {
  if (!report || (report.approved === null && report.firstSubmittedAt === null)) return 'NO_REPORT';
  if (report.approved === null && !countsProvisionally(report, countSubmitted)) return 'NOT_APPROVED';
  return undefined;
}

/** Submitted, never approved, and the scope counts such figures: they count, flagged. */
export const countsProvisionally = (report: ReportHead | undefined, countSubmitted: boolean): boolean =>
  countSubmitted && report?.approved === null && report.state === 'SUBMITTED' && report.firstSubmittedAt !== null;

/** The figures that a ranking uses. Approved ones stay in force while a reopened report is worked on. */
export const countedFigures = <F>(
  report: ReportHead & { readonly approved: F | null; readonly working: F },
  countSubmitted: boolean,
): F | null => (reasonNotCounted(report, countSubmitted) ? null : (report.approved ?? report.working));
