import type { OfficialRole } from '../../domain/official/official.js';
import type { Text } from '../../domain/text/text.js';

/** A role within a sentence of a letter. */
export const ROLE_IN_LETTER: Readonly<Record<OfficialRole, Text>> = {
  officer: { vi: 'công chức phụ trách báo cáo', en: 'reporting officer' },
  chairman: { vi: 'Chủ tịch Ủy ban nhân dân', en: 'chair' },
  reviewer: { vi: 'người thẩm định', en: 'reviewer' },
  leader: { vi: 'lãnh đạo', en: 'leader' },
  administrator: { vi: 'quản trị viên', en: 'administrator' },
  auditor: { vi: 'người kiểm tra', en: 'auditor' },
};
