import { inBoth } from '../../domain/text/in-both.js';
import { plainCount, plural } from '../../domain/text/number-text.js';

export const reportFileWords = inBoth({
  text: [
    'Tải biểu về, nhập vào các ô nền vàng rồi chọn tệp ở dưới. Trang cho xem trước thay đổi; chưa lưu gì cho đến khi đồng chí bấm nhập.',
    'Download the form, fill in the yellow cells, and choose the file below. The page shows what would change; nothing is saved until you accept it.',
  ],
  fetch: ['Tải biểu Excel', 'Download the Excel form'],
  notFetched: ['Chưa tải được biểu. Đề nghị thử lại.', 'The form could not be downloaded. Please try again.'],
  notTaken: [
    'Hệ thống chưa nhận được tệp này; có thể tệp quá lớn. Đề nghị kiểm tra tệp rồi thử lại.',
    'The service did not take this file; it may be too large. Please check the file and try again.',
  ],
  choose: ['Chọn tệp đã nhập (.xlsx hoặc .csv)', 'Choose the file (.xlsx or .csv)'],
  reading: ['Đang đọc tệp…', 'Reading the file…'],
  saveFirst: [
    'Đề nghị lưu hoặc sửa hết các mục đang nhập trên trang trước khi nhập từ tệp.',
    'Please save or correct your entries on the page before importing a file.',
  ],
  signedOut: ['Phiên đăng nhập đã kết thúc; đề nghị đăng nhập lại.', 'Your session has ended; please sign in again.'],
  nothing: ['Tệp không làm thay đổi số liệu nào.', 'The file changes nothing.'],
  faults: (count: number) => [
    `Tệp có ${plainCount(count)} chỗ cần sửa; chưa nhập được`,
    `The file has ${plural(count, 'error')} and cannot be imported`,
  ],
  doubts: (count: number) => [
    `${plainCount(count)} chỗ cần nêu lý do trước khi gửi báo cáo`,
    `${plural(count, 'figure')} ${count === 1 ? 'needs' : 'need'} a reason before the report is submitted`,
  ],
  changes: (count: number) => [
    `Tệp sẽ thay đổi ${plainCount(count)} chỉ tiêu`,
    `The file would change ${plural(count, 'indicator')}`,
  ],
  take: ['Nhập vào báo cáo', 'Import the file'],
  taken: [
    'Đã nhập số liệu của tệp vào báo cáo và lưu trên Hệ thống.',
    'The figures have been imported into the report and saved.',
  ],
  row: ['Dòng', 'Row'],
  column: ['Cột', 'Column'],
  fault: ['Nội dung', 'What is wrong'],
  indicator: ['Chỉ tiêu', 'Indicator'],
  before: ['Đang lưu', 'Saved'],
  after: ['Trong tệp', 'In the file'],
  empty: ['trống', 'empty'],
  delivered: (system: string) => [`số liệu của ${system}`, `figure from ${system}`],
  reason: (text: string) => [`Lý do: ${text}`, `Reason: ${text}`],
  reasonGone: ['Bỏ lý do đang lưu', 'The saved reason is removed'],
  evidence: (links: string) => [`Liên kết tài liệu kiểm chứng: ${links}`, `Links to evidence: ${links}`],
  evidenceGone: ['Bỏ các liên kết tài liệu kiểm chứng đang lưu', 'The saved links to evidence are removed'],
});
