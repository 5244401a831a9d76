import { inBoth, type Pair } from '../../domain/text/in-both.js';
import { numberText, plural } from '../../domain/text/number-text.js';

type Rows = { readonly done: number; readonly all: number };
const ofVi = ({ done, all }: Rows): string => `${numberText(done).vi}/${numberText(all).vi} dòng`;

const ofEn = ({ done, all }: Rows): string => `${numberText(done).en} of ${numberText(all).en} rows`;

export const fileLoadWords = inBoth({
  fileOf: {
    geojson: ['Tệp GeoJSON', 'GeoJSON file'],
    sheet: ['Tệp Excel hoặc CSV', 'Excel or CSV file'],
  },
  look: ['Xem trước tệp', 'Check the file'],
  load: ['Nạp tệp', 'Load the file'],
  template: (format: string) => [`Lấy mẫu ${format.toUpperCase()}`, `Template as ${format.toUpperCase()}`],
  noTemplate: ['Chưa lấy được mẫu. Đề nghị thử lại.', 'The template could not be downloaded. Please try again.'],
  sending: ['Đang đọc tệp…', 'Reading the file…'],
  rowsSoFar: (rows: Rows, left: string | undefined) => [
    `Đã nạp ${ofVi(rows)}${left ? `, còn khoảng ${left}` : ''}…`,
    `${ofEn(rows)} loaded${left ? `, about ${left} left` : ''}…`,
  ],
  rowsLeft: (rows: Rows) => [
    `Đã nạp ${ofVi(rows)}, còn ${numberText(rows.all - rows.done).vi}. Đề nghị chọn lại tệp này để nạp tiếp.`,
    `${ofEn(rows)} are loaded, ${numberText(rows.all - rows.done).en} are left. Please choose the same file again to load the rest.`,
  ],
  noFile: ['Đề nghị chọn một tệp.', 'Please choose a file.'],
  would: ['Tệp đọc được. Nếu nạp tệp này:', 'The file can be read. If it is loaded:'],
  done: ['Đã nạp tệp.', 'The file is loaded.'],
  nothing: ['Tệp đọc được, không có gì thay đổi.', 'The file can be read and changes nothing.'],
  faulty: [
    'Tệp có lỗi, chưa nạp được. Đề nghị sửa các ô sau rồi chọn lại tệp.',
    'The file has errors and cannot be loaded. Correct these cells, then choose the file again.',
  ],
  inPart: [
    'Tệp có dòng lỗi, nêu dưới đây. Có thể sửa rồi chọn lại tệp, hoặc nạp ngay: dòng lỗi bị bỏ qua, các dòng khác vẫn được nạp.',
    'The file has rows with errors, listed below. Correct them and choose the file again, or load it now: those rows are skipped, the others are loaded.',
  ],
  doneInPart: [
    'Đã nạp các dòng không có lỗi. Đề nghị sửa các dòng lỗi dưới đây rồi nạp lại tệp; dòng đã nạp không bị nạp lần nữa.',
    'The rows without errors are loaded. Correct those listed below and load the file again; nothing is loaded twice.',
  ],
  new: ['Thêm mới', 'New'],
  changed: ['Thay đổi', 'Changed'],
  unchanged: ['Giữ nguyên', 'Unchanged'],
  missing: ['Có trong Hệ thống, không có trong tệp (giữ nguyên)', 'In the register, not in the file (kept)'],
  leftOut: ['Bỏ qua vì nằm ngoài địa bàn', 'Left out: outside your area'],
  errors: (count: number) => [`${numberText(count).vi} lỗi`, plural(count, 'error')],
  warnings: (count: number) => [`${numberText(count).vi} điều cần lưu ý`, plural(count, 'remark')],
  row: ['Dòng', 'Row'],
  column: ['Cột', 'Column'],
  what: ['Nội dung', 'What is wrong'],
  more: (count: number) => [`và ${numberText(count).vi} dòng khác`, `and ${numberText(count).en} more`],
  faults: {
    OFFLINE: ['Không kết nối được với Hệ thống. Đề nghị thử lại.', 'The service cannot be reached. Please try again.'],
    BUSY: [
      'Hệ thống đang bận. Đề nghị thử lại sau ít phút.',
      'The service is busy. Please try again in a few minutes.',
    ],
    REFUSED: [
      'Hệ thống chưa nhận được tệp này; có thể tệp quá lớn. Đề nghị kiểm tra tệp rồi thử lại.',
      'The service did not take this file; it may be too large. Please check the file and try again.',
    ],
    SIGN_IN: ['Phiên làm việc đã hết. Đề nghị đăng nhập lại.', 'Your session has ended. Please sign in again.'],
  } as Readonly<Record<string, Pair>>,
});
