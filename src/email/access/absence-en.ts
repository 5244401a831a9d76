import { type AbsenceEnd, absenceEndOf, type EndOfDays, endOfDays } from '../../domain/notice/absence-notices.js';
import { type AccessMail, daysTold } from '../../domain/notice/access-notices.js';
import type { OfficialRole } from '../../domain/official/official.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import type { Unit } from '../../domain/register/unit.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { dateEn, momentEn, weekdayDateEn } from '../words/dates.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { unitEn } from '../words/names.js';
import type { Wording } from '../words/wording.js';

const RIGHTS: Readonly<Record<OfficialRole, string>> = {
  officer: 'enter figures and reasons, ask for an extension, and submit the report or hand it to the chair',
  chairman: 'send the report or return it; the printed form is signed “FOR THE CHAIR”, with your name',
  reviewer: 'review, approve or return reports and decide about extensions',
  leader: 'see what leaders see',
  administrator: 'administer the unit in the system',
  auditor: 'see figures and the log of changes',
};

/** Why the days end early. @param name of the absent official */
const REASONS: Readonly<Record<Exclude<AbsenceEnd, 'RETURNED'>, (name: string, unit: string) => string>> = {
  CLOSED: (name, unit) => `${name} has left ${unit} (the account is closed)`,
  MOVED: (name) => `${name} has moved to other duties`,
  ASSIGNMENT_ENDED: (name, unit) => `the assignment of ${name} at ${unit} ends`,
  SUBSTITUTE_LEFT: (_name, unit) => `your assignment at ${unit} changes`,
};

const stateOf = (end: EndOfDays): string => {
  if (end.kind === 'LATER') return `ends after ${dateEn(end.lastDay)}`;
  return end.kind === 'WITHDRAWN' ? 'has been taken back before it began' : 'has ended at the moment given below';
};

const fromThen = (end: EndOfDays): string => (end.kind === 'LATER' ? 'After that day' : 'From now on');

const officeOf = ({ about }: AccessMail, unit: Unit): string =>
  `${about.name}, ${ROLE_TITLES[about.role].en} of ${unitEn(unit)}`;

/** To whoever no longer stands in. */
function endedLine(mail: AccessMail, end: EndOfDays, unit: Unit): string {
  const { name } = mail.about;
  const reason = absenceEndOf(mail.record) ?? 'RETURNED';
  const ended = `Your time as the substitute of ${officeOf(mail, unit)}, ${stateOf(end)}`;
  return reason === 'RETURNED'
    ? `${ended}. ${name} does the work and gets the letters again.`
    : `${ended}, because ${REASONS[reason](name, unitEn(unit))}. ${fromThen(end)} you neither act nor get letters for ${name}.`;
}

/** To the absent official. */
const leftLine = ({ substituteName: name }: AccessMail, end: EndOfDays, unit: Unit): string =>
  [
    `The time of ${name} as your substitute ${stateOf(end)}, because their assignment at ${unitEn(unit)} changes.`,
    `${fromThen(end)} the letters of the system go to you.`,
    'If you are still absent, please name another substitute under “Absence” on “My work”.',
  ].join(' ');

export const absenceLetterEn = (letterhead: LetterheadWords): Wording['absence'] => ({
  subject(mail, unit) {
    const { name } = mail.about;
    const days = daysTold(mail);
    const end = endOfDays(days, mail.record);
    const after = end.kind === 'LATER' ? ` after ${dateEn(end.lastDay)}` : '';
    switch (mail.tells) {
      case 'SUBSTITUTE_LEFT':
        return `${mail.substituteName} does not stand in for you${after} – ${unitEn(unit)}`;
      case 'SUBSTITUTE_ENDED':
        return `You no longer stand in for ${name}${after} – ${unitEn(unit)}`;
      default:
        return `You stand in for ${name} ${days.map(({ absence }) => `from ${dateEn(absence.from)} to ${dateEn(absence.until)}`)} – ${unitEn(unit)}`;
    }
  },
  concerns: () => null,
  addressee: ({ name }) => `To: ${name}`,
  firstLine(mail, unit) {
    if (mail.tells === 'SUBSTITUTE_NAMED')
      return `You have been named as the substitute of ${officeOf(mail, unit)}, for the days below.`;
    const end = endOfDays(daysTold(mail), mail.record);
    return mail.tells === 'SUBSTITUTE_LEFT' ? leftLine(mail, end, unit) : endedLine(mail, end, unit);
  },
  facts(mail, unit) {
    const { about, record, tells } = mail;
    const days = daysTold(mail);
    const end = endOfDays(days, record);
    return [
      tells === 'SUBSTITUTE_LEFT'
        ? { label: 'Substitute', value: mail.substituteName ?? '' }
        : { label: 'Absent', value: about.name },
      {
        label: tells === 'SUBSTITUTE_LEFT' ? 'Role stood in for' : 'Role',
        value: capitalised(ROLE_TITLES[about.role].en),
      },
      { label: 'Unit', value: unitEn(unit) },
      ...days.flatMap(({ absence }) => [
        { label: 'From', value: weekdayDateEn(absence.from) },
        { label: 'To the end of', value: weekdayDateEn(absence.until) },
      ]),
      ...(tells !== 'SUBSTITUTE_NAMED' && end.kind === 'LATER'
        ? [{ label: 'Now ends after', value: weekdayDateEn(end.lastDay) }]
        : []),
      { label: 'When', value: capitalised(momentEn(record.at)) },
      { label: 'By', value: record.actorName },
    ];
  },
  rights({ tells, about }) {
    if (tells !== 'SUBSTITUTE_NAMED') return null;
    return [
      `On these days you may ${RIGHTS[about.role]}.`,
      `Sign in with your own account and choose the assignment for ${about.name}; the system records both names.`,
      `Letters to ${about.name} go to you. After these days the rights end by themselves.`,
    ].join(' ');
  },
  openWork: 'Open my work',
  contact: () => `If something stands in the way, please contact ${letterhead.contact}.`,
});
