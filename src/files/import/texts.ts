import { numberText } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';

/** Sentences about a refused request or file, and about the place of a fault. */
export const IMPORT_TEXTS = {
  refused: {
    FILE_EMPTY: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
    FILE_TOO_LARGE: { vi: 'Tệp lớn hơn 2 MB.', en: 'The file is larger than 2 MB.' },
    FILE_NOT_READABLE: {
      vi: 'Không đọc được tệp; đề nghị lưu lại dưới dạng Excel (.xlsx) rồi gửi lại.',
      en: 'The file cannot be read; save it again as an Excel workbook (.xlsx).',
    },
    FILE_PROTECTED: {
      vi: 'Tệp được bảo vệ bằng mật khẩu hoặc là định dạng Excel cũ (.xls); đề nghị lưu dưới dạng .xlsx không có mật khẩu.',
      en: 'The file has a password or is in the old Excel format (.xls); save it as .xlsx without a password.',
    },
    FILE_UNPACKS_TOO_LARGE: {
      vi: 'Nội dung giải nén của tệp lớn bất thường; tệp không được nhận.',
      en: 'The file unpacks to far more than a report has; it is not accepted.',
    },
    FILE_HAS_ENTITIES: {
      vi: 'Tệp có khai báo kiểu tài liệu (DOCTYPE), điều mà Excel không bao giờ ghi; tệp không được nhận.',
      en: 'The file declares a document type, which Excel never writes; it is not accepted.',
    },
    FILE_TOO_SLOW: {
      vi: 'Đọc tệp quá lâu nên đã dừng; đề nghị dùng biểu tải từ Hệ thống.',
      en: 'Reading the file took too long and was stopped; use the form that the service offers.',
    },
    FILE_TOO_COMPLEX: {
      vi: 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng; đề nghị dùng biểu tải từ Hệ thống.',
      en: 'Reading the file needed too much memory and was stopped; use the form that the service offers.',
    },
    NOT_UTF8: {
      vi: 'Tệp CSV không ở bảng mã UTF-8; trong Excel chọn "CSV UTF-8".',
      en: 'The CSV file is not UTF-8; in Excel choose "CSV UTF-8".',
    },
    NOT_CALCULATED: {
      vi: 'công thức chưa có kết quả; đề nghị mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi gửi lại.',
      en: 'the formula has no result yet; open the file in Excel or LibreOffice, save it and send it again.',
    },
    TOO_MANY_ROWS: { vi: 'Tệp có quá 500 dòng.', en: 'The file has more than 500 rows.' },
  },
  tooManyRows: (most = 500): Text => ({
    vi: `Tệp có quá ${numberText(most).vi} dòng.`,
    en: `The file has more than ${numberText(most).en} rows.`,
  }),
  multipart: {
    vi: 'Gửi chính nội dung tệp trong thân yêu cầu (không dùng multipart/form-data).',
    en: 'Send the file itself as the body of the request, not as multipart/form-data.',
  },
  otherReport: (other: Text, wanted: Text): Text => ({
    vi: `Tệp là biểu của ${other.vi}, không phải của ${wanted.vi}; đề nghị tải biểu của ${wanted.vi} và nhập lại.`,
    en: `The file is the form of ${other.en}, not of ${wanted.en}; download the form of ${wanted.en} and fill it in.`,
  }),
  badParameter: (field: string, value: string, accepted: Text): Text => ({
    vi: `Tham số "${field}" có giá trị "${value}"; giá trị được chấp nhận: ${accepted.vi}.`,
    en: `Parameter "${field}" is "${value}"; accepted: ${accepted.en}.`,
  }),
  namesNothing: (field: string, value: string, accepted: Text): Text => ({
    vi: `Tham số "${field}": không tìm thấy "${value}"; giá trị được chấp nhận: ${accepted.vi}.`,
    en: `Parameter "${field}": nothing found for "${value}". Accepted: ${accepted.en}.`,
  }),
} as const;
