import type { Text } from '../../domain/text/text.js';

export const FORM_TEXTS = {
  fileName: { vi: 'bieu-nhap', en: 'form' },
  sheet: { vi: 'Biểu nhập', en: 'Form' },
  title: { vi: 'BIỂU NHẬP SỐ LIỆU CHUYỂN ĐỔI SỐ', en: 'DIGITAL TRANSFORMATION REPORT FORM' },
  unitAndWindow: (unit: Text, period: Text, from: Text, to: Text): Text => ({
    vi: `${unit.vi} – ${period.vi} (từ ${from.vi} đến ${to.vi})`,
    en: `${unit.en} – ${period.en} (${from.en} to ${to.en})`,
  }),
  dueDay: (day: Text): Text => ({ vi: `Hạn gửi: ${day.vi}`, en: `Due on ${day.en}` }),
  signedDocument: (number: string, day: Text): Text => ({
    vi: `Văn bản đã ký: số ${number} ngày ${day.vi}`,
    en: `Signed document: No. ${number} of ${day.en}`,
  }),
  yellowCells: {
    vi: 'Chỉ nhập vào các ô nền vàng. Không phát sinh: nhập 0 vào cả tử số và mẫu số, nêu lý do. Chưa có số liệu: ghi “Không có số liệu”, nêu lý do. Ô để trống giữ nguyên số liệu đã lưu.',
    en: 'Fill in the yellow cells only. Not applicable: 0 in numerator and denominator, with a reason. No data: write “No data”, with a reason. An empty cell keeps the saved figure.',
  },
  greyCells: {
    vi: 'Ô nền xám do Hệ thống điền (chỉ tiêu tự tính, số thôn, tổ dân phố theo danh mục, số liệu kỳ trước).',
    en: 'Grey cells are filled in by the service (computed indicators, villages of the register, last period).',
  },
  demonstration: { vi: 'SỐ LIỆU MINH HỌA, không phải số liệu thật.', en: 'DEMONSTRATION DATA, not real.' },
  computed: { vi: 'Hệ thống tự tính', en: 'Computed by the service' },
  /** The words that remove a saved figure. An empty cell keeps it. */
  noFigure: { vi: 'Không có số liệu', en: 'No data' },
  howToFillRatio: (numerator: Text | undefined, denominator: Text | undefined): Text => ({
    vi: `Tử số: ${numerator?.vi ?? ''}\nMẫu số: ${denominator?.vi ?? ''}`,
    en: `Numerator: ${numerator?.en ?? ''}\nDenominator: ${denominator?.en ?? ''}`,
  }),
  howToFillYesNo: (counted: Text | undefined): Text => ({
    vi: `Có hoặc Không: ${counted?.vi ?? ''}`,
    en: `Yes or No: ${counted?.en ?? ''}`,
  }),
  notAccepted: { vi: 'Số liệu không hợp lệ', en: 'Not accepted' },
  yesNoOr: (words: string): Text => ({ vi: `Chọn Có, Không hoặc ${words}.`, en: `Choose Yes, No or ${words}.` }),
  levelOr: (max: number, words: string): Text => ({
    vi: `Chọn mức từ 0 đến ${max} hoặc ghi “${words}”.`,
    en: `A level from 0 to ${max}, or “${words}”.`,
  }),
  numberOr: (words: string): Text => ({
    vi: `Nhập số nguyên không âm hoặc ghi “${words}”.`,
    en: `A whole number, 0 or more, or “${words}”.`,
  }),
  wholeNumber: { vi: 'Nhập số nguyên không âm.', en: 'A whole number, 0 or more.' },
  notYesOrNo: (value: string): Text => ({
    vi: `"${value}": chỉ nhập Có hoặc Không.`,
    en: `"${value}": only Yes or No is accepted.`,
  }),
  columnMissing: (header: Text): Text => ({
    vi: `Trang tính đầu tiên của tệp không có cột "${header.vi}"; đề nghị dùng biểu tải từ Hệ thống.`,
    en: `The first sheet of the file has no column "${header.en}"; use the form that the service offers.`,
  }),
  periodToReport: (unit: Text): Text => ({
    vi: `kỳ mà ${unit.vi} phải báo cáo`,
    en: `a period for which ${unit.en} has to report`,
  }),
} as const;
