import type { OfficialRole } from '../official/official.js';
import type { Text } from '../text/text.js';

/** Words for the roles that a file may have; the first stands in the template. */
export const ROLE_WORDS: Readonly<Record<OfficialRole, readonly [vi: string, ...others: string[]]>> = {
  officer: ['Công chức báo cáo', 'Công chức phụ trách báo cáo', 'Cán bộ báo cáo', 'Công chức', 'reporting officer'],
  chairman: ['Chủ tịch', 'Chủ tịch UBND', 'Chủ tịch Ủy ban nhân dân', 'Chủ tịch xã', 'Chủ tịch UBND xã', 'chair'],
  reviewer: ['Thẩm định', 'Người thẩm định', 'Cán bộ thẩm định', 'Chuyên viên thẩm định'],
  leader: ['Lãnh đạo', 'Lãnh đạo cấp trên', 'Lãnh đạo đơn vị'],
  administrator: ['Quản trị', 'Quản trị viên', 'Người quản trị', 'admin'],
  auditor: ['Kiểm tra', 'Người kiểm tra', 'Thanh tra'],
};

export const ROLES_ACCEPTED: Text = {
  vi: 'Công chức báo cáo, Chủ tịch, Thẩm định, Lãnh đạo, Kiểm tra',
  en: 'officer, chairman, reviewer, leader, auditor',
};
