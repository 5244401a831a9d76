import type { OpenReport } from '../../domain/reminder/open-forms.js';
import { listed, type Text } from '../../domain/text/text.js';
import { type PeriodId, periodOf } from '../../domain/time/period.js';
import { periodLabel, shortPeriodLabel } from '../../domain/time/texts.js';
import { dateEn, dayMonthEn, dayMonthVi, longDateVi, sameYear } from './dates.js';

type Reports = readonly Pick<OpenReport, 'period'>[];
type Windows = readonly Pick<OpenReport, 'period' | 'window'>[];

/** "tháng 12, quý IV và năm 2026": a common year is written once, at the end. */
export function periodsVi(reports: Reports): string {
  const labels = reports.map(({ period }) => periodLabel(period).vi);
  const last = labels.at(-1) ?? '';
  const year = / ?năm \d{4}$/u.exec(last)?.[0].trim() ?? '';
  const shared = labels.slice(0, -1).map((label) => label.replace(` ${year}`, ''));
  return listed([...shared, last], 'và');
}

/** "tháng 12/2026, quý IV/2026 và năm 2026" */
export const shortPeriodsVi = (reports: Reports): string =>
  listed(
    reports.map(({ period }) => shortPeriodLabel(period).vi),
    'và',
  );

/** "December 2026, the fourth quarter of 2026 and the year 2026" */
export const periodsEn = (reports: Reports): string =>
  listed(
    reports.map(({ period }) => nameEn(period)),
    'and',
  );

/** "Open the October 2026 report", "Open the report for the first quarter of 2027" */
export const openEn = (reports: Reports): string =>
  reports.every(({ period }) => periodOf(period).frequency === 'MONTHLY')
    ? `Open the ${periodsEn(reports)} report`
    : `Open the report for ${periodsEn(reports)}`;

const nameEn = (period: string): string => {
  const label = periodLabel(period).en;
  switch (periodOf(period).frequency) {
    case 'MONTHLY':
      return label;
    case 'QUARTERLY':
      return label.startsWith('the ') ? label : `the ${label}`;
    case 'YEARLY':
      return `the year ${label}`;
  }
};

const FREQUENCY_VI = { MONTHLY: 'tháng', QUARTERLY: 'quý', YEARLY: 'năm' } as const;
const FREQUENCY_EN = { MONTHLY: 'monthly', QUARTERLY: 'quarterly', YEARLY: 'yearly' } as const;

/** "số liệu từ ngày 15 tháng 9 đến hết ngày 14 tháng 10 năm 2026" */
export function windowsVi(reports: Windows): string {
  const [first, ...others] = reports;
  if (!first) return '';
  const { from, to } = first.window;
  const until = `đến hết ${longDateVi(to)}`;
  if (others.length === 0) return `số liệu từ ${sameYear(from, to) ? dayMonthVi(from) : longDateVi(from)} ${until}`;
  const starts = reports.map(
    ({ period, window }) => `số liệu ${FREQUENCY_VI[periodOf(period).frequency]} từ ${longDateVi(window.from)}`,
  );
  return `${listed(starts, 'và')}, đều ${until}`;
}

/** "figures from 15 September to 14 October 2026" */
export function windowsEn(reports: Windows): string {
  const [first, ...others] = reports;
  if (!first) return '';
  const { from, to } = first.window;
  if (others.length === 0)
    return `figures from ${sameYear(from, to) ? dayMonthEn(from) : dateEn(from)} to ${dateEn(to)}`;
  const starts = reports.map(
    ({ period, window }) => `${FREQUENCY_EN[periodOf(period).frequency]} figures from ${dateEn(window.from)}`,
  );
  return `${listed(starts, 'and')}, all to ${dateEn(to)}`;
}

/** The month of a ranking: "tháng 10/2026" · "October 2026" */
export const monthText = (month: PeriodId): Text => ({ vi: shortPeriodLabel(month).vi, en: periodLabel(month).en });
