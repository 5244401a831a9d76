import { expect, test } from 'vitest';
import {
  accessKind,
  accessNoticeOf,
  isMailKind,
  ledgerKeyOf,
  type MailKind,
  reminderId,
  returnedKind,
} from '../../../src/domain/mail/mail.js';
import { refusedLetters } from '../../../src/domain/reminder/unreachable-officials.js';
import { mailEntry } from '../../support/builders/stored-builder.js';

const KINDS: readonly MailKind[] = [
  'DAILY',
  returnedKind('2026-Q3', 'return-one'),
  accessKind({ tells: 'OLD_ADDRESS', subject: 'officer-1', token: 'change:1' }),
  accessKind({ tells: 'NEW_ADDRESS', subject: 'officer-1', token: 'change:1' }),
  accessKind({ tells: 'ADMINISTRATOR', subject: '3f2a-11', token: 'change.1' }),
  accessKind({ tells: 'SUBSTITUTE_NAMED', subject: '3f2a-11~b', token: 'change.1' }),
  accessKind({ tells: 'SUBSTITUTE_ENDED', subject: '3f2a-11', token: 'change.2' }),
  accessKind({ tells: 'SUBSTITUTE_LEFT', subject: '3f2a-11', token: 'change.3' }),
];

test.each(KINDS)('%s is a kind, and the ledger entry is found by its name', (kind) => {
  expect(isMailKind(kind)).toBe(true);
  const key = { day: '2026-10-20', official: 'officer-1', kind };
  expect(ledgerKeyOf(reminderId(key))).toEqual(key);
});

test.each([
  '',
  'daily',
  'OLD_ADDRESS#',
  'ADMINISTRATOR#token',
  'SUBSTITUTE_GONE#a#b',
  'ADMINISTRATOR#a/b#token',
  'NEW_ADDRESS#a b',
])('"%s" is none', (kind) => {
  expect(isMailKind(kind)).toBe(false);
});

test('a kind about access says what it tells, of whom and by which request', () => {
  const of = (kind: MailKind) => accessNoticeOf({ kind, official: 'officer-1' });
  expect(KINDS.map(of)).toEqual([
    undefined,
    undefined,
    { tells: 'OLD_ADDRESS', subject: 'officer-1', token: 'change:1' },
    { tells: 'NEW_ADDRESS', subject: 'officer-1', token: 'change:1' },
    { tells: 'ADMINISTRATOR', subject: '3f2a-11', token: 'change.1' },
    { tells: 'SUBSTITUTE_NAMED', subject: '3f2a-11~b', token: 'change.1' },
    { tells: 'SUBSTITUTE_ENDED', subject: '3f2a-11', token: 'change.2' },
    { tells: 'SUBSTITUTE_LEFT', subject: '3f2a-11', token: 'change.3' },
  ]);
});

test('a letter that the old address refused says nothing of the new one', () => {
  const failed = (kind: MailKind) =>
    refusedLetters([mailEntry({ day: '2026-10-20', status: 'FAILED', kind })], '2026-10-21');
  expect(failed('OLD_ADDRESS#change-1').size).toBe(0);
  expect(failed('NEW_ADDRESS#change-1').size).toBe(1);
});
