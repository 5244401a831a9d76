import type { Text } from '../domain/text/text.js';

export const TOKEN_REFUSED_TEXTS = {
  MALFORMED: {
    vi: 'Tiêu đề Authorization không hợp lệ; chỉ chấp nhận một tiêu đề dạng "Bearer <mã truy cập>".',
    en: 'The header Authorization is not understood; accepted: one header of the form "Bearer <access token>".',
  },
  EXPIRED: {
    vi: 'Mã truy cập đã hết hạn; đề nghị đăng nhập lại.',
    en: 'The access token has expired; sign in again.',
  },
  NOT_OURS: {
    vi: 'Mã truy cập không do Hệ thống cấp.',
    en: 'The access token was not issued for this service.',
  },
  NO_ROLE: {
    vi: 'Mã truy cập không nêu vai trò nào của Hệ thống.',
    en: 'The access token names no role of this service.',
  },
  NOT_ACTIVE: {
    vi: 'Mã truy cập thuộc về tài khoản không còn hoạt động.',
    en: 'The access token belongs to nobody who is active in this service.',
  },
  OTHER_ROLE: {
    vi: 'Vai trò trong mã truy cập khác với danh sách cán bộ; đề nghị đăng nhập lại.',
    en: 'The access token names another role than the register of officials; sign in again.',
  },
  UNREADABLE: {
    vi: 'Không đọc được thông tin của chủ mã truy cập nên chưa được phép thực hiện thao tác nào; bộ phận vận hành đã được báo.',
    en: "The entry of the token's owner cannot be read, so nothing is allowed until it is repaired; the operators have been told.",
  },
  NO_UNIT: {
    vi: 'Mã truy cập thuộc về đơn vị không có trong danh mục.',
    en: 'The access token belongs to a unit that the register does not have.',
  },
} as const satisfies Record<string, Text>;

/** Why a token that may be right is not accepted yet. */
export const TOKEN_NOT_CHECKED_TEXT: Text = {
  vi: 'Hiện chưa kiểm tra được mã truy cập; đề nghị thử lại sau một phút.',
  en: 'The access token cannot be checked at the moment; try again in a minute.',
};

/** Why the assignment header of a request is refused. */
export const ASSIGNMENT_REFUSED_TEXT: Text = {
  vi: 'Tiêu đề x-xaso-assignment không phải là một phân công đang có hiệu lực của đồng chí; lấy mã phân công từ viewer.assignments, hoặc bỏ tiêu đề này để dùng phân công đầu tiên.',
  en: 'The header x-xaso-assignment is not an assignment that you hold today; take an id from viewer.assignments, or leave the header out to act in the first one.',
};
