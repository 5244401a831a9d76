import type { Language } from '../../domain/text/text.js';

type DayTexts = {
  readonly hint: string;
  readonly within: (first: string, last: string) => string;
  readonly missing: (label: string) => string;
  readonly notADay: (label: string, typed: string) => string;
  readonly outside: (label: string, typed: string, first: string, last: string) => string;
};

/** Texts of a field for a day. Public pages have such fields, so these texts are apart from those of other forms. */
export const DAY_TEXTS: Readonly<Record<Language, DayTexts>> = {
  vi: {
    hint: 'Ghi ngày/tháng/năm, ví dụ 16/11/2026.',
    within: (first, last) => `Từ ngày ${first} đến ngày ${last}.`,
    missing: (label) => `${label}: chưa ghi ngày; đề nghị ghi ngày/tháng/năm, ví dụ 16/11/2026.`,
    notADay: (label, typed) => `${label}: "${typed}" không phải là ngày; đề nghị ghi ngày/tháng/năm, ví dụ 16/11/2026.`,
    outside: (label, typed, first, last) =>
      `${label}: ${typed} nằm ngoài khoảng cho phép; đề nghị ghi một ngày từ ${first} đến ${last}.`,
  },
  en: {
    hint: 'Day first, such as 16/11/2026 or 16 November 2026.',
    within: (first, last) => `From ${first} to ${last}.`,
    missing: (label) => `${label}: no day is entered; write the day first, such as 16 November 2026.`,
    notADay: (label, typed) =>
      `${label}: "${typed}" is not a day; write the day first, such as 16/11/2026 or 16 November 2026.`,
    outside: (label, typed, first, last) => `${label}: ${typed} is not accepted; enter a day from ${first} to ${last}.`,
  },
};
