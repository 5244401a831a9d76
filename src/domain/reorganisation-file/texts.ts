import type { Extent } from '../register/reorganisation.js';
import { LOAD_TEXTS } from '../sheet/texts.js';
import type { Text } from '../text/text.js';

/** Words for the extent. The template has the first one. */
export const EXTENT_WORDS: Readonly<Record<Extent, readonly [string, ...string[]]>> = {
  WHOLE: ['Toàn bộ', 'whole', 'WHOLE', 'Nguyên trạng'],
  PART: ['Một phần', 'part', 'PART'],
  REST: ['Phần còn lại', 'rest', 'REST'],
  PART_AREA_ONLY: ['Chỉ diện tích', 'area only', 'PART_AREA_ONLY'],
};

/** The effect of a row. For the words of `LINK`, the units and shares of the rows decide it. */
export const CHANGE_WORDS = {
  LINK: [
    ...['Sắp xếp', 'Nhập', 'Sáp nhập', 'Hợp nhất', 'Chia', 'Thành lập', 'Đổi tên', 'Đổi loại', 'Chuyển', 'Giữ nguyên'],
    ...['merge', 'split', 'begin', 'rename', 'change of kind', 'move', 'kept'],
  ],
  END: ['Kết thúc', 'Giải thể', 'end'],
  END_LEVEL: ['Bỏ cấp', 'Kết thúc cấp', 'end of level', 'END_LEVEL'],
  OUTSIDE: ['Ngoài danh mục', 'outside'],
} as const satisfies Record<string, readonly string[]>;

/** The place of a fault that belongs to no cell. */
export const WHOLE_FILE: Text = { vi: 'Tệp', en: 'The file' };

type Said = { readonly value: string; readonly other: string };

/** The faults of a row, and how to mend each. */
export const REORGANISATION_FILE_TEXTS = {
  OLD_UNIT_MISSING: ({ value }: Said): Text => ({
    vi: `không có đơn vị nào mang mã "${value}" vào ngày hiệu lực; sửa mã, hoặc bỏ trống mã và ghi "Ngoài danh mục" nếu đơn vị không thuộc danh mục này.`,
    en: `no unit has the code "${value}" on the effective day; correct it, or leave it empty and write "outside" if the unit is not in this register.`,
  }),
  OLD_NAME_UNKNOWN: ({ value }: Said): Text => ({
    vi: `không có đơn vị nào tên "${value}" vào ngày hiệu lực; ghi mã, hoặc ghi "Ngoài danh mục" nếu đơn vị không thuộc danh mục này.`,
    en: `no unit is called "${value}" on the effective day; give its code, or write "outside" if it is not in this register.`,
  }),
  OLD_UNIT_AMBIGUOUS: ({ value, other }: Said): Text => ({
    vi: `"${value}" có thể là ${other}; ghi đủ mã của đơn vị.`,
    en: `"${value}" could be ${other}; write the whole code.`,
  }),
  OLD_NAME_DIFFERS: ({ value, other }: Said): Text => ({
    vi: `tên "${value}" khác với tên trong danh mục "${other}"; sửa mã hoặc tên, hoặc bỏ trống tên.`,
    en: `the name "${value}" is not that of the register, "${other}"; correct code or name, or leave the name empty.`,
  }),
  OLD_UNIT_NEEDED: (): Text => ({
    vi: 'cần mã hoặc tên của đơn vị cũ.',
    en: 'the code or the name of the old unit is needed.',
  }),
  NEW_NAME_NEEDED: (): Text => ({ vi: 'cần tên của đơn vị mới.', en: 'the name of the new unit is needed.' }),
  NEW_NAME_DIFFERS: ({ value, other }: Said): Text => ({
    vi: `"${value}" khác với "${other}" ở một dòng khác của cùng đơn vị mới; ghi giống nhau, hoặc chỉ ghi ở một dòng.`,
    en: `"${value}" differs from "${other}" in another row of the same new unit; write the same, or fill in one row only.`,
  }),
  CODE_NOT_READABLE: ({ value }: Said): Text => LOAD_TEXTS.codeNotDigits(value),
  PARENT_UNKNOWN: ({ value }: Said): Text => ({
    vi: `không có đơn vị cấp trên nào mang mã "${value}" vào ngày hiệu lực, trong tệp cũng như trong danh mục.`,
    en: `no unit above has the code "${value}" on the effective day, neither in the file nor in the register.`,
  }),
  PARENT_NEEDED: ({ value }: Said): Text => ({
    vi: `không rõ đơn vị cấp trên của "${value}"; ghi mã của đơn vị đó.`,
    en: `it is not clear which unit is above "${value}"; give its code.`,
  }),
  EXTENT_UNKNOWN: ({ value, other }: Said): Text => LOAD_TEXTS.wordUnknown(value, other),
  CHANGE_UNKNOWN: ({ value, other }: Said): Text => ({
    vi: `"${value}" không được chấp nhận; bỏ trống, hoặc ghi một trong các từ: ${other}.`,
    en: `"${value}" is not accepted; leave it empty, or write one of: ${other}.`,
  }),
  LEVEL_NEEDED: (): Text => ({
    vi: 'ghi cấp được bỏ, ví dụ Huyện.',
    en: 'name the level that ends, such as district.',
  }),
  EFFECTIVE_NEEDED: (): Text => ({
    vi: 'tệp chưa có ngày hiệu lực; ghi ở dòng đầu, ví dụ 01/07/2025.',
    en: 'the file has no effective day; write it in the first row, such as 01/07/2025 (day first).',
  }),
  DECISION_NEEDED: (): Text => ({
    vi: 'tệp chưa có số văn bản; ghi ở dòng đầu, ví dụ 1683/NQ-UBTVQH15.',
    en: 'the file has no number of a decision; write it in the first row, such as 1683/NQ-UBTVQH15.',
  }),
  TWO_EVENTS: ({ value, other }: Said): Text => ({
    vi: `"${value}" khác với "${other}" ở dòng trước; một tệp là một phương án, nên tách thành hai tệp.`,
    en: `"${value}" differs from "${other}" in an earlier row; a file is one reorganisation, so make two files of it.`,
  }),
  OUTSIDE_SCOPE: ({ value, other }: Said): Text => ({
    vi: `"${value}" không thuộc danh mục này, nên được ghi là phần ngoài danh mục của "${other}".`,
    en: `"${value}" is not in this register, so it is a part of "${other}" from outside.`,
  }),
} as const;
