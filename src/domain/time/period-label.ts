import type { Text } from '../text/text.js';
import type { LocalDate } from './local-date.js';
import { type Period, type PeriodId, periodOf } from './period.js';

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

/** "14/10/2026" / "14 October 2026" */
export function dayLabel(day: LocalDate): Text {
  const [year = '', month = '', date = ''] = day.split('-');
  return { vi: `${date}/${month}/${year}`, en: `${Number(date)} ${monthName(Number(month))} ${year}` };
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

/** In a sentence: "tháng 10 năm 2026" / "October 2026", "quý III năm 2026" / "third quarter of 2026", "năm 2026" / "2026". */
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

/** In a subject line or a table: "tháng 10/2026" / "October 2026", "quý III/2026" / "Q3 2026", "năm 2026" / "2026". */
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
