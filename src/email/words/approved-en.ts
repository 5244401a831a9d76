import type { ApprovedReport } from '../../domain/news/approved-reports.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { periodLabel } from '../../domain/time/texts.js';
import { dateEn } from './dates.js';
import { listed, unitEn } from './names.js';

export function approvedEn(reports: readonly ApprovedReport[]): string {
  const names = reports.map(
    ({ unit, period, approvedAt }) =>
      `${periodLabel(period).en}${unit.now ? ` of ${unitEn(unit)}` : ''} (on ${dateEn(localDateOf(approvedAt))})`,
  );
  return `Approved: the digital-transformation ${reports.length === 1 ? 'report' : 'reports'} for ${listed(names, 'and')}.`;
}
