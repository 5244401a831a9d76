import { seededLetterhead } from '../../../src/seed/settings/office.js';
import { communeNamed, official } from '../builders/mail-builder.js';
import { letterTo } from './letters.js';
import { communesOf } from './reminder-world.js';
import { returnedTo } from './returned-letter.js';
import { everyLetter } from './sample-letters.js';

const kinds = everyLetter().map(({ name, language, email }) => [`${name} (${language})`, email] as const);
const unbroken = 'Nguyễn'.repeat(33);
const communes = communesOf(200);
const officials = communes.map(({ id, path }) =>
  official('officer', { id: `officer-${id}`, unit: id, path, name: unbroken }),
);
const longUnit = { ...communeNamed('xuan-lac'), name: { vi: `xã ${unbroken}`, en: `${unbroken} Commune` } };
const longOffice = { ...seededLetterhead(true), office: { vi: unbroken, en: unbroken }, contactName: unbroken };
const aboutLongUnit = { communes: [longUnit], scope: { letterhead: longOffice } };
const typed = 'Dòng một\n\nDòng hai: '.concat('dài'.repeat(300));
/** A letter of each kind in both languages, and what is as long as a letter may be. */
export const triedLetters = [
  ...kinds,
  [
    'a list of long names that was cut short',
    letterTo('reviewer', { day: '2026-10-23', communes, officials: [...officials, official('reviewer')] }),
  ] as const,
  [
    'a list with a commune whose name is one long word',
    letterTo('reviewer', { day: '2026-10-23', ...aboutLongUnit }),
  ] as const,
  [
    'a reminder to it from an office of such a name',
    letterTo('chairman', { day: '2026-10-21', ...aboutLongUnit }),
  ] as const,
  [
    'comments of several lines',
    returnedTo('officer', 'vi', {
      note: typed,
      filing: { basedOn: null, payload: '', warnings: [], notes: { G03: { comment: typed } } },
    }),
  ] as const,
];
