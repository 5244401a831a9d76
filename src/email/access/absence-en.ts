import { absenceOfChange } from '../../domain/administration/access-notices.js';
import type { OfficialRole } from '../../domain/official/official.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { localDateOf } from '../../domain/time/local-date.js';
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

export const absenceLetterEn = (letterhead: LetterheadWords): Wording['absence'] => ({
  subject(mail, unit) {
    const { name } = mail.about;
    const { from, until } = absenceOfChange(mail.record);
    return mail.tells === 'SUBSTITUTE_NAMED'
      ? `You stand in for ${name} from ${dateEn(from)} to ${dateEn(until)} – ${unitEn(unit)}`
      : `You no longer stand in for ${name} – ${unitEn(unit)}`;
  },
  concerns: () => null,
  addressee: ({ name }) => `To: ${name}`,
  firstLine({ tells, about, record }, unit) {
    const absent = `${about.name}, ${ROLE_TITLES[about.role].en} of ${unitEn(unit)}`;
    if (tells === 'SUBSTITUTE_NAMED') return `You have been named as the substitute of ${absent}, for the days below.`;
    const isBefore = localDateOf(record.at) < absenceOfChange(record).from;
    const state = isBefore ? 'has been taken back before it began' : 'has ended at the moment given below';
    return `Your time as the substitute of ${absent}, ${state}. ${about.name} does the work and gets the letters again.`;
  },
  facts({ about, record }, unit) {
    const { from, until } = absenceOfChange(record);
    return [
      { label: 'Absent', value: about.name },
      { label: 'Role', value: capitalised(ROLE_TITLES[about.role].en) },
      { label: 'Unit', value: unitEn(unit) },
      { label: 'From', value: weekdayDateEn(from) },
      { label: 'To the end of', value: weekdayDateEn(until) },
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
