import type { ApprovedReport } from '../../domain/news/approved-reports.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { dateVi } from './dates.js';
import { listed, unitVi } from './names.js';

export function approvedVi(reports: readonly ApprovedReport[]): string {
  const names = reports.map(
    ({ unit, period, approvedAt }) =>
      `${shortPeriodLabel(period).vi}${unit.now ? ` của ${unitVi(unit)}` : ''} (ngày ${dateVi(localDateOf(approvedAt))})`,
  );
  return `Đã được duyệt: báo cáo chuyển đổi số ${listed(names, 'và')}.`;
}
