import { signatureSentence } from '../../domain/absence/signature-block.js';
import {
  type AbsenceEnd,
  absenceEndOf,
  type EndOfDays,
  endOfDays,
  namedAbsence,
} from '../../domain/notice/absence-notices.js';
import { type AccessMail, daysTold } from '../../domain/notice/access-notices.js';
import type { OfficialRole } from '../../domain/official/official.js';
import { ROLE_TITLES, roleAt } from '../../domain/official/role-title-texts.js';
import type { Unit } from '../../domain/register/unit.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { addDays } from '../../domain/time/local-date.js';
import { dateEn, momentEn, weekdayDateEn } from '../words/dates.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { nameEn, unitEn, unitVi } from '../words/names.js';
import type { Wording } from '../words/wording.js';

const RIGHTS: Readonly<Record<OfficialRole, string>> = {
  officer:
    'enter figures and reasons, request an extension, and submit the report or pass it to the Chairperson for signature',
  chairman: 'sign and submit the report or return it',
  reviewer: 'review, approve or return reports and decide on extensions',
  leader: 'see what leaders see',
  administrator: 'administer the unit in the system',
  auditor: 'see figures and the log of changes',
};

/** Why the days end early. @param name of the absent official */
const REASONS: Readonly<Record<Exclude<AbsenceEnd, 'RETURNED'>, (name: string, unit: string) => string>> = {
  CLOSED: (name, unit) => `${name} has left ${unit} (the account is closed)`,
  MOVED: (name) => `${name} has moved to other duties`,
  ASSIGNMENT_ENDED: (name, unit) => `the assignment of ${name} at ${unit} ends`,
  SUBSTITUTE_LEFT: (_name, unit) => `your assignment at ${unit} has changed`,
};

/** What becomes of the days of a substitute. @param standIn "you", or the name of the substitute @param absent "X", or "you" */
const endOf = (end: EndOfDays, standIn: string, absent: string): string => {
  switch (end.kind) {
    case 'LATER':
      return `From ${dateEn(addDays(end.lastDay, 1))} ${standIn} will no longer stand in for ${absent}`;
    case 'WITHDRAWN':
      return `${capitalised(standIn)} will not stand in for ${absent}; the arrangement was withdrawn before it began`;
    case 'AT_ONCE':
      return `At the time below, ${standIn} stopped standing in for ${absent}`;
  }
};

const subjectOfEnd = (end: EndOfDays, name: string): string => {
  switch (end.kind) {
    case 'LATER':
      return `From ${dateEn(addDays(end.lastDay, 1))} you will no longer stand in for ${name}`;
    case 'WITHDRAWN':
      return `You will not stand in for ${name}`;
    case 'AT_ONCE':
      return `You stopped standing in for ${name}`;
  }
};

const subjectOfLeft = (end: EndOfDays, name: string): string => {
  switch (end.kind) {
    case 'LATER':
      return `${name} will no longer stand in for you after ${dateEn(end.lastDay)}`;
    case 'WITHDRAWN':
      return `${name} will not stand in for you`;
    case 'AT_ONCE':
      return `${name} no longer stands in for you`;
  }
};

const fromThen = (end: EndOfDays): string => (end.kind === 'LATER' ? 'From that day on' : 'From now on');

const officeOf = ({ about }: AccessMail, unit: Unit): string =>
  `${about.name}, ${roleAt(about.role, { vi: unitVi(unit), en: unitEn(unit) }).en}`;

/** To whoever no longer stands in. */
function endedLine(mail: AccessMail, end: EndOfDays, unit: Unit): string {
  const { name } = mail.about;
  const reason = absenceEndOf(mail.record) ?? 'RETURNED';
  const ended = endOf(end, 'you', officeOf(mail, unit));
  return reason === 'RETURNED'
    ? `${ended}. ${name} does the work and receives the letters again.`
    : `${ended}: ${REASONS[reason](name, unitEn(unit))}. ${fromThen(end)}, you will neither act nor receive letters for ${name}.`;
}

/** To the absent official. */
const leftLine = ({ substituteName: name }: AccessMail, end: EndOfDays, unit: Unit): string =>
  [
    `${endOf(end, name ?? '', 'you')}: their assignment at ${unitEn(unit)} has changed.`,
    `${fromThen(end)}, letters will be sent to you.`,
    'If you are still absent, please name another substitute under “Absence” on “My work”.',
  ].join(' ');

export const absenceLetterEn = (letterhead: LetterheadWords): Wording['absence'] => ({
  subject(mail, unit) {
    const { name } = mail.about;
    const days = daysTold(mail);
    const end = endOfDays(days, mail.record);
    switch (mail.tells) {
      case 'SUBSTITUTE_LEFT':
        return `${subjectOfLeft(end, mail.substituteName ?? '')} – ${nameEn(unit)}`;
      case 'SUBSTITUTE_ENDED':
        return `${subjectOfEnd(end, name)} – ${nameEn(unit)}`;
      default:
        return `You stand in for ${name} ${days.map(({ absence }) => `from ${dateEn(absence.from)} to ${dateEn(absence.until)}`)} – ${nameEn(unit)}`;
    }
  },
  concerns: () => null,
  addressee: ({ name }) => `To: ${name}`,
  firstLine(mail, unit) {
    if (mail.tells === 'SUBSTITUTE_NAMED')
      return `You have been named as the substitute for ${officeOf(mail, unit)}, for the days below.`;
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
        label: tells === 'SUBSTITUTE_LEFT' ? 'Role covered' : 'Role',
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
  rights({ tells, about, reader, record }) {
    if (tells !== 'SUBSTITUTE_NAMED') return null;
    const absence = about.role === 'chairman' ? namedAbsence(record) : undefined;
    const printed = absence ? `; ${signatureSentence(reader, absence).en}` : '';
    return [
      `On these days, you may ${RIGHTS[about.role]}${printed}.`,
      `Sign in with your own account and choose the assignment for ${about.name}; the system records both names.`,
      `Letters to ${about.name} are sent to you. These rights end automatically after the last day.`,
    ].join(' ');
  },
  openWork: 'Open my work',
  contact: () => letterhead.help(false),
});
