import { shortName } from '../../domain/indicator/texts.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import type { Form, OpenReport } from '../../domain/reminder/form.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { type Instant, localDateOf } from '../../domain/time/local-date.js';
import { absenceLetterEn } from '../access/absence-en.js';
import { accessEn } from '../access/access-en.js';
import { digestEn } from '../digest/digest-en.js';
import { openedEn } from '../opened/opened-en.js';
import { correctionEn } from '../ranking/correction-en.js';
import { rankingEn } from '../ranking/ranking-en.js';
import { returnedEn } from '../returned/returned-en.js';
import { approvedEn } from './approved-en.js';
import { dateEn, momentEn, savedEn, weekdayDateEn } from './dates.js';
import type { LetterheadWords } from './letterhead.js';
import type { Links } from './links.js';
import { daysEn, kindEn, listed, personEn, unitEn } from './names.js';
import { newsEn } from './news-en.js';
import { openEn, periodsEn, windowsEn } from './period-names.js';
import { signOffEn } from './sign-off-en.js';
import { communesEn, subjectsEn } from './subjects-en.js';
import { waitingEn } from './waiting-en.js';
import {
  type Audience,
  areOtherUnits,
  isDueToday,
  isOverdue,
  isWeekly,
  mostLate,
  reportCount,
  unitCount,
  valueOfEachReport,
  type Wording,
} from './wording.js';

const chairOf = (form: Form) => `the Chairperson of the ${kindEn(form.unit)} People's Committee`;
/** Names the unit where it is another one than the reader's. */
const report = (form: Form) =>
  `digital-transformation report for ${periodsEn(form.reports)}${form.unit.now ? ` of ${unitEn(form.unit)}` : ''}`;
const reportsOf = (count: number) => `${count} digital-transformation ${count === 1 ? 'report' : 'reports'}`;

const communes = (forms: readonly Form[]) => (unitCount(forms) === 1 ? 'commune' : 'communes');
const lastLetter = (forms: readonly Form[]) =>
  reportCount(forms) === 1
    ? 'This is the last letter to you about this report; while it is missing, the weekly reporting status continues to name it.'
    : 'This is the last letter to you about these reports; while they are missing, the weekly reporting status continues to name them.';

function stateOf({ state, savedAt, handedOverAt }: OpenReport): string {
  if (handedOverAt) return signOffEn.state(handedOverAt);
  switch (state) {
    case null:
      return 'Nothing entered; not submitted';
    case 'DRAFT':
      return savedAt ? `Draft, last saved on ${savedEn(savedAt)}; not submitted` : 'Draft; not submitted';
    case 'RETURNED':
      return 'Returned for revision; not submitted again';
    case 'SUBMITTED':
    case 'APPROVED':
      return 'Submitted';
  }
}

const entered = ({ progress: { entered, toFile, withoutData } }: OpenReport) =>
  `${entered} of ${toFile}${withoutData === 0 ? '' : ` (${withoutData} of them: no data)`}`;

/** Says that the figures are closed only after the window has ended. */
const closingEn = (form: Form, asOf: Instant): string =>
  localDateOf(asOf) <= form.closing
    ? `The figures will be closed at the end of ${weekdayDateEn(form.closing)}; they can be entered and saved from now on, and the report can be submitted from the closing date on.`
    : `The figures were closed at the end of ${weekdayDateEn(form.closing)}; the report can be submitted now.`;

/** Names the other readers who get the same news today. */
function alsoTo(form: Form, audience: Audience, office: string): string {
  const others: string[] = [];
  if (audience === 'officer' && form.recipients.includes('chairman')) others.push(chairOf(form));
  if (audience === 'chairman' && form.recipients.includes('officer')) others.push(`the ${ROLE_TITLES.officer.en}`);
  if (form.recipients.includes('reviewer')) others.push(`the ${office}`);
  if (others.length === 0) return '';
  return capitalised(`${listed(others, 'and')} also ${others.length === 1 ? 'receives' : 'receive'} this letter.`);
}

const CALENDAR_FILE = 'report-deadlines.ics';

const insteadOfOfficer = {
  UNREACHABLE: 'E-mail to the officer is being returned; please let the officer know, and tell us the right address.',
  NO_OFFICER:
    'No reporting officer of the commune is registered at present, so this letter comes to you; please name an officer and let us know.',
};

function thenWhat(form: Form, office: string): string {
  if (!form.next) return lastLetter([form]);
  const { day, upTo, joining } = form.next;
  const what = joining.includes('reviewer')
    ? `the ${office} will be notified on ${weekdayDateEn(day)} so that it can help`
    : joining.includes('chairman')
      ? `${chairOf(form)} will be notified on ${weekdayDateEn(day)}`
      : `the next reminder will be sent on ${weekdayDateEn(day)}`;
  return `If the report has not arrived by the end of ${weekdayDateEn(upTo)}, ${what}.`;
}

export const wordingEn = (letterhead: LetterheadWords, links: Links): Wording => ({
  subjects: subjectsEn,
  letterhead: (today) => ({
    lines: [letterhead.authority.toUpperCase(), letterhead.office],
    date: `${letterhead.place}, ${dateEn(today)}`,
  }),
  toCommune: ({ name }, unit, audience) => [
    `To: ${audience === 'chairman' ? `${name}, Chairperson of ` : ''}the People's Committee of ${unitEn(unit)}` +
      (audience === 'chairman' ? '' : ` (attention: ${name}, ${ROLE_TITLES.officer.en})`),
  ],
  toOffice: ({ name, role }) => [
    role === 'leader' ? `To: the ${letterhead.authority} (attention: ${name})` : `To: ${name}, ${letterhead.office}`,
  ],
  concerns: { form: () => null, several: () => null, list: () => null, digest: () => null },
  basis: (form) =>
    letterhead.dueUnder(
      `the ${report(form)} (${windowsEn(form.reports)}) ${isOverdue(form) ? 'was' : 'is'} due by the end of ${weekdayDateEn(form.dueDay)}${form.extended ? ', as extended' : ''}.`,
    ),
  severalBasis(unit, forms, asOf) {
    const late = forms.filter(isOverdue);
    const lateness = late.length === 0 ? '' : ` The oldest is ${daysEn(mostLate(late))} overdue.`;
    const count = reportCount(forms);
    return `${letterhead.under(`${reportsOf(count)} of ${unitEn(unit)} ${count === 1 ? 'is' : 'are'} to be submitted; as of ${momentEn(asOf)} the reports below have not been received.`)}${lateness}`;
  },
  standing(form, asOf) {
    const none = `As of ${momentEn(asOf)} the report has not been received.`;
    if (isOverdue(form)) return `${none} It is ${daysEn(form.workingDaysLate)} overdue.`;
    if (form.workingDaysLeft === 0) return `The report is due today. ${none}`;
    const left = form.workingDaysLeft;
    return `${daysEn(left)} ${left === 1 ? 'is' : 'are'} left until the deadline. ${closingEn(form, asOf)}`;
  },
  listStanding: (forms, asOf) =>
    `As of ${momentEn(asOf)}, ${reportsOf(reportCount(forms))} of the ${unitCount(forms) === 1 ? 'commune' : communesEn(forms)} listed below ${reportCount(forms) === 1 ? 'has' : 'have'} not been received.`,
  listBasis: (forms, asOf) =>
    letterhead.under(
      `${reportsOf(reportCount(forms))} of ${communesEn(forms)} ${reportCount(forms) === 1 ? 'is' : 'are'} to be submitted; as of ${momentEn(asOf)} those listed below have not been received.`,
    ),
  facts: (form, audience) => [
    { label: 'Report', value: `Digital transformation, ${periodsEn(form.reports)}` },
    { label: 'Due', value: weekdayDateEn(form.dueDay) },
    { label: 'Status', value: valueOfEachReport(form, stateOf, (report) => periodsEn([report])) },
    { label: 'Figures entered', value: valueOfEachReport(form, entered, (report) => periodsEn([report])) },
    ...(audience === 'chairman' && form.officer ? [{ label: 'Officer', value: personEn(form.officer) }] : []),
    ...(isWeekly(form) ? [{ label: 'Letter', value: `No. ${form.letterNumber} about this report` }] : []),
  ],
  missing: ({ progress }) => ({
    title: `Still missing (${progress.toFile - progress.entered}):`,
    groups: progress.missing.map(({ group, indicators }) => ({
      group: `${group.name.en} (${indicators.length})`,
      names: indicators.map((indicator) => shortName(indicator).en).join('; '),
    })),
  }),
  section: (form, ordinal) =>
    `${ordinal}. ${capitalised(report(form))}${isOverdue(form) ? `: ${daysEn(form.workingDaysLate)} overdue` : isDueToday(form) ? ': due today' : ''}`,
  request(form, audience) {
    if (form.isWithChairman) return signOffEn.request(form, audience);
    if (isOverdue(form)) {
      return audience === 'chairman'
        ? 'Please have the report completed and submitted as soon as possible:'
        : 'Please complete and submit the report as soon as you can:';
    }
    return form.workingDaysLeft === 0
      ? 'Please complete and submit the report today:'
      : 'Please prepare the figures and submit the report on time:';
  },
  openReport: ({ reports }) => (reports.length > 1 ? `Open the reports for ${periodsEn(reports)}` : openEn(reports)),
  list: {
    caption: 'Not submitted',
    columns: ['Commune, report', 'Overdue, letters', 'Officer'],
    row: (form) => [
      `${unitEn(form.unit)}: ${periodsEn(form.reports)}`,
      `${daysEn(form.workingDaysLate)}; ${form.lettersToOfficer === 0 ? 'no' : form.lettersToOfficer} ${form.lettersToOfficer === 1 ? 'letter' : 'letters'} sent${form.officerGap === 'UNREACHABLE' ? ', but e-mail to the officer is being returned' : ''}`,
      form.officer ? personEn(form.officer) : 'not known',
    ],
    more: (listed, others) =>
      areOtherUnits(listed, others)
        ? `And ${unitCount(others)} more ${unitCount(others) === 1 ? 'commune' : 'communes'}, listed in the system`
        : `And ${reportCount(others)} more ${reportCount(others) === 1 ? 'report' : 'reports'} of ${communesEn(others)}, listed in the system`,
    request: (forms) =>
      `Please contact and help the ${communes(forms)} to submit; where there is good reason, consider an extension:`,
    open: (form) => `Open the reporting status for ${periodsEn(form.reports)}`,
    next(forms) {
      const days = forms.flatMap(({ next }) => (next?.reminds ? [next.day] : [])).toSorted();
      return days[0]
        ? `While ${reportCount(forms) === 1 ? 'the report is' : 'reports are'} missing, the next letters to the ${communes(forms)} and to you will be sent on ${weekdayDateEn(days[0])}.`
        : lastLetter(forms);
    },
  },
  moreReports: (others) => `And ${reportCount(others)} more, listed in the system`,
  digest: digestEn(letterhead),
  news: newsEn(letterhead),
  opened: openedEn,
  waiting: waitingEn(letterhead),
  approved: approvedEn,
  access: accessEn(letterhead),
  absence: absenceLetterEn(letterhead),
  ranking: rankingEn(letterhead),
  correction: correctionEn,
  template: 'The form can be downloaded from that page as an Excel file after signing in.',
  calendar: {
    filename: CALENDAR_FILE,
    summary: (unit, reported) => `Digital-transformation report for ${periodsEn([reported])} due – ${unitEn(unit)}`,
    description: ({ dueDay }) => `On time until the end of ${weekdayDateEn(dueDay)} (24:00 in Việt Nam).`,
    demonstration: '[Demonstration data: this deadline is invented.]',
    attached: (forms) =>
      `Attached: ${CALENDAR_FILE}, which enters the ${new Set(forms.map(({ dueDay }) => dueDay)).size === 1 ? 'deadline' : 'deadlines'} in a calendar.`,
  },
  withoutDigests: ({ role }) =>
    `${role === 'leader' ? 'Digests' : 'Letters about rankings'} can be switched off at ${links.preferences} (after signing in); statutory reminders continue.`,
  under: letterhead.under,
  returned: returnedEn(letterhead),
  insteadOfOfficer,
  contact: letterhead.help,
  next: (form, audience) =>
    [
      audience === 'chairman' && form.officerGap ? insteadOfOfficer[form.officerGap] : '',
      alsoTo(form, audience, letterhead.office),
      thenWhat(form, letterhead.office),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  disregard(forms, audience) {
    const sent =
      audience !== 'office'
        ? `you have submitted the ${forms.length === 1 ? 'report' : 'reports'}`
        : `the ${reportCount(forms) === 1 ? 'report has' : 'reports have'} been submitted`;
    const when = forms.some((form) => form.workingDaysLeft === 0) ? 'in the meantime' : 'already';
    return `If ${sent} ${when}, please disregard this letter.`;
  },
  closing: () => ['Yours sincerely,', letterhead.office],
  copies: () => null,
  automatic: (reference) =>
    `Sent automatically by Xã Số; it does not replace a digitally signed document. Reference: ${reference}.`,
  demonstration: '[Demonstration data: the officials and deadlines in this letter are invented.]',
});
