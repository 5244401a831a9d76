import type { FigureOrigins } from './figure-origin.js';
import type { FigureList, RankedReport } from './report.js';

/** Why a report's figures do not enter a ranking; undefined = they do. */
export function reasonNotCounted(
  report: RankedReport | undefined,
  countSubmitted: boolean,
): 'NO_REPORT' | 'NOT_APPROVED' | undefined {
  if (!report || (report.approved === null && report.firstSubmittedAt === null)) return 'NO_REPORT';
  if (report.approved === null && !countsProvisionally(report, countSubmitted)) return 'NOT_APPROVED';
  return undefined;
}

/** Submitted, never approved, and the scope counts such figures: they count, flagged. */
export const countsProvisionally = (report: RankedReport | undefined, countSubmitted: boolean): boolean =>
  countSubmitted && report?.approved === null && report.state === 'SUBMITTED' && report.firstSubmittedAt !== null;

/** The figures that a ranking uses. Approved ones stay in force while a reopened report is worked on. */
export function countedFigures(report: RankedReport | undefined, countSubmitted: boolean): FigureList | null {
  if (!report || reasonNotCounted(report, countSubmitted)) return null;
  return report.approved ?? report.working;
}

/** Where they came from; undefined where all were typed. */
export const countedOrigins = (report: RankedReport): FigureOrigins | undefined =>
  report.approved ? report.approvedOrigins : report.workingOrigins;
