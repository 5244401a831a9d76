import { inBoth, type Pair } from '../../domain/text/in-both.js';
import type { SectionName } from './section.js';

type SectionText = { readonly title: Pair; readonly text: Pair };

export const sectionWords = inBoth({
  officials: {
    title: ['Cán bộ', 'Officials'],
    text: [
      'Mời, chuyển đơn vị, sửa liên hệ, khóa và mở lại tài khoản; cán bộ không nhận được thư.',
      'Invite, transfer, change details, close and open accounts; who does not receive letters.',
    ],
  },
  calendar: {
    title: ['Lịch báo cáo và ngày nghỉ', 'Calendar and holidays'],
    text: ['Ngày chốt, hạn gửi, khóa kỳ, bảng ngày nghỉ.', 'Closing date, deadlines, locks, the holiday table.'],
  },
  letters: {
    title: ['Thư nhắc', 'Letters'],
    text: [
      'Lịch nhắc, cơ quan gửi và người liên hệ, kèm thư xem trước.',
      'Reminder schedule, letterhead and contact, with a preview of a letter.',
    ],
  },
  units: {
    title: ['Đơn vị hành chính', 'Units'],
    text: ['Các đơn vị hiện có và trước đây.', 'Current and former units.'],
  },
  reorganisations: {
    title: ['Sắp xếp đơn vị', 'Reorganisations'],
    text: ['Nhập, chia, đổi tên: dự thảo, xem trước, công bố.', 'Merge, split, rename: draft, preview, publish.'],
  },
  method: {
    title: ['Phương pháp', 'Method'],
    text: [
      'Dự thảo bộ chỉ tiêu, trọng số, mục tiêu và tác động.',
      'Draft indicators, weights and targets, and their effect.',
    ],
  },
  files: {
    title: ['Nạp tệp', 'Load files'],
    text: [
      'Đơn vị, thôn, tổ dân phố, cán bộ, số liệu các kỳ trước từ Excel.',
      'Units, villages, officials and past figures from Excel.',
    ],
  },
  operation: {
    title: ['Vận hành', 'Operation'],
    text: [
      'Các lần chạy, vì sao chưa có bảng xếp hạng, ai đã nhận thư ngày nào.',
      'Runs, why there is no ranking, who received a letter on a given day.',
    ],
  },
  log: {
    title: ['Nhật ký quản trị', 'Administration log'],
    text: ['Ai đã thay đổi gì, khi nào và vì sao.', 'Who changed what, when and why.'],
  },
} satisfies Record<SectionName, SectionText>);
