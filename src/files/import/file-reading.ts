import type { Text } from '../../domain/text/text.js';
import type { Grid } from '../table/spreadsheet.js';

/** A file is read where it can do no harm: in a thread of its own, with limits. */
export type ReadFile = (file: FileToRead) => Promise<ReadOutcome>;

export type FileToRead = { readonly kind: 'xlsx' | 'csv'; readonly bytes: Uint8Array };

export type ReadOutcome =
  | { readonly kind: 'READ'; readonly grid: Grid }
  | {
      readonly kind: 'REFUSED';
      readonly reason: ReadingRefusal;
      /** Line and column of the fault, where the file is good enough to have some. */
      readonly row?: number;
    };

export type ReadingRefusal = keyof typeof READING_REFUSED;

/** Rows and columns that are looked at; the longest form has about sixty lines. */
export const MOST_ROWS = 500;
export const MOST_COLUMNS = 26;
export const MOST_FILE_BYTES = 2_000_000;

export const READING_REFUSED = {
  FILE_EMPTY: { vi: 'Tệp rỗng.', en: 'The file is empty.' },
  FILE_TOO_LARGE: { vi: 'Tệp lớn hơn 2 MB.', en: 'The file is larger than 2 MB.' },
  FILE_NOT_READABLE: {
    vi: 'Không đọc được tệp; đề nghị lưu lại dưới dạng Excel (.xlsx) rồi gửi lại.',
    en: 'The file cannot be read; save it again as an Excel workbook (.xlsx).',
  },
  FILE_PROTECTED: {
    vi: 'Tệp được bảo vệ bằng mật khẩu hoặc là định dạng Excel cũ (.xls); đề nghị lưu dưới dạng .xlsx không có mật khẩu.',
    en: 'The file has a password or is of the old Excel format (.xls); save it as .xlsx without a password.',
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
    vi: 'Đọc tệp quá lâu nên đã dừng; đề nghị dùng biểu tải từ hệ thống.',
    en: 'Reading the file took too long and was stopped; use the form that the service offers.',
  },
  FILE_TOO_COMPLEX: {
    vi: 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng; đề nghị dùng biểu tải từ hệ thống.',
    en: 'Reading the file needed too much memory and was stopped; use the form that the service offers.',
  },
  NOT_UTF8: {
    vi: 'Tệp CSV không ở bảng mã UTF-8; trong Excel chọn "CSV UTF-8".',
    en: 'The CSV file is not UTF-8; in Excel choose "CSV UTF-8".',
  },
  TOO_MANY_ROWS: { vi: 'Tệp có quá 500 dòng.', en: 'The file has more than 500 rows.' },
} as const satisfies Record<string, Text>;
