import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plural } from '../../domain/text/number-text.js';

export const logWords = inBoth({
  lead: ['Không ai sửa hoặc xóa được nhật ký này.', 'Nobody can change or remove this log.'],
  nothing: ['Không có thay đổi nào.', 'No changes.'],
  within: ['Của đơn vị', 'Unit'],
  noun: ['Loại', 'Type'],
  all: ['Tất cả', 'All'],
  from: ['Từ ngày', 'From'],
  to: ['Đến ngày', 'To'],
  older: ['Xem các thay đổi cũ hơn', 'Older changes'],
  count: (count: number) => [
    `${numberText(count).vi} thay đổi, mới nhất trước.`,
    `${plural(count, 'change')}, newest first.`,
  ],
  reason: (reason: string) => [`Lý do: ${reason}`, `Reason: ${reason}`],
  changes: (count: number) => [`${numberText(count).vi} nội dung thay đổi`, `${plural(count, 'field')} changed`],
  moved: (scope: string, period: string, before: string, after: string) => [
    `Hạn gửi ${period} của ${scope}: ${before} → ${after}`,
    `Deadline for ${period}, ${scope}: ${before} → ${after}`,
  ],
  field: ['Nội dung', 'Field'],
  before: ['Trước', 'Before'],
  after: ['Sau', 'After'],
});
