import { OFFICIAL_ROLES, type OfficialRole } from '../official/official.js';
import { ROLE_TITLES } from '../official/role-title-texts.js';
import { capitalised, type Language, type Text } from '../text/text.js';

/** Other words for roles that offices write. */
const OTHER_WORDS: Readonly<Record<OfficialRole, readonly string[]>> = {
  officer: ['Công chức báo cáo', 'Cán bộ báo cáo', 'Công chức'],
  chairman: ['Chủ tịch', 'Chủ tịch UBND', 'Chủ tịch xã', 'Chủ tịch UBND xã', 'Chair', 'Chairperson'],
  reviewer: ['Thẩm định', 'Cán bộ thẩm định', 'Chuyên viên thẩm định'],
  leader: ['Lãnh đạo cấp trên', 'Lãnh đạo đơn vị'],
  administrator: ['Quản trị', 'Người quản trị', 'admin'],
  auditor: ['Kiểm tra', 'Thanh tra'],
};

/** The word of a role in the template. */
export const roleWord = (role: OfficialRole): string => capitalised(ROLE_TITLES[role].vi);

/** Words for the roles in a file, and the role as programs write it. */
export const ROLE_WORDS = Object.fromEntries<readonly string[]>(
  OFFICIAL_ROLES.map((role) => [role, [role, ROLE_TITLES[role].vi, ROLE_TITLES[role].en, ...OTHER_WORDS[role]]]),
) as Readonly<Record<OfficialRole, readonly string[]>>;

/** Words for the language of an official's letters. */
export const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['vi', 'Tiếng Việt', 'Việt', 'Vietnamese'],
  en: ['en', 'Tiếng Anh', 'Anh', 'English'],
};

const acceptedIn = (language: Language): string =>
  OFFICIAL_ROLES.filter((role) => role !== 'administrator')
    .map((role) => capitalised(ROLE_TITLES[role][language]))
    .join(', ');

/** Roles that a file may give. A file makes nobody an administrator. */
export const ROLES_ACCEPTED: Text = { vi: acceptedIn('vi'), en: acceptedIn('en') };
