import type { ApprovedReport } from '../../domain/news/approved-reports.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { dateEn } from './dates.js';
import { listed, unitEn } from './names.js';
import { periodsEn } from './period-names.js';

export function approvedEn(reports: readonly ApprovedReport[]): string {
  const names = reports.map(
    ({ unit, period, approvedAt }) =>
      `${periodsEn([{ period }])}${unit.now ? ` of ${unitEn(unit)}` : ''} (on ${dateEn(localDateOf(approvedAt))})`,
  );
  return `Approved: the digital-transformation ${reports.length === 1 ? 'report' : 'reports'} for ${listed(names, 'and')}.`;
}
