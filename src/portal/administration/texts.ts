import { inBoth, type Pair } from '../../domain/text/in-both.js';
import { numberText, plural } from '../../domain/text/number-text.js';
import type { SectionName } from '../administration-frame/section.js';

type SectionText = { readonly title: Pair; readonly text: Pair };

export const administrationWords = inBoth({
  title: ['Quản trị', 'Administration'],
  trail: ['Vị trí trong trang quản trị', 'You are here'],
  lead: [
    'Mọi thay đổi ở đây đều ghi vào nhật ký, kèm người thực hiện và lý do.',
    'Every change is logged with the person and the reason.',
  ],
  nothing: ['Vai trò của đồng chí không có phần nào trong trang quản trị.', 'Your role has no administration pages.'],
  sectionsTitle: ['Các mục', 'Sections'],
  readOnly: ['Chỉ xem', 'Read only'],
  recent: ['Thay đổi gần đây', 'Recent changes'],
  wholeLog: ['Xem cả nhật ký', 'The full log'],
  waiting: {
    title: ['Việc đang chờ', 'To do'],
    nothing: ['Không có việc nào đang chờ.', 'Nothing to do.'],
    operation: ['Cần báo bộ phận vận hành', 'For the operators'],
    unreachable: (count: number) => [
      `${numberText(count).vi} cán bộ không nhận được thư`,
      `${plural(count, 'official')} not receiving letters`,
    ],
    without: (count: number) => [
      `${numberText(count).vi} đơn vị chưa có công chức phụ trách đọc được thư`,
      `${plural(count, 'commune')} without an officer who receives letters`,
    ],
    extensions: (count: number) => [
      `${numberText(count).vi} đề nghị gia hạn cần quyết định`,
      `${plural(count, 'extension request')} to decide`,
    ],
    methodDraft: (code: string, name: string) => [
      `Dự thảo phương pháp ${code}: ${name}`,
      `Draft method ${code}: ${name}`,
    ],
    reorganisation: (decision: string, day: string, from?: string) => [
      `Dự thảo sắp xếp đơn vị theo ${decision}, từ ngày ${day}${from ? `, ${from} đề nghị` : ''}`,
      `Draft reorganisation under ${decision}, from ${day}${from ? `, proposed by ${from}` : ''}`,
    ],
    figureFile: (source: string) => [
      `Tệp số liệu chờ thẩm định: ${source}`,
      `File of figures awaiting a reviewer: ${source}`,
    ],
  },
  sections: {
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
  } satisfies Record<SectionName, SectionText>,
});
