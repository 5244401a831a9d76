import { numberText, plural } from '../../domain/text/number-text.js';

type Rows = { readonly done: number; readonly all: number };
const ofVi = ({ done, all }: Rows): string => `${numberText(done).vi}/${numberText(all).vi} dòng`;

const ofEn = ({ done, all }: Rows): string => `${numberText(done).en} of ${numberText(all).en} rows`;

const vi = {
  fileOf: { geojson: 'Tệp GeoJSON', sheet: 'Tệp Excel hoặc CSV' },
  look: 'Xem trước tệp',
  load: 'Nạp tệp',
  template: (format: string) => `Lấy mẫu ${format.toUpperCase()}`,
  noTemplate: 'Chưa lấy được mẫu. Đề nghị thử lại.',
  sending: 'Đang đọc tệp…',
  rowsSoFar: (rows: Rows, left: string | undefined) => `Đã nạp ${ofVi(rows)}${left ? `, còn khoảng ${left}` : ''}…`,
  rowsLeft: (rows: Rows) =>
    `Đã nạp ${ofVi(rows)}, còn ${numberText(rows.all - rows.done).vi}. Đề nghị chọn lại tệp này để nạp tiếp.`,
  noFile: 'Đề nghị chọn một tệp.',
  would: 'Tệp đọc được. Nếu nạp tệp này:',
  done: 'Đã nạp tệp.',
  nothing: 'Tệp đọc được, không có gì thay đổi.',
  faulty: 'Tệp có lỗi, chưa nạp được. Đề nghị sửa các ô sau rồi chọn lại tệp.',
  new: 'Thêm mới',
  changed: 'Thay đổi',
  unchanged: 'Giữ nguyên',
  missing: 'Có trong Hệ thống, không có trong tệp (giữ nguyên)',
  leftOut: 'Bỏ qua vì nằm ngoài địa bàn',
  errors: (count: number) => `${numberText(count).vi} lỗi`,
  warnings: (count: number) => `${numberText(count).vi} điều cần lưu ý`,
  row: 'Dòng',
  column: 'Cột',
  what: 'Nội dung',
  more: (count: number) => `và ${numberText(count).vi} dòng khác`,
  faults: {
    OFFLINE: 'Chưa gửi được tệp vì không kết nối được với Hệ thống. Đề nghị thử lại.',
    BUSY: 'Hệ thống đang bận. Đề nghị thử lại sau ít phút.',
    SIGN_IN: 'Phiên làm việc đã hết. Đề nghị đăng nhập lại.',
  } as Readonly<Record<string, string>>,
};

const en: typeof vi = {
  fileOf: { geojson: 'GeoJSON file', sheet: 'Excel or CSV file' },
  look: 'Check the file',
  load: 'Load the file',
  template: (format: string) => `Template as ${format.toUpperCase()}`,
  noTemplate: 'The template could not be downloaded. Please try again.',
  sending: 'Reading the file…',
  rowsSoFar: (rows: Rows, left: string | undefined) => `${ofEn(rows)} loaded${left ? `, about ${left} left` : ''}…`,
  rowsLeft: (rows: Rows) =>
    `${ofEn(rows)} are loaded, ${numberText(rows.all - rows.done).en} are left. Please choose the same file again to load the rest.`,
  noFile: 'Please choose a file.',
  would: 'The file can be read. If it is loaded:',
  done: 'The file is loaded.',
  nothing: 'The file can be read and changes nothing.',
  faulty: 'The file has errors and cannot be loaded. Correct these cells, then choose the file again.',
  new: 'New',
  changed: 'Changed',
  unchanged: 'Unchanged',
  missing: 'In the register, not in the file (kept)',
  leftOut: 'Left out: outside your area',
  errors: (count: number) => plural(count, 'error'),
  warnings: (count: number) => plural(count, 'remark'),
  row: 'Row',
  column: 'Column',
  what: 'What is wrong',
  more: (count: number) => `and ${numberText(count).en} more`,
  faults: {
    OFFLINE: 'The file was not sent: the service cannot be reached. Please try again.',
    BUSY: 'The service is busy. Please try again in a few minutes.',
    SIGN_IN: 'Your session has ended. Please sign in again.',
  },
};

export const fileLoadWords = { vi, en };
