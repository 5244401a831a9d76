import { asSent } from '../text/as-sent.js';
import { exactText } from '../text/number-text.js';
import { inEachLanguage, type Text } from '../text/text.js';
import { isDay, type LocalDate } from '../time/local-date.js';
import { type PeriodId, parsePeriod } from '../time/period.js';
import { dayLabel, periodLabel } from '../time/texts.js';

const EMPTY: Text = { vi: 'nội dung để trống', en: 'empty' };

/** A sent value as people write it: a day, a month or a quarter in words, any other text as it was sent. */
export function sentText(value: string): Text {
  if (value.trim() === '') return EMPTY;
  if (isDay(value)) return dayLabel(value);
  // A year alone looks like any number, so it stays as it is.
  return value.includes('-') && parsePeriod(value) ? periodLabel(value) : inEachLanguage(() => asSent(value));
}

/** Bounds such as `−60–60` or `0–2000` as people read them. Any other text stays as it is. */
export function boundsText(accepted: string): Text {
  const bounds = accepted.split('–');
  if (!bounds.every((bound) => /^−?\d+(\.\d+)?$/.test(bound))) return sentText(accepted);
  return inEachLanguage((language) =>
    bounds.map((bound) => exactText(Number(bound.replace('−', '-')))[language].replace('-', '−')).join('–'),
  );
}

export const dayOrLater = (first: LocalDate): Text => {
  const { vi, en } = dayLabel(first);
  return { vi: `từ ngày ${vi} trở đi`, en: `${en} or later` };
};

export const dayOrEarlier = (last: LocalDate): Text => {
  const { vi, en } = dayLabel(last);
  return { vi: `đến ngày ${vi}`, en: `${en} or earlier` };
};

export const dayWithin = (first: LocalDate, last: LocalDate): Text => within(dayLabel(first), dayLabel(last));

export const monthOrLater = (first: PeriodId): Text => {
  const { vi, en } = periodLabel(first);
  return { vi: `từ ${vi} trở đi`, en: `${en} or later` };
};

export const monthWithin = (first: PeriodId, last: PeriodId): Text => within(periodLabel(first), periodLabel(last));

const within = (first: Text, last: Text): Text => ({
  vi: `từ ${first.vi} đến ${last.vi}`,
  en: `${first.en} to ${last.en}`,
});

/** The words about a name in the text of `OUT_OF_RANGE`. */
export const nameLengthTexts = (name: string, most: number): Readonly<Record<'value' | 'other', Text>> => ({
  value:
    name.trim() === ''
      ? EMPTY
      : { vi: `${exactText(name.length).vi} ký tự`, en: `${exactText(name.length).en} characters long` },
  other: { vi: `từ 1 đến ${exactText(most).vi} ký tự`, en: `1 to ${exactText(most).en} characters` },
});

/** Accepted values that are not numbers. */
export const BOUND_TEXTS = {
  atMost: (most: number): Text => ({ vi: `tối đa ${most}`, en: `at most ${most}` }),
  aboveUpTo: (bound: number, most: number): Text => ({
    vi: `trên ${exactText(bound).vi}, tối đa ${exactText(most).vi}`,
    en: `above ${exactText(bound).en}, at most ${exactText(most).en}`,
  }),
  codeOfIndicator: {
    vi: 'mã bắt đầu bằng chữ in hoa, gồm từ 2 đến 20 chữ in hoa không dấu, chữ số, dấu gạch dưới hoặc gạch ngang',
    en: 'a code that begins with a capital letter and has 2 to 20 capital letters, digits, underscores or dashes',
  },
  otherCode: {
    vi: 'mã khác, vì Hệ thống dành mã này cho ghi chú về cả báo cáo',
    en: 'another code, because the service keeps this one for notes about the whole report',
  },
  codeOfDraft: {
    vi: 'mã gồm từ 3 đến 60 chữ cái không dấu, chữ số, dấu chấm, dấu gạch dưới hoặc gạch ngang',
    en: 'a code of 3 to 60 letters without marks, digits, dots, underscores or dashes',
  },
  codeOfReorganisation: (most: number): Text => ({
    vi: `mã gồm từ 1 đến ${most} chữ thường không dấu, chữ số hoặc dấu gạch ngang`,
    en: `a code of 1 to ${most} small letters without marks, digits or dashes`,
  }),
  notForThisKind: {
    vi: 'để trống, vì loại chỉ tiêu này không có mục đó',
    en: 'no text, because this kind of indicator has no such part',
  },
  webAddress: {
    vi: 'địa chỉ bắt đầu bằng https:// và không có dấu / ở cuối',
    en: 'an address that begins with https:// and does not end with a slash',
  },
  weekend: { vi: 'thứ Bảy hoặc Chủ nhật', en: 'a Saturday or Sunday' },
  weekday: { vi: 'ngày từ thứ Hai đến thứ Sáu', en: 'a day from Monday to Friday' },
  sendTime: { vi: '06:00, 06:30 và mỗi nửa giờ đến 17:30', en: '06:00, 06:30 and every half hour up to 17:30' },
  day: { vi: 'một ngày, ví dụ 01/07/2025', en: 'a day, such as 1 July 2025' },
  decision: {
    vi: 'số, ký hiệu văn bản, ví dụ 1683/NQ-UBTVQH15',
    en: 'the number of a document, such as 1683/NQ-UBTVQH15',
  },
} as const satisfies Readonly<Record<string, unknown>>;
