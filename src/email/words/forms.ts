import type { Form } from '../../domain/reminder/open-forms.js';
import type { LocalDate } from '../../domain/time/local-date.js';

/** The reader of a letter about the reports of one commune. All other readers get lists of communes. */
export type Audience = 'officer' | 'chairman';

export const isOverdue = (form: Form): boolean => form.workingDaysLate > 0;
export const isDueToday = (form: Form): boolean => !isOverdue(form) && form.workingDaysLeft === 0;
export const byUrgency = (forms: readonly Form[]) => ({
  late: forms.filter(isOverdue),
  today: forms.filter(isDueToday),
  soon: forms.filter((form) => form.workingDaysLeft > 0),
});
/** The weekly repetition after the ladder's last step. Its subject states the fact and asks for nothing. */
export const isWeekly = (form: Form): boolean => form.isRepetition;
export const reportCount = (forms: readonly Form[]): number =>
  forms.reduce((count, form) => count + form.reports.length, 0);
/** Whether the other reports can be counted as communes: each is the only report of a commune that is not listed. */
export const areOtherUnits = (listed: readonly Form[], others: readonly Form[]): boolean =>
  unitCount(others) === reportCount(others) &&
  unitCount([...listed, ...others]) === unitCount(listed) + unitCount(others);
export const unitCount = (forms: readonly Form[]): number => new Set(forms.map((form) => form.unit.id)).size;
export const mostLate = (forms: readonly Form[]): number => Math.max(...forms.map((form) => form.workingDaysLate));
/** The first day on which the reader is reminded again of one of the reports. Undefined = never. */
export const nextReminder = (forms: readonly Form[]): LocalDate | undefined =>
  forms.flatMap(({ next }) => (next?.reminds ? [next.day] : [])).toSorted()[0];
