import type { Text } from '../domain/text/text.js';
import type { UnauthenticatedReason } from '../reference-data/sign-in.js';

/** Why a token does not work, for those who read Vietnamese; English comes with the error itself. */
const tokenRefused: Readonly<Record<UnauthenticatedReason, Text['vi']>> = {
  MALFORMED: 'Tiêu đề Authorization không hợp lệ; chỉ chấp nhận một tiêu đề dạng "Bearer <mã truy cập>".',
  EXPIRED: 'Mã truy cập đã hết hạn; đề nghị đăng nhập lại.',
  NOT_OURS: 'Mã truy cập không do hệ thống này cấp.',
  NOT_CHECKED: 'Hiện chưa kiểm tra được mã truy cập; đề nghị thử lại sau một phút.',
  NO_SINGLE_ROLE: 'Mã truy cập không nêu đúng một vai trò của hệ thống.',
  NOT_ACTIVE: 'Mã truy cập thuộc về tài khoản không còn hoạt động.',
  OTHER_ROLE: 'Vai trò trong mã truy cập khác với danh sách cán bộ; đề nghị đăng nhập lại.',
  NO_UNIT: 'Mã truy cập thuộc về đơn vị không có trong danh mục.',
};

/** What the function says of addresses and tokens. */
export const FILES_TEXTS = {
  tokenNeeded: { vi: 'Cần mã truy cập (token).', en: 'This needs a token.' },
  tokenRefused,
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
