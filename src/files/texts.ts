import type { Text } from '../domain/text/text.js';

/** What the function says of addresses. */
export const FILES_TEXTS = {
  tokenNeeded: { vi: 'Cần mã truy cập (token).', en: 'This needs a token.' },
  unreadable: (item: string): Text => ({
    vi: `Không đọc được dữ liệu đã lưu: ${item}. Yêu cầu không có lỗi; bộ phận vận hành đã được báo.`,
    en: `Stored data is damaged: ${item}. The request is right, and the operators have been told.`,
  }),
  surprise: { vi: 'Hệ thống gặp lỗi; đề nghị thử lại sau.', en: 'Something went wrong on our side.' },
  noSuchAddress: {
    vi: 'Không có địa chỉ này. Các địa chỉ: /files/reports, series, completeness, ranking với đuôi .xlsx hoặc .csv; /files/template/<đơn vị>/<kỳ>.xlsx; POST /files/import.',
    en: 'There is nothing here. Addresses are /files/reports, series, completeness or ranking, with .xlsx or .csv; /files/template/<unit>/<period>.xlsx; POST /files/import.',
  },
  onlyMethod: (method: string): Text => ({
    vi: `Địa chỉ này chỉ nhận ${method}.`,
    en: `This address takes ${method} only.`,
  }),
} as const;
