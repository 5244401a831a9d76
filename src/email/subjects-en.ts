import type { Digest, Form } from '../domain/daily-mail.js';
import type { Unit } from '../domain/unit.js';
import { weekdayDateEn } from './dates.js';
import { daysEn, listed, properName, unitEn } from './names.js';
import { periodsEn } from './period-names.js';
import { overdueFromOtherPeriods, overdueOf } from './subjects-vi.js';
import {
  byUrgency,
  isDueToday,
  isOverdue,
  isWeekly,
  mostLate,
  reportCount,
  type Subjects,
  unitCount,
} from './wording.js';

const reportEn = (form: Form) => `digital-transformation report for ${periodsEn(form.reports)}`;

export const communesEn = (forms: readonly Form[]): string =>
  `${unitCount(forms)} ${unitCount(forms) === 1 ? 'commune' : 'communes'}`;

const have = (forms: readonly Form[]) => (unitCount(forms) === 1 ? 'has' : 'have');

function formEn(form: Form, audience: 'officer' | 'chairman'): string {
  const name = properName(form.unit);
  if (!isOverdue(form)) {
    return isDueToday(form)
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

function mainEn(unit: Unit, late: readonly Form[], due: Form | undefined): string {
  const [only = due, ...others] = late;
  if (only && others.length === 0) return formEn(only, 'officer');
  return `Overdue: ${reportCount(late)} reports of ${properName(unit)}, the oldest by ${daysEn(mostLate(late))}`;
}

/** Subjects say what is asked, for which period and of whom, before anything else: many are read only that far. */
export const subjectsEn: Subjects = {
  form: formEn,
  several(unit, forms) {
    const { late, today, soon } = byUrgency(forms);
    const [first] = forms;
    const [due] = today;
    if (late.length === 0 && !due)
      return `Due soon: ${reportCount(soon)} reports of ${properName(unit)}, the first on ${first ? weekdayDateEn(first.dueDay) : ''}`;
    const also = [
      ...(late.length > 0 && due ? [`${reportCount(today)} due today`] : []),
      ...(soon.length > 0 ? [`${reportCount(soon)} due soon`] : []),
    ];
    return also.length === 0 ? mainEn(unit, late, due) : `${mainEn(unit, late, due)} (and ${listed(also, 'and')})`;
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
