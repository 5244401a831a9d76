import { exactText } from '../../domain/text/number-text.js';
import type { Text } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { dayLabel } from '../../domain/time/texts.js';

/** The accepted whole numbers of an argument, as the end of a refusal. */
export const wholeNumber = (from: number, to?: number): Text =>
  to === undefined
    ? { vi: `số nguyên từ ${exactText(from).vi} trở lên`, en: `a whole number from ${exactText(from).en} on` }
    : {
        vi: `số nguyên từ ${exactText(from).vi} đến ${exactText(to).vi}`,
        en: `a whole number from ${exactText(from).en} to ${exactText(to).en}`,
      };

export const dayBetween = (from: string, to: string): Text => ({
  vi: `một ngày từ ${from} đến ${to}`,
  en: `a day from ${from} to ${to}`,
});

export const atMost = (count: number): Text => ({
  vi: `nhiều nhất ${exactText(count).vi} mục`,
  en: `at most ${exactText(count).en}`,
});

export const countBetween = (from: number, to: number): Text => ({
  vi: `từ ${exactText(from).vi} đến ${exactText(to).vi} mục`,
  en: `${exactText(from).en} to ${exactText(to).en}`,
});

/** A list of names or codes, the same in both languages. */
export function oneOf(names: readonly string[]): Text {
  const list = names.map((name) => `"${name}"`).join(', ');
  return { vi: list, en: list };
}

export const onlyOneOf = (first: string, other: string): Text => ({
  vi: `chỉ một trong hai tham số "${first}" và "${other}"`,
  en: `only one of "${first}" and "${other}"`,
});

export const ADMINISTRATION_ARGUMENT_TEXTS = {
  official: { vi: 'mã toàn cục hoặc mã dễ đọc của cán bộ', en: 'the global id of an official or its readable id' },
  oneOfFour: {
    vi: 'đúng một trong form, alter, end, endLevel',
    en: 'exactly one of form, alter, end, endLevel',
  },
  bothNames: {
    vi: 'tên bằng cả hai ngôn ngữ, hoặc không nêu tên nào',
    en: 'the name in both languages, or neither',
  },
} as const;

export const LABEL_ARGUMENT_TEXTS: { readonly enumName: Text } = {
  enumName: { vi: 'tên một kiểu liệt kê, ví dụ "ReportState"', en: 'the name of an enum such as "ReportState"' },
};

export const METHOD_ARGUMENT_TEXTS = {
  year: { vi: 'một năm từ 2000 đến 2100', en: 'a year from 2000 to 2100' },
} as const;

export const RANKING_ARGUMENT_TEXTS = {
  versionWithPeriod: { vi: 'số của bản kèm theo kỳ (period)', en: 'a version together with its period' },
  dayOfPublication: {
    vi: 'một ngày mà đến ngày đó đã có bảng xếp hạng được công bố',
    en: 'a day by which a ranking had been published',
  },
  dayFrom: (first: LocalDate, month: PeriodId): Text => ({
    vi: `một ngày từ ${first} trở đi, là ngày đầu tiên công bố bảng xếp hạng kỳ ${month}`,
    en: `a day from ${first} on, when the ranking of ${month} was first published`,
  }),
} as const;

export const OPERATION_ARGUMENT_TEXTS = {
  span: (most: number, to: LocalDate): Text => ({
    vi: `một ngày không sau ${dayLabel(to).vi} và không trước ngày đó quá ${most} ngày`,
    en: `a day not after ${dayLabel(to).en} and at most ${most} days before it`,
  }),
  dayGone: (today: LocalDate): Text => ({
    vi: `hôm nay (${dayLabel(today).vi}) hoặc một ngày trước đó; với ngày sau, xem remindersPlanned`,
    en: `today (${dayLabel(today).en}) or an earlier day; for later days ask remindersPlanned`,
  }),
} as const;

export const REGISTER_ARGUMENT_TEXTS = {
  notBefore: (from: LocalDate): Text => ({
    vi: `một ngày không trước "from" (${from})`,
    en: `a day not before "from" (${from})`,
  }),
  daysAtMost: (most: number, count: number): Text => ({
    vi: `nhiều nhất ${most} ngày tính từ "from", không phải ${count}`,
    en: `at most ${most} days from "from", not ${count}`,
  }),
  idOrCode: {
    vi: 'một trong hai tham số "id" và "code", mã gồm hai đến năm chữ số, ví dụ "02023"',
    en: 'one of "id" and "code", a code of two to five digits such as "02023"',
  },
} as const;

export const REMINDER_ARGUMENT_TEXTS = {
  dayToPlan: (first: LocalDate, last: LocalDate): Text => ({
    vi: `một ngày từ ${first} đến ${last}; thư đã gửi trước đó xem ở "reminders"`,
    en: `a day from ${first} to ${last}; what went before is in "reminders"`,
  }),
  unitOfScope: {
    vi: 'đơn vị thuộc địa bàn có thu thập báo cáo, hoặc đơn vị cấp trên của địa bàn đó',
    en: 'a unit of a scope in which reports are collected, or one above it',
  },
  dayOrCommune: {
    vi: 'một ngày, ví dụ "2026-11-17"; nếu không nêu ngày thì "within" phải là một đơn vị cấp xã',
    en: 'a day such as "2026-11-17"; without one "within" must be a commune',
  },
  reference: {
    vi: 'mã thư như in ở cuối thư, ví dụ "2026-10/xuan-lac/+3", hoặc như ở tiêu đề X-Reminder-Id',
    en: 'an id as the foot of a letter prints it, such as "2026-10/xuan-lac/+3", or as in the header X-Reminder-Id',
  },
} as const;

export const REPORT_ARGUMENT_TEXTS = {
  delivery: {
    vi: 'mã toàn cục của một lần chuyển số liệu, lấy từ Delivery.id',
    en: 'the global id of a delivery, from Delivery.id',
  },
} as const;
