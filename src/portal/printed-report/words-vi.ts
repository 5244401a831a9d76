import type { LocalDate } from '../../domain/time/local-date.js';
import { monthNumber } from '../../domain/time/texts.js';

/** Words of the printed report, in the manner of an administrative document. */
export const printedVi = {
  title: (period: string, unit: string): string => `Bản in báo cáo ${period} – ${unit}`,
  missing: 'Đơn vị không thuộc diện gửi báo cáo kỳ này.',
  print: 'In báo cáo',
  back: 'Về biểu báo cáo',
  demonstration: 'Số liệu minh họa do Hệ thống tạo ra, không phải số liệu thật.',
  draft: (state: string): string => `Tình trạng trên Hệ thống: ${state}.`,
  country: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  committee: 'Ủy ban nhân dân',
  number: (number: string | undefined): string => `Số: ${number ?? '……/BC-UBND'}`,
  placeAndDay: (place: string, date: LocalDate | undefined): string => {
    const [year, month, day] = date?.split('-') ?? [];
    return `${place}, ngày ${day ?? '……'} tháng ${month ? monthNumber(Number(month)) : '……'} năm ${year ?? '………'}`;
  },
  heading: 'Báo cáo',
  subject: (period: string): string => `Kết quả chuyển đổi số ${period}`,
  window: (from: string, to: string): string => `(Số liệu từ ngày ${from} đến hết ngày ${to})`,
  to: (office: string, authority: string): string =>
    `Kính gửi: ${office} ${authority.replace(/^Ủy ban nhân dân /, '')}.`,
  table: 'Bảng số liệu',
  columns: {
    number: 'STT',
    indicator: 'Chỉ tiêu',
    unit: 'Đơn vị tính',
    numerator: 'Tử số',
    denominator: 'Mẫu số',
    value: 'Kết quả',
    previous: 'Kỳ trước',
    note: 'Ghi chú',
  },
  notApplicable: 'Không phát sinh',
  noData: 'Không có số liệu',
  empty: '',
  yes: 'Có',
  no: 'Không',
  preparer: 'Người lập biểu',
  preparerSigns: '(Ký, ghi rõ họ tên)',
  chairmanSigns: '(Ký, đóng dấu)',
  recipients: { title: 'Nơi nhận:', list: ['Như trên;', 'Lưu: VT.'] },
};
