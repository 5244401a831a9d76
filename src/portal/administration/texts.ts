import { numberText, plural } from '../../domain/text/number-text.js';
import type { SectionName } from '../administration-frame/section-address.js';

type SectionText = { readonly title: string; readonly text: string };

const vi = {
  title: 'Quản trị',
  trail: 'Vị trí trong trang quản trị',
  lead: 'Mọi thay đổi ở đây đều ghi vào nhật ký, kèm người thực hiện và lý do.',
  nothing: 'Vai trò của đồng chí không có phần nào trong trang quản trị.',
  sectionsTitle: 'Các mục',
  readOnly: 'Chỉ xem',
  recent: 'Thay đổi gần đây',
  wholeLog: 'Xem cả nhật ký',
  waiting: {
    title: 'Việc đang chờ',
    nothing: 'Không có việc nào đang chờ.',
    operation: 'Cần báo bộ phận vận hành',
    unreachable: (count: number) => `${numberText(count).vi} cán bộ không nhận được thư`,
    without: (count: number) => `${numberText(count).vi} đơn vị chưa có công chức phụ trách đọc được thư`,
    extensions: (count: number) => `${numberText(count).vi} đề nghị gia hạn cần quyết định`,
    methodDraft: (code: string, name: string) => `Dự thảo phương pháp ${code}: ${name}`,
    reorganisation: (decision: string, day: string, from?: string) =>
      `Dự thảo sắp xếp đơn vị theo ${decision}, từ ngày ${day}${from ? `, ${from} đề nghị` : ''}`,
    figureFile: (source: string) => `Tệp số liệu chờ thẩm định: ${source}`,
  },
  sections: {
    officials: {
      title: 'Cán bộ',
      text: 'Mời, chuyển đơn vị, sửa liên hệ, khóa và mở lại tài khoản; cán bộ không nhận được thư.',
    },
    calendar: { title: 'Lịch báo cáo và ngày nghỉ', text: 'Ngày chốt, hạn gửi, khóa kỳ, bảng ngày nghỉ.' },
    letters: { title: 'Thư nhắc', text: 'Lịch nhắc, cơ quan gửi và chữ ký, kèm thư mẫu.' },
    units: { title: 'Đơn vị hành chính', text: 'Các đơn vị hiện có và trước đây.' },
    reorganisations: { title: 'Sắp xếp đơn vị', text: 'Nhập, chia, đổi tên: dự thảo, xem trước, công bố.' },
    method: { title: 'Phương pháp', text: 'Dự thảo bộ chỉ tiêu, trọng số, mục tiêu và tác động.' },
    files: { title: 'Nạp tệp', text: 'Đơn vị, thôn, tổ dân phố, cán bộ, số liệu các kỳ trước từ Excel.' },
    operation: { title: 'Vận hành', text: 'Các lần chạy, vì sao chưa có bảng xếp hạng, ai đã nhận thư ngày nào.' },
    log: { title: 'Nhật ký quản trị', text: 'Ai đã thay đổi gì, khi nào và vì sao.' },
  } satisfies Record<SectionName, SectionText> as Record<SectionName, SectionText>,
};

const en: typeof vi = {
  title: 'Administration',
  trail: 'You are here',
  lead: 'Every change is logged with the person and the reason.',
  nothing: 'Your role has no administration pages.',
  sectionsTitle: 'Sections',
  readOnly: 'Read only',
  recent: 'Recent changes',
  wholeLog: 'The full log',
  waiting: {
    title: 'To do',
    nothing: 'Nothing to do.',
    operation: 'For the operators',
    unreachable: (count: number) => `${plural(count, 'official')} not receiving letters`,
    without: (count: number) => `${plural(count, 'commune')} without an officer who receives letters`,
    extensions: (count: number) => `${plural(count, 'extension request')} to decide`,
    methodDraft: (code: string, name: string) => `Draft method ${code}: ${name}`,
    reorganisation: (decision: string, day: string, from?: string) =>
      `Draft reorganisation under ${decision}, from ${day}${from ? `, proposed by ${from}` : ''}`,
    figureFile: (source: string) => `File of figures awaiting a reviewer: ${source}`,
  },
  sections: {
    officials: {
      title: 'Officials',
      text: 'Invite, transfer, change details, close and open accounts; who does not receive letters.',
    },
    calendar: { title: 'Calendar and holidays', text: 'Closing date, deadlines, locks, the holiday table.' },
    letters: { title: 'Letters', text: 'Reminder schedule, letterhead and contact, with a sample letter.' },
    units: { title: 'Units', text: 'Current and former units.' },
    reorganisations: { title: 'Reorganisations', text: 'Merge, split, rename: draft, preview, publish.' },
    method: { title: 'Method', text: 'Draft indicators, weights and targets, and their effect.' },
    files: { title: 'Load files', text: 'Units, villages, officials and past figures from Excel.' },
    operation: { title: 'Operation', text: 'Runs, why there is no ranking, who received a letter on a given day.' },
    log: { title: 'Administration log', text: 'Who changed what, when and why.' },
  },
};

export const administrationWords = { vi, en };
