import { capitalised, type Text } from '../../domain/text/text.js';
import { type Instant, type LocalDate, localDateOf, localTimeOf, weekday } from '../../domain/time/local-date.js';
import { dayLabel, monthName, monthNumber } from '../../domain/time/texts.js';

/**
 * The parts of a date in the form of Decree 30/2020/NĐ-CP: days below 10 and the months 1 and 2 have a leading zero,
 * the months 3 to 9 have none. They depend on no clock, time zone or locale data.
 */
const parts = (day: LocalDate) => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { year, month: Number(month), monthVi: monthNumber(Number(month)), date };
};

const WEEKDAYS_VI = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;
const WEEKDAYS_EN = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** "16/10/2026", "05/3/2026" */
export const dateVi = (day: LocalDate): string => dayLabel(day).vi;

/** "ngày 05 tháng 3 năm 2026" */
export const longDateVi = (day: LocalDate): string => `${dayMonthVi(day)} năm ${parts(day).year}`;

/** "ngày 05 tháng 3" */
export const dayMonthVi = (day: LocalDate): string => {
  const { monthVi, date } = parts(day);
  return `ngày ${date} tháng ${monthVi}`;
};

const weekdayVi = (day: LocalDate): string => WEEKDAYS_VI[weekday(day) - 1] as string;

/** In a table: "thứ Sáu, 16/10/2026" */
export const weekdayDateVi = (day: LocalDate): string => `${weekdayVi(day)}, ${dateVi(day)}`;

/** In a sentence, after "ngày": "16/10/2026 (thứ Sáu)" */
export const dateWeekdayVi = (day: LocalDate): string => `${dateVi(day)} (${weekdayVi(day)})`;

/** "08 giờ 00 phút" */
export const timeVi = (at: Instant): string => localTimeOf(at).replace(/^(\d+):(\d+)$/, '$1 giờ $2 phút');

/** "08 giờ 00 phút ngày 21/10/2026 (thứ Tư)" */
export const momentVi = (at: Instant): string => `${timeVi(at)} ngày ${dateWeekdayVi(localDateOf(at))}`;

/** "15 giờ 20 phút ngày 15/10/2026" */
export const savedVi = (at: Instant): string => `${timeVi(at)} ngày ${dateVi(localDateOf(at))}`;

/** "21 October 2026" */
export const dateEn = (day: LocalDate): string => dayLabel(day).en;

/** "21 October" */
export const dayMonthEn = (day: LocalDate): string => {
  const { month, date } = parts(day);
  return `${Number(date)} ${monthName(month)}`;
};

/** "Friday, 16 October 2026" */
export const weekdayDateEn = (day: LocalDate): string => `${WEEKDAYS_EN[weekday(day) - 1]}, ${dateEn(day)}`;

/** "08:00 on Wednesday, 21 October 2026" */
export const momentEn = (at: Instant): string => `${localTimeOf(at)} on ${weekdayDateEn(localDateOf(at))}`;

/** "15 October 2026 at 15:20" */
export const savedEn = (at: Instant): string => `${dateEn(localDateOf(at))} at ${localTimeOf(at)}`;

export const sameYear = (a: LocalDate, b: LocalDate): boolean => parts(a).year === parts(b).year;

/** A day as the value of a row: "Thứ Sáu, 16/10/2026" · "Friday, 16 October 2026" */
export const dayValue = (day: LocalDate): Text => ({ vi: capitalised(weekdayDateVi(day)), en: weekdayDateEn(day) });

export const momentValue = (at: Instant): Text => ({ vi: capitalised(momentVi(at)), en: capitalised(momentEn(at)) });
