import type { WaitingReport } from '../../domain/reminder/waiting-reviews.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { dateVi, momentVi } from './dates.js';
import type { LetterheadWords } from './letterhead.js';
import { countVi, daysVi, nameVi, unitVi } from './names.js';
import type { Wording } from './wording.js';

const report = ({ period }: WaitingReport): string => `báo cáo CĐS ${shortPeriodLabel(period).vi}`;
const longest = (waiting: readonly WaitingReport[]): number =>
  Math.max(0, ...waiting.map(({ workingDays }) => workingDays));

export const waitingVi = (letterhead: LetterheadWords): Wording['waiting'] => ({
  subject(waiting) {
    const [first, ...others] = waiting;
    return first && others.length === 0
      ? `Chờ thẩm định ${daysVi(first.workingDays)}: ${report(first)} – ${nameVi(first.unit)}`
      : `Chờ thẩm định: ${countVi(waiting.length)} báo cáo CĐS, lâu nhất ${daysVi(longest(waiting))}`;
  },
  concerns: () => 'V/v thẩm định báo cáo chuyển đổi số của các đơn vị',
  standing: (waiting, asOf) =>
    `Đến ${momentVi(asOf)}, có ${countVi(waiting.length)} báo cáo chuyển đổi số của các đơn vị đang chờ thẩm định; báo cáo chờ lâu nhất đã ${daysVi(longest(waiting))} kể từ ngày gửi.`,
  caption: 'Báo cáo chờ thẩm định',
  columns: ['Đơn vị', 'Báo cáo', 'Ngày gửi', 'Đã chờ'],
  row: (waiting) => [
    capitalised(unitVi(waiting.unit)),
    capitalised(shortPeriodLabel(waiting.period).vi),
    dateVi(localDateOf(waiting.submittedAt)),
    daysVi(waiting.workingDays),
  ],
  more: (others) => `Xem thêm ${countVi(others)} báo cáo chờ thẩm định`,
  request: 'Đề nghị đồng chí thẩm định từng báo cáo trên Hệ thống: duyệt, hoặc trả lại kèm ý kiến.',
  open: (first) => `Mở báo cáo ${shortPeriodLabel(first.period).vi} – ${nameVi(first.unit)}`,
  next: (from) =>
    `Báo cáo chờ thẩm định từ ${daysVi(from)} trở lên được nêu trong thư tổng hợp gửi lãnh đạo, kèm tên cơ quan thẩm định.`,
  toLeaders: (waiting) =>
    `${capitalised(letterhead.office)} chưa thẩm định xong ${countVi(waiting.length)} báo cáo mà các đơn vị đã gửi; báo cáo chờ lâu nhất đã ${daysVi(longest(waiting))}.`,
  leadersCaption: `Báo cáo chờ ${letterhead.office} thẩm định`,
});
