import type { Text } from '../text/text.js';
import { type Instant, type LocalDate, localDateOf, localTimeOf } from './local-date.js';
import { type Frequency, type Period, type PeriodId, periodOf } from './period.js';

/** The periods that there are, as the end of a refusal. */
export const KNOWN_PERIODS = {
  period: {
    vi: 'tháng, ví dụ "2026-10"; quý, ví dụ "2026-Q3"; hoặc năm, ví dụ "2026"; năm từ 1000 đến 2999',
    en: 'a month such as "2026-10", a quarter such as "2026-Q3" or a year such as "2026"; years from 1000 to 2999',
  },
  month: {
    vi: 'tháng, ví dụ "2026-10"; năm từ 1000 đến 2999',
    en: 'a month such as "2026-10"; years from 1000 to 2999',
  },
} as const satisfies Readonly<Record<string, Text>>;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** @param month 1..12 */
export const monthName = (month: number): string => MONTHS[month - 1] ?? '';

/**
 * "14/10/2026", "05/3/2026" / "14 October 2026". Decree 30/2020/NĐ-CP: zero before days below 10 and months 1 and 2.
 */
export function dayLabel(day: LocalDate): Text {
  const [year = '', month = '', date = ''] = day.split('-');
  return {
    vi: `${date}/${monthNumber(Number(month))}/${year}`,
    en: `${Number(date)} ${monthName(Number(month))} ${year}`,
  };
}

/** "15/10/2026 09:00" / "15 October 2026 09:00" */
export function dayAndTime(at: Instant): Text {
  const [day, time] = [dayLabel(localDateOf(at)), localTimeOf(at)];
  return { vi: `${day.vi} ${time}`, en: `${day.en} ${time}` };
}

/** "lúc 09:00 ngày 15/10/2026" / "at 09:00 on 15 October 2026" */
export function momentLabel(at: Instant): Text {
  const [day, time] = [dayLabel(localDateOf(at)), localTimeOf(at)];
  return { vi: `lúc ${time} ngày ${day.vi}`, en: `at ${time} on ${day.en}` };
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];
const ROMAN = ['I', 'II', 'III', 'IV'];

/** Administrative writing puts a zero before months 1 and 2 only ("tháng 02", "tháng 3"). */
export const monthNumber = (month: number): string => (month < 3 ? `0${month}` : `${month}`);

const nth = (names: readonly string[], { id, ordinal }: Period): string => {
  const name = names[ordinal - 1];
  if (name === undefined) throw new RangeError(`${id} has no name`);
  return name;
};

/**
 * In sentences: "tháng 10 năm 2026" / "October 2026", "quý III năm 2026" / "third quarter of 2026", "năm 2026" /
 * "2026".
 */
export function periodLabel(id: PeriodId): Text {
  const period = periodOf(id);
  const { year, ordinal } = period;
  switch (period.frequency) {
    case 'MONTHLY':
      return { vi: `tháng ${monthNumber(ordinal)} năm ${year}`, en: `${nth(MONTHS, period)} ${year}` };
    case 'QUARTERLY':
      return { vi: `quý ${nth(ROMAN, period)} năm ${year}`, en: `${nth(ORDINALS, period)} quarter of ${year}` };
    case 'YEARLY':
      return { vi: `năm ${year}`, en: `${year}` };
  }
}

/** In subjects and tables: "tháng 10/2026" / "October 2026", "quý III/2026" / "Q3 2026", "năm 2026" / "2026". */
export function shortPeriodLabel(id: PeriodId): Text {
  const period = periodOf(id);
  const { year, ordinal } = period;
  switch (period.frequency) {
    case 'MONTHLY':
      return { vi: `tháng ${monthNumber(ordinal)}/${year}`, en: `${nth(MONTHS, period)} ${year}` };
    case 'QUARTERLY':
      return { vi: `quý ${nth(ROMAN, period)}/${year}`, en: `Q${ordinal} ${year}` };
    case 'YEARLY':
      return { vi: `năm ${year}`, en: `${year}` };
  }
}

/** How often communes report something, as words inside a sentence. */
export const FREQUENCY_TEXTS: Readonly<Record<Frequency, Text>> = {
  MONTHLY: { vi: 'hằng tháng', en: 'monthly' },
  QUARTERLY: { vi: 'hằng quý', en: 'quarterly' },
  YEARLY: { vi: 'hằng năm', en: 'yearly' },
};

/** The names of public holidays under the Labour Code (Art. 112(1)) and Resolution 28/2026. */
export const HOLIDAY_NAMES = {
  newYear: { vi: 'Tết Dương lịch', en: "New Year's Day" },
  lunarNewYear: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' },
  hungKings: { vi: 'Giỗ Tổ Hùng Vương', en: 'Hùng Kings Commemoration Day' },
  victoryDay: { vi: 'Ngày Chiến thắng', en: 'Victory Day (Reunification Day)' },
  labourDay: { vi: 'Ngày Quốc tế lao động', en: 'International Labour Day' },
  nationalDay: { vi: 'Quốc khánh', en: 'National Day' },
  cultureDay: { vi: 'Ngày Văn hóa Việt Nam', en: 'Vietnam Culture Day' },
} as const satisfies Readonly<Record<string, Text>>;

export const inLieuName = ({ vi, en }: Text): Text => ({ vi: `${vi} (nghỉ bù)`, en: `${en} (in lieu)` });

/** The laws behind the holidays, as the calendar cites them. */
export const HOLIDAY_LAWS = {
  holidays: 'Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1',
  daysInLieu: 'Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3',
  cultureDay: 'Nghị quyết 28/2026/QH16, Điều 2',
} as const;
