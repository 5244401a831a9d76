import { LOAD_TEXTS } from '../sheet/texts.js';
import type { Text } from '../text/text.js';

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
