import { numberText } from '../../domain/text/number-text.js';

type Rows = { readonly done: number; readonly all: number };
const of = ({ done, all }: Rows): string => `${numberText(done).vi}/${numberText(all).vi} dòng`;

export const fileLoadVi = {
  fileOf: { geojson: 'Tệp GeoJSON', sheet: 'Tệp Excel hoặc CSV' },
  look: 'Xem trước tệp',
  load: 'Nạp tệp',
  template: (format: string) => `Lấy mẫu ${format.toUpperCase()}`,
  noTemplate: 'Chưa lấy được mẫu. Đề nghị thử lại.',
  sending: 'Đang đọc tệp…',
  rowsSoFar: (rows: Rows, left: string | undefined) => `Đã nạp ${of(rows)}${left ? `, còn khoảng ${left}` : ''}…`,
  rowsLeft: (rows: Rows) =>
    `Đã nạp ${of(rows)}, còn ${numberText(rows.all - rows.done).vi}. Đề nghị chọn lại tệp này để nạp tiếp.`,
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
