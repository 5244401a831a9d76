import type { Completeness } from '../../domain/report/completeness.js';
import { shortPeriodLabel } from '../../domain/time/period-label.js';
import { collected } from '../../reference-data/collected-reports.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { exportNotes } from '../table/notes.js';
import { knowsOnly, periodOrLatest, scopeAsked, unitNamed } from '../table/parameters.js';
import { type Cell, type Column, markedAsDemonstration, type Table } from '../table/table.js';

const COLUMNS: readonly Column[] = [
  { header: { vi: 'Mã đơn vị', en: 'Unit code' }, width: 10 },
  { header: { vi: 'Đơn vị', en: 'Unit' }, width: 24 },
  { header: { vi: 'Kỳ báo cáo', en: 'Period' }, width: 16 },
  { header: { vi: 'Phải gửi', en: 'Expected' }, width: 10, format: 'integer' },
  { header: { vi: 'Đã gửi', en: 'Submitted' }, width: 10, format: 'integer' },
  { header: { vi: 'Đúng hạn', en: 'On time' }, width: 10, format: 'integer' },
  { header: { vi: 'Đã duyệt', en: 'Approved' }, width: 10, format: 'integer' },
  { header: { vi: 'Tỷ lệ gửi (%)', en: 'Reporting rate (%)' }, width: 12, format: 'decimal' },
  { header: { vi: 'Tỷ lệ gửi đúng hạn (%)', en: 'Reporting rate on time (%)' }, width: 14, format: 'decimal' },
];

/** The whole scope in the first row, then each commune by itself. Filters as in the query `completeness`. */
export async function completenessTable(context: FilesContext): Promise<Table> {
  permit(context.viewer, 'timeliness', 'completeness');
  knowsOnly(context, ['scope', 'period']);
  const scope = scopeAsked(context);
  const period = await periodOrLatest(context, scope);
  const { views, completeness } = await collected(
    { ...context, reads: { reports: context.stores.reports.ofScope } },
    scope,
    period,
  );
  const whole = unitNamed(context, 'scope', scope.scope);
  const label = shortPeriodLabel(period);
  const isDemonstration = views.some((view) => view.isDemonstration);
  const communes = views.map(({ unit, state, timeliness }) => {
    const onTime = timeliness.kind === 'ON_TIME' ? 1 : 0;
    const actual = onTime === 1 || timeliness.kind === 'LATE' ? 1 : 0;
    const approved = state === 'APPROVED' ? 1 : 0;
    const own = { expected: 1, actual, onTime, approved, reportingRate: actual, reportingRateOnTime: onTime };
    return [unit.gsoCode, unit.name, label, ...counts(own)];
  });
  return markedAsDemonstration(
    {
      name: `completeness-${scope.scope}-${period}`,
      sheet: { vi: 'Tình hình gửi', en: 'Completeness' },
      title: {
        vi: `Tình hình gửi báo cáo ${label.vi} – ${whole.name.vi}`,
        en: `Completeness, ${label.en} – ${whole.name.en}`,
      },
      notes: exportNotes(period, isDemonstration),
      columns: COLUMNS,
      rows: [[whole.gsoCode, whole.name, label, ...counts(completeness)], ...communes],
    },
    isDemonstration,
  );
}

const percent = (rate: number | null): number | null => (rate === null ? null : 100 * rate);

const counts = (of: Completeness): Cell[] => [
  of.expected,
  of.actual,
  of.onTime,
  of.approved,
  percent(of.reportingRate),
  percent(of.reportingRateOnTime),
];
