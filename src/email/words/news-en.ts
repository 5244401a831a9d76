import type { ReportNews } from '../../domain/news/news.js';
import { GROUND_TEXTS } from '../../domain/settings/extension-text.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { periodLabel } from '../../domain/time/texts.js';
import { dateEn, momentEn, weekdayDateEn } from './dates.js';
import type { LetterheadWords } from './letterhead.js';
import { nameEn, unitEn } from './names.js';
import type { Wording } from './wording.js';

const SECTIONS = {
  EXTENSION_ASKED: 'Extensions',
  EXTENSION_GRANTED: 'Extensions',
  EXTENSION_REFUSED: 'Extensions',
  REOPENED: 'Reopened reports',
  DUE_DAY_MOVED: 'New deadlines',
  HANDED_TO_CHAIRMAN: 'Reports to sign',
  RETURNED_TO_OFFICER: 'Returned by the Chairperson',
} as const;

/** News of one kind has its own title. News of several kinds has a general title. */
function sectionOf(news: readonly ReportNews[]): string {
  const [only, ...others] = new Set(news.map(({ kind }) => SECTIONS[kind]));
  return only !== undefined && others.length === 0 ? only : 'Changes to reports';
}

function subjectOf(news: ReportNews): string {
  const [unit, report] = [nameEn(news.unit), `report for ${periodLabel(news.period).en}`];
  switch (news.kind) {
    case 'EXTENSION_ASKED':
      return `Extension requested to ${dateEn(news.day)}: ${report} – ${unit}`;
    case 'EXTENSION_GRANTED':
      return `Extension granted to ${dateEn(news.day)}: ${report} – ${unit}`;
    case 'EXTENSION_REFUSED':
      return `Extension to ${dateEn(news.day)} refused: ${report} – ${unit}`;
    case 'REOPENED':
      return `Reopened: ${report} – ${unit}`;
    case 'DUE_DAY_MOVED':
      return `Now due ${dateEn(news.dueDay)}: ${report} – ${unit}`;
    case 'HANDED_TO_CHAIRMAN':
      return `With the Chairperson: ${report} – ${unit}`;
    case 'RETURNED_TO_OFFICER':
      return `Returned by the Chairperson: ${report} – ${unit}`;
  }
}

export const newsEn = ({ office }: LetterheadWords): Wording['news'] => ({
  subject(news) {
    const [first, ...others] = news;
    if (!first) return sectionOf(news);
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    return `${subjectOf(first)}${more}`;
  },
  concerns: () => null,
  section: sectionOf,
  sentence(news) {
    const report = `digital-transformation report for ${periodLabel(news.period).en}`;
    const unit = unitEn(news.unit);
    switch (news.kind) {
      case 'EXTENSION_ASKED':
        return `${unit} requests an extension of the deadline for its ${report} to ${weekdayDateEn(news.day)}; the current deadline is ${weekdayDateEn(news.dueDay)}.`;
      case 'EXTENSION_GRANTED':
        return news.replacesDueDay
          ? `The ${office} has extended the deadline for the ${report} of ${unit} to the end of ${weekdayDateEn(news.day)}. A report submitted by then is on time.`
          : `The ${office} has extended the deadline for the ${report} of ${unit} to the end of ${weekdayDateEn(news.day)}. The extension was requested after the deadline, so the report still counts as late.`;
      case 'EXTENSION_REFUSED':
        return `The ${office} has refused the request to extend the deadline for the ${report} of ${unit} to ${weekdayDateEn(news.day)}. The deadline is still ${weekdayDateEn(news.dueDay)}.`;
      case 'REOPENED':
        return `The approved ${report} of ${unit} has been reopened so that it can be changed. The approved figures stay in force until the report is submitted and approved again.`;
      case 'DUE_DAY_MOVED': {
        const cause = news.byExtension
          ? 'because an extension was granted'
          : 'because the working calendar or the rule for deadlines was changed';
        return `The ${report} of ${unit} is now due by the end of ${weekdayDateEn(news.dueDay)}, ${cause}. The deadline in earlier letters no longer applies.`;
      }
      case 'HANDED_TO_CHAIRMAN':
        return `The ${report} of ${unit} is complete and has been passed to you for signature. It counts as submitted only when you submit it.`;
      case 'RETURNED_TO_OFFICER':
        return `The Chairperson has returned the ${report} of ${unit} to be checked before it is submitted.`;
    }
  },
  facts(news) {
    const at = capitalised(momentEn(news.at));
    switch (news.kind) {
      case 'REOPENED':
        return [
          { label: 'Reopened', value: at },
          { label: 'Reason', value: news.reason },
        ];
      case 'DUE_DAY_MOVED':
        return [
          ...(news.from ? [{ label: 'You were told', value: weekdayDateEn(news.from) }] : []),
          { label: 'Now due', value: weekdayDateEn(news.dueDay) },
          { label: 'Changed', value: at },
        ];
      case 'HANDED_TO_CHAIRMAN':
        return [{ label: 'Passed to you', value: at }];
      case 'RETURNED_TO_OFFICER':
        return [
          { label: 'Returned', value: at },
          { label: 'Comment', value: news.note ?? 'Given with the figures of the report' },
        ];
      default:
        return [
          { label: news.kind === 'EXTENSION_ASKED' ? 'Requested' : 'Answered', value: at },
          ...(news.ground ? [{ label: 'Kind of reason', value: GROUND_TEXTS[news.ground].en }] : []),
          { label: 'Reason', value: news.reason },
        ];
    }
  },
  request({ kind }) {
    switch (kind) {
      case 'EXTENSION_ASKED':
        return 'Please grant or refuse it; no reminders will be sent in the meantime:';
      case 'REOPENED':
        return 'Please change the report and submit it again:';
      case 'DUE_DAY_MOVED':
        return 'Please complete and submit the report by the new deadline:';
      case 'HANDED_TO_CHAIRMAN':
        return 'Please submit the report, or return it to the officer with your comments:';
      case 'RETURNED_TO_OFFICER':
        return 'Please check and correct the report, then pass it to the Chairperson again:';
      default:
        return 'Please complete and submit the report:';
    }
  },
  open: 'Open the report',
});
