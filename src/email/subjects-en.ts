import type { Digest, Form } from '../domain/daily-mail.js';
import { weekdayDateEn } from './dates.js';
import { daysEn, properName, unitEn } from './names.js';
import { periodsEn } from './period-names.js';
import { overdueFromOtherPeriods, overdueOf } from './subjects-vi.js';
import { isOverdue, isWeekly, mostLate, reportCount, type Subjects, unitCount } from './wording.js';

const reportEn = (form: Form) => `digital-transformation report for ${periodsEn(form.reports)}`;

export const communesEn = (forms: readonly Form[]): string =>
  `${unitCount(forms)} ${unitCount(forms) === 1 ? 'commune' : 'communes'}`;

const have = (forms: readonly Form[]) => (unitCount(forms) === 1 ? 'has' : 'have');

function formEn(form: Form, audience: 'officer' | 'chairman'): string {
  const name = properName(form.unit);
  if (!isOverdue(form)) {
    return form.workingDaysLeft === 0
      ? `Due today: ${reportEn(form)} – ${name}`
      : `Due soon: ${reportEn(form)} – ${name}, due ${weekdayDateEn(form.dueDay)}`;
  }
  const late = `${daysEn(form.workingDaysLate)} overdue`;
  if (isWeekly(form)) return `${late}: ${name} has not submitted the ${reportEn(form)}`;
  if (audience === 'chairman') return `For the chair: ${name} has not submitted the ${reportEn(form)} (${late})`;
  return `${late}: please submit the ${reportEn(form)} – ${unitEn(form.unit)}`;
}

const earlierEn = (digest: Digest): string => {
  const earlier = overdueFromOtherPeriods(digest);
  return earlier === 0 ? '' : `; ${earlier} overdue from other periods`;
};

/** Subjects say what is asked, for which period and of whom, before anything else: many are read only that far. */
export const subjectsEn: Subjects = {
  form: formEn,
  several(unit, forms) {
    const late = forms.filter(isOverdue);
    const coming = reportCount(forms) - reportCount(late);
    const [first] = forms;
    if (late.length === 0)
      return `Due soon: ${coming} reports of ${properName(unit)}, the first on ${first ? weekdayDateEn(first.dueDay) : ''}`;
    const main =
      late.length === 1 && late[0]
        ? formEn(late[0], 'officer')
        : `Overdue: ${reportCount(late)} reports of ${properName(unit)}, the oldest by ${daysEn(mostLate(late))}`;
    return coming === 0 ? main : `${main} (and ${coming} due soon)`;
  },
  list(forms) {
    const [first, ...others] = forms;
    if (!first) return '';
    const late = daysEn(mostLate(forms));
    if (others.length === 0)
      return `${late} overdue: ${properName(first.unit)} has not submitted the ${reportEn(first)}`;
    if (others.some((form) => reportEn(form) !== reportEn(first)))
      return `Overdue: ${reportCount(forms)} reports of ${communesEn(forms)}, the oldest by ${late}`;
    const fact = `${communesEn(forms)} ${have(forms)} not submitted the ${reportEn(first)}`;
    return others.every((form) => form.workingDaysLate === first.workingDaysLate)
      ? `${late} overdue: ${fact}`
      : `Overdue: ${fact}, the longest by ${late}`;
  },
  digest: (digest, scope) =>
    `Reporting status, ${periodsEn([digest])} – ${properName(scope)}: ` +
    `${digest.completeness.actual} of ${digest.completeness.expected} submitted, ${overdueOf(digest)} overdue${earlierEn(digest)}`,
};
