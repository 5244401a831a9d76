import { kindOfSign } from '../refusal/texts.js';
import { exactText } from '../text/number-text.js';
import type { Text } from '../text/text.js';

const joined = (texts: readonly Text[], language: 'vi' | 'en'): string =>
  texts.map((text) => `"${text[language]}"`).join(', ');

const waysIn = (accepted: readonly (readonly Text[])[]): Text => ({
  vi: accepted.map((way) => joined(way, 'vi')).join('; hoặc '),
  en: accepted.map((way) => joined(way, 'en')).join('; or '),
});

/** Yes and no as the templates write them, and as a file may write them. */
export const YES_NO_TEXTS = { yes: { vi: 'Có', en: 'Yes' }, no: { vi: 'Không', en: 'No' } } as const;
export const YES_NO_WORDS = { yes: ['Có', 'yes', 'true'], no: ['Không', 'no', 'false'] } as const;

/** The faults of a file that an office loads, and what would be right. */
export const LOAD_TEXTS = {
  columnsMissing: (lacking: readonly Text[], found: string, accepted: readonly (readonly Text[])[]): Text => ({
    vi: `Tệp thiếu cột ${joined(lacking, 'vi')}; các cột tìm thấy: ${found || 'không có'}. Cần có: ${waysIn(accepted).vi}.`,
    en: `The file has no column ${joined(lacking, 'en')}; found: ${found || 'none'}. Needed: ${waysIn(accepted).en}.`,
  }),
  sheetsUnread: (names: string): Text => ({
    vi: `Chỉ đọc trang tính đầu tiên của tệp; trang tính khác còn dữ liệu không được đọc: ${names}.`,
    en: `Only the first sheet of the file is read; others that have cells are not: ${names}.`,
  }),
  columnUnknown: (heading: string): Text => ({
    vi: `không dùng cột "${heading}".`,
    en: `the column "${heading}" is not read.`,
  }),
  columnTwice: (heading: string): Text => ({
    vi: `cột "${heading}" có hai lần; chỉ cột đầu tiên được đọc.`,
    en: `the column "${heading}" is there twice; only the first is read.`,
  }),
  languagesMixed: (vietnamese: string, english: string): Text => ({
    vi: `Dòng tiêu đề vừa có tiếng Việt ("${vietnamese}") vừa có tiếng Anh ("${english}"), nên không rõ 1.200 là số nào; đề nghị ghi mọi tiêu đề bằng một ngôn ngữ.`,
    en: `Headings are in Vietnamese ("${vietnamese}") and in English ("${english}"), so that 1.200 may be two numbers; write all of them in one language.`,
  }),
  cellTooLong: (length: number, most: number): Text => ({
    vi: `ô có ${exactText(length).vi} ký tự; tối đa ${exactText(most).vi} ký tự.`,
    en: `the cell has ${exactText(length).en} characters; at most ${exactText(most).en} are accepted.`,
  }),
  strayCharacter: (code: string, place: number): Text => ({
    vi: `ký tự thứ ${place} của ô là ${kindOfSign(code).vi} ${code}; đề nghị xóa ký tự này.`,
    en: `character ${place} of the cell is ${kindOfSign(code).en} ${code}; take it out.`,
  }),
  nameMissing: { vi: 'thiếu tên đơn vị.', en: 'the name of the unit is missing.' },
  codeMissing: { vi: 'thiếu mã đơn vị.', en: 'the code of the unit is missing.' },
  codeNotDigits: (value: string): Text => ({
    vi: `"${value}" không phải là mã đơn vị; mã chỉ gồm chữ số: 2 chữ số của tỉnh, 3 của huyện, 5 của xã.`,
    en: `"${value}" is not a unit code: a code has digits only, 2 for a province, 3 for a district, 5 for a commune.`,
  }),
  codeTooLong: (value: string, digits: number): Text => ({
    vi: `mã "${value}" dài quá; mã của cấp này có ${digits} chữ số.`,
    en: `the code "${value}" is too long: at this level a code has ${digits} digits.`,
  }),
  codeTwice: (code: string, row: number): Text => ({
    vi: `mã ${code} đã có ở dòng ${row}.`,
    en: `the code ${code} is already in row ${row}.`,
  }),
  codeTwoUnits: (code: string, first: string, row: number, second: string): Text => ({
    vi: `mã ${code} là của hai đơn vị: "${first}" (dòng ${row}) và "${second}".`,
    en: `the code ${code} names two units: "${first}" (row ${row}) and "${second}".`,
  }),
  nameTwoCodes: (name: string, code: string, other: string, row: number): Text => ({
    vi: `"${name}" mang mã ${code} ở dòng này nhưng mã ${other} ở dòng ${row}.`,
    en: `"${name}" has the code ${code} here, and ${other} in row ${row}.`,
  }),
  kindUnknown: (value: string, accepted: Text): Text => ({
    vi: `không rõ cấp của "${value}"; cấp được chấp nhận: ${accepted.vi}.`,
    en: `"${value}" is not a kind of unit. Accepted: ${accepted.en}.`,
  }),
  kindContradicts: (kind: string, name: string): Text => ({
    vi: `cấp "${kind}" không khớp với tên "${name}".`,
    en: `the kind "${kind}" contradicts the name "${name}".`,
  }),
  dayNotReadable: (value: string): Text => ({
    vi: `"${value}" không phải là ngày; ghi như 01/07/2025 hoặc 2025-07-01.`,
    en: `"${value}" is not a day; write 01/07/2025 (day first) or 2025-07-01.`,
  }),
  numberNotReadable: (value: Text): Text => ({
    vi: `${value.vi} không phải là số nguyên không âm.`,
    en: `${value.en} is not a whole number of 0 or more.`,
  }),
  cellEmpty: (header: Text): Text => ({
    vi: `thiếu ${header.vi.toLowerCase()}.`,
    en: `the cell "${header.en}" is empty.`,
  }),
  villageAndNumber: {
    vi: 'một dòng chỉ ghi tên một thôn, tổ dân phố, hoặc chỉ ghi số thôn, tổ dân phố của xã.',
    en: 'a row names one village, or says how many the commune has; not both.',
  },
  roleUnknown: (value: string, accepted: Text): Text => ({
    vi: `không rõ vai trò "${value}"; vai trò được chấp nhận: ${accepted.vi}.`,
    en: `"${value}" is not a role. Accepted: ${accepted.en}.`,
  }),
  languageUnknown: (value: string): Text => ({
    vi: `"${value}": ngôn ngữ là vi (tiếng Việt) hoặc en (tiếng Anh).`,
    en: `"${value}": a language is vi (Vietnamese) or en (English).`,
  }),
  addressTwice: (email: string, row: number): Text => ({
    vi: `địa chỉ ${email} đã có ở dòng ${row}.`,
    en: `the address ${email} is already in row ${row}.`,
  }),
  outsideYourUnit: (name: string): Text => ({
    vi: `"${name}" không thuộc đơn vị của đồng chí; bỏ dòng này hoặc chỉ nạp một địa bàn (scope).`,
    en: `"${name}" does not belong to your unit; remove the row, or load one scope only.`,
  }),
  scopeUnknown: (code: string): Text => ({
    vi: `địa bàn "${code}": hiện không có đơn vị nào mang mã này, trong tệp cũng như trong danh mục.`,
    en: `scope "${code}": no unit has this code today, neither in the file nor in the register.`,
  }),
  methodMissing: {
    vi: 'tệp thiếu dòng "Bộ chỉ số" (mã, tên và tổng điểm của bộ chỉ số).',
    en: 'the file lacks the row of the method: its code, its name and its total points.',
  },
  indicatorUnknown: (code: string): Text => ({
    vi: `một quan hệ nêu chỉ tiêu ${code}, nhưng bộ chỉ số không có chỉ tiêu này.`,
    en: `a relation names ${code}, which the catalogue does not have.`,
  }),
  wordUnknown: (value: string, accepted: string): Text => ({
    vi: `"${value}" không được chấp nhận; ghi một trong các từ: ${accepted}.`,
    en: `"${value}" is not accepted; write one of: ${accepted}.`,
  }),
  targetsNotReadable: {
    vi: 'mục tiêu ghi theo năm, như "2025: 85; 2030: 95,5 (Văn bản)".',
    en: 'targets are written by year, as in "2025: 85; 2030: 95.5 (official)".',
  },
  bandsNotReadable: {
    vi: 'dải điểm ghi như "0: 0; 1: 0,25; 4: 1" (từ giá trị: phần điểm).',
    en: 'bands are written as in "0: 0; 1: 0.25; 4: 1" (from this value: this share).',
  },
  sideNotReadable: {
    vi: 'ghi mã chỉ tiêu với tử số hoặc mẫu số, như "G02.denominator".',
    en: 'write an indicator with its side, as in "G02.denominator".',
  },
  periodNotReadable: (value: string): Text => ({
    vi: `"${value}" không phải là kỳ báo cáo; ghi như 2025-06, 2025-Q2 hoặc 2025.`,
    en: `"${value}" is not a period; write 2025-06, 2025-Q2 or 2025.`,
  }),
} as const;
