import { inBoth } from '../../domain/text/in-both.js';

/** Texts of a field for a day. Public pages have such fields, so these texts are apart from those of other forms. */
export const dayWords = inBoth({
  hint: ['Ghi ngày/tháng/năm, ví dụ 16/11/2026.', 'Day first, such as 16/11/2026 or 16 November 2026.'],
  within: (first: string, last: string) => [`Từ ngày ${first} đến ngày ${last}.`, `From ${first} to ${last}.`],
  missing: (label: string) => [
    `${label}: chưa ghi ngày; đề nghị ghi ngày/tháng/năm, ví dụ 16/11/2026.`,
    `${label}: no day is entered; write the day first, such as 16 November 2026.`,
  ],
  notADay: (label: string, typed: string) => [
    `${label}: "${typed}" không phải là ngày; đề nghị ghi ngày/tháng/năm, ví dụ 16/11/2026.`,
    `${label}: "${typed}" is not a day; write the day first, such as 16/11/2026 or 16 November 2026.`,
  ],
  outside: (label: string, typed: string, first: string, last: string) => [
    `${label}: ${typed} nằm ngoài khoảng cho phép; đề nghị ghi một ngày từ ${first} đến ${last}.`,
    `${label}: ${typed} is not accepted; enter a day from ${first} to ${last}.`,
  ],
});
