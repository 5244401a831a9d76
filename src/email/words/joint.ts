import type { Official, OfficialRole } from '../../domain/official/official.js';
import type { CalledUnit } from '../../domain/register/called-unit.js';
import type { Language } from '../../domain/text/text.js';
import { countVi, unitEn, unitVi } from './names.js';

const ROLES: Readonly<Record<OfficialRole, Readonly<Record<Language, string>>>> = {
  officer: { vi: 'công chức phụ trách báo cáo', en: 'reporting officer' },
  chairman: { vi: 'Chủ tịch Ủy ban nhân dân', en: 'chair' },
  reviewer: { vi: 'người thẩm định', en: 'reviewer' },
  leader: { vi: 'lãnh đạo', en: 'leader' },
  administrator: { vi: 'quản trị viên', en: 'administrator' },
  auditor: { vi: 'người kiểm tra', en: 'auditor' },
};

/** The title of a part: the assignment that it concerns, and for whom the reader acts. */
export function partTitle(
  language: Language,
  { role, name }: Official,
  unit: CalledUnit,
  isForAbsent: boolean,
): string {
  const roleName = ROLES[role][language];
  if (language === 'en') return `As ${roleName} of ${unitEn(unit)}${isForAbsent ? `, for ${name} who is absent` : ''}`;
  return `Với vai trò ${roleName}, ${unitVi(unit)}${isForAbsent ? ` (thay đồng chí ${name} vắng mặt)` : ''}`;
}

/** The subject of a letter with several parts: that of the first, and how many more there are. */
export const jointSubject = (language: Language, first: string, more: number): string =>
  language === 'en'
    ? `${first} – and ${more} more ${more === 1 ? 'assignment' : 'assignments'}`
    : `${first} – và ${countVi(more)} phân công khác`;
