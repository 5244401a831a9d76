import type { FieldChange } from '../administration/field-changes.js';
import type { OfficialRole } from '../official/official.js';
import { ROLE_TITLES } from '../official/role-title-texts.js';
import { changedFieldName } from '../refusal/stored-field-texts.js';
import { englishKind } from '../register/unit-text.js';
import { LOAD_TEXTS, YES_NO_TEXTS } from '../sheet/texts.js';
import { KIND_WORDS, type KindInFile } from '../sheet/word-texts.js';
import { exactText } from '../text/number-text.js';
import { joinedTexts, type Text } from '../text/text.js';
import { dayLabel } from '../time/texts.js';

type Said = { readonly row: string; readonly code: string; readonly written: string; readonly before: string };

/** Why a row of a file of units is refused, and how to mend it. */
export const UNIT_LOAD_TEXTS = {
  PARENT_MISSING: ({ row }: Said): Text => ({
    vi: `"${row}" là đơn vị mới: cần mã đơn vị cấp trên.`,
    en: `"${row}" is new: the code of the unit above it is needed.`,
  }),
  PARENT_UNKNOWN: ({ written }: Said): Text => ({
    vi: `không có đơn vị cấp trên nào mang mã "${written}", trong tệp cũng như trong danh mục.`,
    en: `no unit above has the code "${written}", neither in the file nor in the register.`,
  }),
  PARENT_AMBIGUOUS: ({ written }: Said): Text => ({
    vi: `mã "${written}" có thể là của tỉnh hoặc của huyện; ghi đủ số 0 ở đầu.`,
    en: `the code "${written}" may be that of a province or of a district; write it with its leading zeros.`,
  }),
  OUTSIDE_YOUR_UNIT: ({ row }: Said): Text => LOAD_TEXTS.outsideYourUnit(row),
  OTHER_LEVEL: ({ code, before }: Said): Text => ({
    vi: `mã ${code} là của "${before}", một đơn vị ở cấp khác.`,
    en: `the code ${code} is that of "${before}", a unit at another level.`,
  }),
  CODE_OF_ANOTHER_UNIT: ({ row, code, before }: Said): Text => ({
    vi: `mã ${code} đang là của "${before}"; "${row}" bắt đầu sau đó, nên phải thực hiện bằng một lần sắp xếp đơn vị hành chính.`,
    en: `the code ${code} is that of "${before}". "${row}" begins later, which only a reorganisation brings about.`,
  }),
  MOVED: ({ row, before }: Said): Text => ({
    vi: `"${before || row}" đang thuộc đơn vị cấp trên khác; chuyển đơn vị chỉ bằng một lần sắp xếp đơn vị hành chính.`,
    en: `"${before || row}" stands below another unit; only a reorganisation moves it.`,
  }),
  HAS_REPORTS: ({ before }: Said): Text => ({
    vi: `"${before}" đã có báo cáo, nên chỉ thay đổi bằng một lần sắp xếp đơn vị hành chính.`,
    en: `"${before}" has reports, so only a reorganisation changes it.`,
  }),
  FORMED_BY_REORGANISATION: ({ before }: Pick<Said, 'before'>): Text => ({
    vi: `"${before}" do một lần sắp xếp đơn vị hành chính lập ra, nên chỉ thay đổi cùng với lần sắp xếp đó.`,
    en: `"${before}" was formed by a reorganisation, which alone says what it is.`,
  }),
} as const;

export const COUNTRY_NAME: Text = { vi: 'Việt Nam', en: 'Viet Nam' };

/** Why a row of a file of villages is refused. */
export const VILLAGE_LOAD_TEXTS = {
  NO_SUCH_COMMUNE: (code: string): Text => ({
    vi: `danh mục không có đơn vị cấp xã nào mang mã "${code}".`,
    en: `no commune of the register has the code "${code}".`,
  }),
  OUTSIDE_YOUR_UNIT: LOAD_TEXTS.outsideYourUnit,
  VILLAGE_TWICE: (commune: string, village: string): Text => ({
    vi: `"${commune}" có "${village}" hai lần trong tệp.`,
    en: `the file has "${village}" of "${commune}" twice.`,
  }),
  COMMUNE_TWICE: (commune: string): Text => ({
    vi: `số thôn, tổ dân phố của "${commune}" đã có ở một dòng trước.`,
    en: `an earlier row says how many villages "${commune}" has.`,
  }),
  NUMBER_IS_NOT_THAT_OF_NAMES: (communeAndNumber: string, number: string): Text => ({
    vi: `danh mục có tên các thôn của "${communeAndNumber}", không phải ${number}; đề nghị nạp tên các thôn còn thiếu.`,
    en: `the register names the villages of "${communeAndNumber}", not ${number}; load the names that are lacking.`,
  }),
} as const;

/** Why a row of a file of officials is refused. */
export const OFFICIAL_LOAD_TEXTS = {
  UNIT_UNKNOWN: (unit: string): Text => ({
    vi: `danh mục không có đơn vị nào mang mã "${unit}".`,
    en: `no unit of the register has the code "${unit}".`,
  }),
  UNIT_AMBIGUOUS: (unit: string): Text => ({
    vi: `mã "${unit}" có thể là của nhiều đơn vị; ghi đủ số 0 ở đầu.`,
    en: `the code "${unit}" may be that of several units; write it with its leading zeros.`,
  }),
  OUTSIDE_YOUR_UNIT: LOAD_TEXTS.outsideYourUnit,
  ADDRESS_TAKEN: (email: string): Text => ({
    vi: `địa chỉ ${email} đã có người dùng.`,
    en: `the address ${email} already belongs to somebody.`,
  }),
  CLOSED: (email: string): Text => ({
    vi: `${email} đã bị khóa hoặc chưa đến ngày bắt đầu nhiệm vụ; đề nghị mở lại hoặc sửa tại trang của cán bộ.`,
    en: `${email} is closed or still to begin; open or change it on the page of the official.`,
  }),
  WORKS_ELSEWHERE: (email: string): Text => ({
    vi: `${email} còn làm việc ở đơn vị ngoài địa bàn của đồng chí; quản trị viên cấp trên sửa tên, điện thoại và ngôn ngữ.`,
    en: `${email} also works at a unit outside of yours; an administrator of the level above changes name, telephone and language.`,
  }),
  MAKES_ADMINISTRATOR: (email: string): Text => ({
    vi: `${email}: tệp không lập quản trị viên; mời riêng từng người bằng lệnh inviteOfficial.`,
    en: `${email}: a file cannot appoint administrators; the mutation inviteOfficial invites them one by one.`,
  }),
  IS_ADMINISTRATOR: (email: string): Text => ({
    vi: `${email} là quản trị viên; tệp không đổi vai trò hay đơn vị của quản trị viên.`,
    en: `${email} is an administrator, whose role and unit a file cannot change.`,
  }),
} as const;

/** The name of a unit by its id; undefined if nothing has the id. */
export type UnitNames = (id: string) => Text | undefined;

function valueText(field: string, value: string | null, nameOf: UnitNames): Text {
  if (value === null) return { vi: '–', en: '–' };
  const unit = field === 'unit' || field === 'parent' ? nameOf(value) : undefined;
  if (unit) return unit;
  if (field === 'role') return ROLE_TITLES[value as OfficialRole];
  if (field === 'language') return changedFieldName(value);
  if (field === 'validFrom') return dayLabel(value);
  if (value === 'true' || value === 'false') return YES_NO_TEXTS[value === 'true' ? 'yes' : 'no'];
  // A field in capital letters is an indicator.
  if (field === 'villageCount' || /^[A-Z]/.test(field))
    return joinedTexts(
      value.split('/').map((part) => exactText(Number(part))),
      '/',
    );
  if (field === 'kind' && Object.hasOwn(KIND_WORDS, value))
    return { vi: KIND_WORDS[value as KindInFile][0], en: englishKind({ kind: value as KindInFile }) };
  return { vi: value, en: value };
}

/** A change that a file makes: "loại đơn vị: Xã → Phường". */
export function loadedChangeText({ field, before, after }: FieldChange, nameOf: UnitNames = () => undefined): Text {
  const name = changedFieldName(field);
  const [from, to] = [valueText(field, before, nameOf), valueText(field, after, nameOf)];
  return { vi: `${name.vi}: ${from.vi} → ${to.vi}`, en: `${name.en}: ${from.en} → ${to.en}` };
}
