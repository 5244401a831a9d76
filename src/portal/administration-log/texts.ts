import { numberText, plural } from '../../domain/text/number-text.js';

const vi = {
  title: 'Nhật ký quản trị',
  lead: 'Không ai sửa hoặc xóa được nhật ký này.',
  nothing: 'Chưa có thay đổi nào.',
  within: 'Của đơn vị',
  noun: 'Loại',
  all: 'Tất cả',
  from: 'Từ ngày',
  to: 'Đến ngày',
  show: 'Xem',
  older: 'Xem các thay đổi cũ hơn',
  count: (count: number) => `${numberText(count).vi} thay đổi, mới nhất trước.`,
  reason: (reason: string) => `Lý do: ${reason}`,
  changes: (count: number) => `${numberText(count).vi} nội dung thay đổi`,
  moved: (scope: string, period: string, before: string, after: string) =>
    `Hạn gửi ${period} của ${scope}: ${before} → ${after}`,
  field: 'Nội dung',
  before: 'Trước',
  after: 'Sau',
};

const en: typeof vi = {
  title: 'Administration log',
  lead: 'Nobody can change or remove this log.',
  nothing: 'No changes yet.',
  within: 'Unit',
  noun: 'Type',
  all: 'All',
  from: 'From',
  to: 'To',
  show: 'Show',
  older: 'Older changes',
  count: (count: number) => `${plural(count, 'change')}, newest first.`,
  reason: (reason: string) => `Reason: ${reason}`,
  changes: (count: number) => `${plural(count, 'field')} changed`,
  moved: (scope: string, period: string, before: string, after: string) =>
    `Deadline for ${period}, ${scope}: ${before} → ${after}`,
  field: 'Field',
  before: 'Before',
  after: 'After',
};

export const logWords = { vi, en };
