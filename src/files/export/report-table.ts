import { figuresOf, passes, type ReportView } from '../../domain/report/view.js';
import { shortPeriodLabel } from '../../domain/time/period-label.js';
import { collected } from '../../reference-data/collected-reports.js';
import { permit } from '../access.js';
import type { FilesContext } from '../context.js';
import { FIGURE_COLUMNS, figureCells } from '../form/figure-cells.js';
import { exportNotes } from '../table/notes.js';
import { knowsOnly, oneOf, periodOrLatest, scopeAsked, unitNamed, yesOrNo } from '../table/parameters.js';
import { type Cell, type Column, markedAsDemonstration, type Table } from '../table/table.js';
import { dayText, momentText, no, STATES, TIMELINESS, yes } from '../table/words.js';

const COLUMNS: readonly Column[] = [
  { header: { vi: 'Mã đơn vị', en: 'Unit code' }, width: 10 },
  { header: { vi: 'Đơn vị', en: 'Unit' }, width: 22 },
  { header: { vi: 'Kỳ báo cáo', en: 'Period' }, width: 16 },
  { header: { vi: 'Trạng thái', en: 'State' }, width: 13 },
  { header: { vi: 'Hạn gửi', en: 'Due day' }, width: 12 },
  { header: { vi: 'Được gia hạn', en: 'Extended' }, width: 10 },
  { header: { vi: 'Gửi lần đầu', en: 'First submitted' }, width: 17 },
  { header: { vi: 'Ngày duyệt', en: 'Approved' }, width: 17 },
  { header: { vi: 'Thời hạn', en: 'Timeliness' }, width: 14 },
  { header: { vi: 'Số ngày làm việc trễ', en: 'Working days late' }, width: 11, format: 'integer' },
  { header: { vi: 'Mã chỉ tiêu', en: 'Indicator code' }, width: 10 },
  { header: { vi: 'Chỉ tiêu', en: 'Indicator' }, width: 48 },
  { header: { vi: 'Đơn vị tính', en: 'Unit of measure' }, width: 14 },
  ...FIGURE_COLUMNS,
];

/** A row for each published figure; a report without any has one row. Filters as in the query `reports`. */
export async function reportTable(context: FilesContext): Promise<Table> {
  permit(context.viewer, 'timeliness', 'approvedFigures');
  knowsOnly(context, ['scope', 'period', 'state', 'overdue', 'late']);
  const scope = scopeAsked(context);
  const period = await periodOrLatest(context, scope);
  const filter = {
    state: oneOf(context, 'state', ['NOT_SUBMITTED', 'SUBMITTED', 'APPROVED'] as const),
    overdue: yesOrNo(context, 'overdue'),
    late: yesOrNo(context, 'late'),
  };
  const { views } = await collected({ ...context, reads: { reports: context.stores.reports.ofScope } }, scope, period);
  const { name } = unitNamed(context, 'scope', scope.scope);
  const label = shortPeriodLabel(period);
  const shown = views.filter((view) => passes(view, filter));
  const isDemonstration = shown.some((view) => view.isDemonstration);
  return markedAsDemonstration(
    {
      name: `reports-${scope.scope}-${period}`,
      sheet: { vi: 'Báo cáo', en: 'Reports' },
      title: { vi: `Báo cáo số liệu ${label.vi} – ${name.vi}`, en: `Reports, ${label.en} – ${name.en}` },
      notes: exportNotes(period, isDemonstration),
      columns: COLUMNS,
      rows: shown.flatMap(rowsOf),
    },
    isDemonstration,
  );
}

function rowsOf(view: ReportView): Cell[][] {
  const { unit, period, timeliness } = view;
  const report: Cell[] = [
    unit.gsoCode,
    unit.name,
    shortPeriodLabel(period),
    STATES[view.state],
    dayText(view.dueDay),
    view.isExtended ? yes : no,
    momentText(view.firstSubmittedAt),
    momentText(view.approvedAt),
    TIMELINESS[timeliness.kind],
    timeliness.workingDaysLate,
  ];
  const figures = figuresOf(view);
  if (figures.length === 0) return [[...report, ...Array.from({ length: COLUMNS.length - report.length }, () => null)]];
  return figures.map(({ of: { indicator }, figure }) => [
    ...report,
    indicator.code,
    indicator.name,
    indicator.uom,
    ...figureCells(figure),
  ]);
}
