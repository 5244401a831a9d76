import type { Unit } from '../../domain/register/unit.js';
import type { Form } from '../../domain/reminder/form.js';
import { plural } from '../../domain/text/number-text.js';
import { weekdayDateEn } from './dates.js';
import { daysEn, listed, nameEn } from './names.js';
import { periodsEn } from './period-names.js';
import { signOffEn } from './sign-off-en.js';
import { overdueInDigest } from './subjects-vi.js';
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

const reportEn = (form: Form) => `report for ${periodsEn(form.reports)}`;

export const communesEn = (forms: readonly Form[]): string =>
  `${unitCount(forms)} ${unitCount(forms) === 1 ? 'commune' : 'communes'}`;

const have = (forms: readonly Form[]) => (unitCount(forms) === 1 ? 'has' : 'have');

function formEn(form: Form, audience: 'officer' | 'chairman'): string {
  const name = nameEn(form.unit);
  const report = `${reportEn(form)} – ${name}`;
  const waits = form.isWithChairman ? `, ${signOffEn.subject}` : '';
  if (!isOverdue(form)) return `Due ${isDueToday(form) ? 'today' : weekdayDateEn(form.dueDay)}${waits}: ${report}`;
  const late = `${daysEn(form.workingDaysLate)} overdue`;
  if (form.isWithChairman) return `${late}${waits}: ${report}`;
  return isWeekly(form) || audience === 'chairman'
    ? `${late}: ${name} has not submitted the ${reportEn(form)}`
    : `${late}: ${report}`;
}

function mainEn(unit: Unit, late: readonly Form[], due: Form | undefined): string {
  const [only = due, ...others] = late;
  if (only && others.length === 0) return formEn(only, 'officer');
  return `${reportCount(late)} reports overdue – ${nameEn(unit)}, the oldest by ${daysEn(mostLate(late))}`;
}

/** The fact comes first, as in Vietnamese, with at most one colon. */
export const subjectsEn: Subjects = {
  form: formEn,
  several(unit, forms) {
    const { late, today, soon } = byUrgency(forms);
    const [first] = forms;
    const [due] = today;
    if (late.length === 0 && !due)
      return `First due ${first ? weekdayDateEn(first.dueDay) : ''}: ${reportCount(soon)} reports – ${nameEn(unit)}`;
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
    if (others.length === 0) return `${late} overdue: ${nameEn(first.unit)} has not submitted the ${reportEn(first)}`;
    if (others.some((form) => reportEn(form) !== reportEn(first)))
      return `${reportCount(forms)} reports of ${communesEn(forms)} overdue, the oldest by ${late}`;
    const fact = `${communesEn(forms)} ${have(forms)} not submitted the ${reportEn(first)}`;
    return others.every((form) => form.workingDaysLate === first.workingDaysLate)
      ? `${late} overdue: ${fact}`
      : `${fact}, up to ${late} overdue`;
  },
  digest: (digest, scope) =>
    `${digest.completeness.actual} of ${digest.completeness.expected} submitted, ${plural(overdueInDigest(digest), 'report')} overdue: ` +
    `${periodsEn([digest])} – ${nameEn(scope)}`,
};
