import { describe, expect, it } from 'vitest';
import { ledgerKeyOf, type MailEntry, reminderId } from '../../../src/domain/mail/mail.js';
import { addressKey, unreachableAmong } from '../../../src/domain/official/suppression.js';
import { refusedLetters } from '../../../src/domain/reminder/unreachable-officials.js';
import { announcedTo, everybody, mailTo, official, sentEntry, xuanLac } from '../../support/builders/mail-builder.js';
import * as letters from '../../support/letters/letters.js';

const officials = everybody();
const [officer] = officials;
if (!officer) throw new Error('There is an officer');
const unreachable = [officer.id];
const DAYS: Readonly<Record<number, string>> = { 1: '2026-10-19', 3: '2026-10-21' };
const letterTo = (to: typeof officer, step: number) => sentEntry(to, DAYS[step] ?? '', [item(step)]);
const item = (step: number) => ({ unit: xuanLac.id, period: '2026-10', step });

describe('an officer whose address takes no letters', () => {
  it('gets none, and the chairman gets the officer’s steps beside the own ones', () => {
    for (const day of ['2026-10-13', '2026-10-16', '2026-10-19', '2026-10-21']) {
      expect(mailTo('officer', { day, unreachable })).toBeUndefined();
      expect(mailTo('chairman', { day, unreachable })?.forms).toHaveLength(1);
    }
    expect(mailTo('chairman', { day: '2026-10-19' })).toBeUndefined();
  });

  it('leaves the chairman each step once', () => {
    const chairman = officials.find(({ role }) => role === 'chairman') ?? official('chairman');
    const sent = [sentEntry(chairman, '2026-10-19', [item(1), { unit: xuanLac.id, period: '2026-11', step: -21 }])];
    expect(mailTo('chairman', { day: '2026-10-20', unreachable, sent })).toBeUndefined();
    expect(announcedTo('chairman', { day: '2026-10-21', unreachable, sent })).toEqual([item(3)]);
  });

  it('is not named as a reader, but as the person to tell', () => {
    const [form] = mailTo('chairman', { day: '2026-10-21', unreachable })?.forms ?? [];
    expect(form).toMatchObject({ officerGap: 'UNREACHABLE', officer: { id: officer.id }, recipients: ['chairman'] });
  });

  it('is stood in for as well while there is none at all, or only one who was closed', () => {
    const withoutOfficer = officials.filter(({ role }) => role !== 'officer');
    const closed = [...withoutOfficer, { ...officer, active: false }];
    for (const there of [withoutOfficer, closed])
      expect(announcedTo('chairman', { day: '2026-10-19', officials: there })).toContainEqual(item(1));
    expect(mailTo('chairman', { day: '2026-10-19', officials })).toBeUndefined();
  });

  it('is nobody to stand in for while a second officer of the commune is reached', () => {
    const second = official('officer', { id: 'officer-2', email: 'second@chodon.example' });
    expect(mailTo('chairman', { day: '2026-10-19', unreachable, officials: [...officials, second] })).toBeUndefined();
  });

  it('counts as reminded by what the chairman got instead, and as not reminded by what the chairman got as such', () => {
    const chairman = officials.find(({ role }) => role === 'chairman') ?? official('chairman');
    const sent = [sentEntry(officer, '2026-10-13', [item(-3)]), ...[1, 3].map((step) => letterTo(chairman, step))];
    const reviewer = (given: object) => mailTo('reviewer', { day: '2026-10-23', sent, ...given })?.forms[0];
    expect(reviewer({ unreachable })?.lettersToOfficer).toBe(2);
    expect(reviewer({})?.lettersToOfficer).toBe(1);
  });

  it('is not called unreachable while a second officer is reached', () => {
    const second = official('officer', { id: 'officer-2', email: 'second@chodon.example' });
    const given = { day: '2026-10-21', officials: [...officials, second] };
    expect(mailTo('chairman', { ...given, unreachable })?.forms[0]).toMatchObject({
      officer: { id: 'officer-2' },
      officerGap: null,
    });
    expect(mailTo('chairman', { ...given, unreachable: [...unreachable, 'officer-2'] })?.forms[0]).toMatchObject({
      officer: { id: officer.id },
      officerGap: 'UNREACHABLE',
    });
  });

  it('is known by the address whatever its capitals, and free again with another one', () => {
    const suppressed = [{ address: addressKey(officer.email), cause: 'BOUNCE', at: '', detail: '' } as const];
    const shouting = { ...officer, email: officer.email.toUpperCase() };
    expect([...unreachableAmong([shouting], suppressed)]).toEqual([officer.id]);
    expect([...unreachableAmong([{ ...officer, email: 'new@chodon.example' }], suppressed)]).toEqual([]);
  });
});

describe('a commune without an officer', () => {
  const without = officials.filter(({ role }) => role !== 'officer');
  const closed = [{ ...officer, active: false }, ...without];
  const moved = [{ ...officer, unit: 'nam-cuong', path: 'bac-kan/cho-don/nam-cuong' }, ...without];

  it.each([
    ['whose officer was closed', closed],
    ['whose officer moved', moved],
    ['which never had one', without],
  ])('%s: the chairman gets the officer’s steps and is told why', (_, there) => {
    for (const day of ['2026-10-13', '2026-10-16', '2026-10-19', '2026-10-21']) {
      const [form] = mailTo('chairman', { day, officials: there })?.forms ?? [];
      expect(form).toMatchObject({ officerGap: 'NO_OFFICER', officer: null });
    }
    const options = { day: '2026-10-19', officials: there };
    expect(letters.letterTo('chairman', options).text).toContain('chưa có công chức phụ trách báo cáo của đơn vị');
    expect(letters.letterTo('chairman', options, 'en').text).toContain(
      'No reporting officer of the commune is registered',
    );
  });

  it('the chairman is told there that a window has opened', () => {
    const options = { day: '2026-10-15', officials: without };
    expect(mailTo('chairman', options)?.openings).toHaveLength(1);
    expect(letters.letterTo('chairman', { ...options, scope: { firstPeriod: '2026-11' } }).text).toContain(
      'chưa có công chức',
    );
  });

  it('an active officer beside the closed one is enough', () => {
    const second = official('officer', { id: 'officer-2', email: 'second@chodon.example' });
    expect(mailTo('chairman', { day: '2026-10-19', officials: [...closed, second] })).toBeUndefined();
    const third = mailTo('chairman', { day: '2026-10-21', officials: [...closed, second] });
    expect(third?.forms[0]).toMatchObject({ officerGap: null, officer: { id: 'officer-2' } });
  });
});

describe('an officer whose last letter was refused', () => {
  it('is written to again, and the chairman is told as well', () => {
    const options = { day: '2026-10-20', refused: unreachable };
    expect(mailTo('officer', options)?.forms).toHaveLength(1);
    expect(mailTo('chairman', options)?.forms[0]).toMatchObject({ step: 1, officerGap: 'UNREACHABLE' });
    expect(mailTo('chairman', { day: '2026-10-20' })).toBeUndefined();
  });

  it('is known by the last letter of the past 30 days that went out or was refused', () => {
    const entry = (day: string, status: MailEntry['status']) => ({ ...sentEntry(officer, day, []), status });
    const failed = entry('2026-10-19', 'FAILED');
    const on = (today: string, ...ledger: MailEntry[]) => [...refusedLetters(ledger, today).keys()];
    expect(on('2026-10-20', entry('2026-10-16', 'SENT'), failed)).toEqual([officer.id]);
    expect(on('2026-10-20', failed, entry('2026-10-20', 'PENDING'))).toEqual([officer.id]);
    expect(on('2026-10-21', failed, entry('2026-10-20', 'SENT'))).toEqual([]);
    expect(on('2026-11-18', failed)).toEqual([officer.id]);
    expect(on('2026-11-19', failed)).toEqual([]);
  });
});

it('the name of a ledger entry leads back to it, whatever stands in the official’s id', () => {
  for (const id of ['officer-xuan-lac', '0f1a2b3c-1111-4222-8333-444455556666', 'a/b', 'a#b']) {
    const key = { day: '2026-10-19', official: id, kind: 'DAILY' } as const;
    expect(ledgerKeyOf(reminderId(key))).toEqual(key);
  }
  for (const other of ['', '2026-10-19//DAILY', '19-10-2026/a/DAILY', '2026-10-19/a/OTHER'])
    expect(ledgerKeyOf(other)).toBeUndefined();
});
