import { changedAddress, maskedAddress } from '../../domain/notice/access-notices.js';
import { capitalised } from '../../domain/text/letter-case.js';
import { momentEn } from '../words/dates.js';
import type { LetterheadWords } from '../words/letterhead.js';
import { unitEn } from '../words/names.js';
import type { AccessWords } from '../words/wording.js';

export const accessEn = (letterhead: LetterheadWords): AccessWords => ({
  subject: ({ tells, about }, unit) =>
    tells === 'ADMINISTRATOR'
      ? `New administrator: ${about.name} – ${unitEn(unit)}`
      : 'Your e-mail address in the system has been changed',
  concerns: () => null,
  addressee: ({ name }) => `To: ${name}`,
  firstLine({ tells, about }, unit) {
    switch (tells) {
      case 'OLD_ADDRESS':
        return 'Your e-mail address in the system has been changed. From the time given below, letters are sent to the new address and you sign in with it; this address is no longer used.';
      case 'NEW_ADDRESS':
        return 'Your e-mail address in the system has been changed to this one. From the time given below, letters are sent to this address and you sign in with it.';
      default:
        return `${about.name} has been given administrator rights for ${unitEn(unit)} and the units under it.`;
    }
  },
  facts({ tells, about, record }, unit) {
    const address = changedAddress(record);
    const by = [
      { label: 'When', value: capitalised(momentEn(record.at)) },
      { label: 'By', value: record.actorName },
    ];
    if (tells === 'ADMINISTRATOR')
      return [
        { label: 'Name', value: about.name },
        { label: 'Unit', value: unitEn(unit) },
        { label: 'E-mail', value: about.email },
        ...by,
        { label: 'Reason', value: record.reason },
      ];
    if (!address) return by;
    const { before, after } = address;
    return [
      { label: 'Old address', value: tells === 'OLD_ADDRESS' ? before : maskedAddress(before) },
      { label: 'New address', value: tells === 'NEW_ADDRESS' ? after : maskedAddress(after) },
      ...by,
    ];
  },
  contact({ tells }) {
    const above = `inform the leaders of the ${letterhead.authority} at once`;
    if (tells === 'ADMINISTRATOR')
      return `Please check this. If it is not right, please revoke the rights in the system and ${above}.`;
    const whom = letterhead.asking((contact) => `contact ${contact}, at once`) || above;
    return `If you did not ask for this change, please ${whom}.`;
  },
});
