import { can, type Viewer } from '../domain/access/access.js';
import type { PublicResource } from '../domain/access/action.js';
import { refusedRight, type WantedRight } from '../domain/access/refused-right.js';
import type { Text } from '../domain/text/text.js';
import type { UnauthenticatedReason } from '../reference-data/sign-in.js';
import { FileRefusal } from './import/fault.js';

/** Whoever may not read it is told that a token is needed, or that the token is not enough. */
export function notAllowed(viewer: Viewer, wanted: WantedRight): FileRefusal {
  return viewer.kind === 'public'
    ? new FileRefusal(401, [
        { code: 'UNAUTHENTICATED', message: { vi: 'Cần mã truy cập (token).', en: 'This needs a token.' } },
      ])
    : new FileRefusal(403, [{ code: 'FORBIDDEN', message: refusedRight(wanted) }]);
}

export function permit(viewer: Viewer, ...resources: PublicResource[]): void {
  for (const resource of resources) if (!can(viewer, 'read', resource)) throw notAllowed(viewer, ['read', resource]);
}

/** Why a token does not work, for those who read Vietnamese; English comes with the error itself. */
export const TOKEN_REFUSED: Readonly<Record<UnauthenticatedReason, Text['vi']>> = {
  MALFORMED: 'Tiêu đề Authorization không hợp lệ; chỉ chấp nhận một tiêu đề dạng "Bearer <mã truy cập>".',
  EXPIRED: 'Mã truy cập đã hết hạn; đề nghị đăng nhập lại.',
  NOT_OURS: 'Mã truy cập không do hệ thống này cấp.',
  NOT_CHECKED: 'Hiện chưa kiểm tra được mã truy cập; đề nghị thử lại sau một phút.',
  NO_SINGLE_ROLE: 'Mã truy cập không nêu đúng một vai trò của hệ thống.',
  NOT_ACTIVE: 'Mã truy cập thuộc về tài khoản không còn hoạt động.',
  OTHER_ROLE: 'Vai trò trong mã truy cập khác với danh sách cán bộ; đề nghị đăng nhập lại.',
  NO_UNIT: 'Mã truy cập thuộc về đơn vị không có trong danh mục.',
};
