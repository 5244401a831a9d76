import { OFFICIAL_ROLES, type OfficialRole } from '../official/official.js';
import { ROLE_TITLES } from '../official/role-title-texts.js';
import type { UnitKind } from '../register/unit.js';
import { capitalised, capitalisedText, joinedTexts, type Language, type Text } from '../text/text.js';

/** Words for the kinds of units in a file, as people and programs write them. The first word begins a name. */
export const KIND_WORDS = {
  PROVINCE: ['Tỉnh', 'province'],
  CITY: ['Thành phố', 'Thành phố trung ương', 'Thành phố trực thuộc trung ương', 'Thành phố TW', 'city', 'TP'],
  DISTRICT: ['Huyện', 'district'],
  URBAN_DISTRICT: ['Quận', 'urban district', 'URBAN_DISTRICT'],
  TOWN: ['Thị xã', 'town'],
  DISTRICT_CITY: ['Thành phố', 'Thành phố thuộc tỉnh', 'DISTRICT_CITY', 'city', 'TP'],
  TOWNSHIP: ['Thị trấn', 'township'],
  COMMUNE: ['Xã', 'commune'],
  WARD: ['Phường', 'ward'],
  SPECIAL_ZONE: ['Đặc khu', 'special zone', 'SPECIAL_ZONE'],
} as const satisfies Partial<Record<UnitKind, readonly [string, ...string[]]>>;

export type KindInFile = keyof typeof KIND_WORDS;

export const KINDS_ACCEPTED: Text = {
  vi: 'Tỉnh, Thành phố, Quận, Huyện, Thị xã, Thị trấn, Xã, Phường, Đặc khu',
  en: 'Province, City, District, Town, Township, Commune, Ward, Special zone',
};

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

/** Roles that a file may give. A file makes nobody an administrator. */
export const ROLES_ACCEPTED = joinedTexts(
  OFFICIAL_ROLES.filter((role) => role !== 'administrator').map((role) => capitalisedText(ROLE_TITLES[role])),
);
