import type { Form } from '../../domain/reminder/form.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { shortPeriodLabel } from '../../domain/time/texts.js';
import { dateEn, weekdayDateEn } from '../words/dates.js';
import { nameEn } from '../words/names.js';
import { periodsEn, windowsEn } from '../words/period-names.js';
import type { Wording } from '../words/wording.js';

const all = (forms: readonly Form[]) => forms.flatMap(({ reports }) => reports);

export const openedEn: Wording['opened'] = {
  subject(unit, forms) {
    const [first, ...others] = forms;
    const due = first ? `${others.length > 0 ? 'first due' : 'due'} ${dateEn(first.dueDay)}` : '';
    const periods = all(forms).map(({ period }) => shortPeriodLabel(period).en);
    return `Reporting opens: ${periods.join(', ')} – ${nameEn(unit)}, ${due}`;
  },
  concerns: () => null,
  firstLine: (_, forms) =>
    `reporting on digital transformation for ${periodsEn(all(forms))} has opened. Figures can be entered and saved from now on, and the report can be submitted from the closing date on.`,
  section: (forms) => `Reporting opens: ${periodsEn(all(forms))}`,
  facts: (form) => [
    { label: 'Report', value: `Digital transformation, ${periodsEn(form.reports)}` },
    { label: 'Figures', value: capitalised(windowsEn(form.reports).replace(/^figures from/, 'from')) },
    { label: 'Due', value: weekdayDateEn(form.dueDay) },
    { label: 'Figures to enter', value: String(form.progress.toFile) },
  ],
  request: () => 'Please prepare and enter the figures:',
  next(forms) {
    const [day] = forms.flatMap(({ next }) => (next?.reminds ? [next.day] : [])).toSorted();
    return day ? `A first reminder will be sent on ${weekdayDateEn(day)}, before the deadline.` : '';
  },
};
