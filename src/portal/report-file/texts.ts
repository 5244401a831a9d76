import { plainCount, plural } from '../../domain/text/number-text.js';

const vi = {
  text: 'Tải biểu về, nhập vào các ô nền vàng rồi chọn tệp ở dưới. Trang cho xem trước thay đổi; chưa lưu gì cho đến khi đồng chí bấm nhập.',
  fetch: 'Tải biểu Excel',
  choose: 'Chọn tệp đã nhập (.xlsx hoặc .csv)',
  reading: 'Đang đọc tệp…',
  saveFirst: 'Đề nghị lưu hoặc sửa hết các mục đang nhập trên trang trước khi nhập từ tệp.',
  offline: 'Không kết nối được với Hệ thống. Đề nghị thử lại khi có mạng.',
  signedOut: 'Phiên đăng nhập đã kết thúc; đề nghị đăng nhập lại.',
  nothing: 'Tệp không làm thay đổi số liệu nào.',
  faults: (count: number): string => `Tệp có ${plainCount(count)} chỗ cần sửa; chưa nhập được`,
  doubts: (count: number): string => `${plainCount(count)} chỗ cần nêu lý do trước khi gửi báo cáo`,
  changes: (count: number): string => `Tệp sẽ thay đổi ${plainCount(count)} chỉ tiêu`,
  take: 'Nhập vào báo cáo',
  taken: 'Đã nhập số liệu của tệp vào báo cáo và lưu trên Hệ thống.',
  row: 'Dòng',
  column: 'Cột',
  fault: 'Nội dung',
  indicator: 'Chỉ tiêu',
  before: 'Đang lưu',
  after: 'Trong tệp',
  empty: 'trống',
  delivered: (system: string): string => `số liệu của ${system}`,
  reason: (text: string): string => `Lý do: ${text}`,
};

const en: typeof vi = {
  text: 'Download the form, fill in the yellow cells, and choose the file below. The page shows what would change; nothing is saved until you accept it.',
  fetch: 'Download the Excel form',
  choose: 'Choose the file (.xlsx or .csv)',
  reading: 'Reading the file…',
  saveFirst: 'Please save or correct your entries on the page before importing a file.',
  offline: 'The service cannot be reached. Please try again when you are online.',
  signedOut: 'Your session has ended; please sign in again.',
  nothing: 'The file changes nothing.',
  faults: (count) => `The file has ${plural(count, 'error')} and cannot be imported`,
  doubts: (count) =>
    `${plural(count, 'figure')} ${count === 1 ? 'needs' : 'need'} a reason before the report is submitted`,
  changes: (count) => `The file would change ${plural(count, 'indicator')}`,
  take: 'Import the file',
  taken: 'The figures have been imported into the report and saved.',
  row: 'Row',
  column: 'Column',
  fault: 'What is wrong',
  indicator: 'Indicator',
  before: 'Saved',
  after: 'In the file',
  empty: 'empty',
  delivered: (system) => `figure from ${system}`,
  reason: (text) => `Reason: ${text}`,
};

/** Words around the Excel file of a report. */
export const reportFileWords = { vi, en };
