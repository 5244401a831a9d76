import type { Text } from '../text/text.js';
import type { OfficialRole } from './official.js';

/** The titles of the roles in all pages, letters and lists, as words inside a sentence. */
export const ROLE_TITLES: Readonly<Record<OfficialRole, Text>> = {
  officer: { vi: 'công chức phụ trách báo cáo', en: 'reporting officer' },
  chairman: { vi: 'Chủ tịch Ủy ban nhân dân', en: "Chairperson of the People's Committee" },
  reviewer: { vi: 'người thẩm định', en: 'reviewer' },
  leader: { vi: 'lãnh đạo', en: 'leader' },
  administrator: { vi: 'quản trị viên', en: 'administrator' },
  auditor: { vi: 'người kiểm tra', en: 'auditor' },
};

/** "Chủ tịch Ủy ban nhân dân thị trấn Bằng Lũng", inside a sentence. @param unit the unit's name in a sentence */
export function roleAt(role: OfficialRole, unit: Text): Text {
  const { vi, en } = ROLE_TITLES[role];
  return { vi: `${vi}${role === 'chairman' ? '' : ' của'} ${unit.vi}`, en: `${en} of ${unit.en}` };
}
