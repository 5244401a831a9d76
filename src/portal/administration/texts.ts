import { inBoth } from '../../domain/text/in-both.js';
import { numberText, plural } from '../../domain/text/number-text.js';

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
});
