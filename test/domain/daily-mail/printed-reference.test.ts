import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/domain/daily-mail/daily-mail.js';
import { planDay } from '../../../src/domain/daily-mail/plan-daily-mail.js';
import { isNamedBy, referencesIn } from '../../../src/domain/daily-mail/printed-reference.js';
import type { MailEntry } from '../../../src/domain/mail/mail.js';
import type { Official } from '../../../src/domain/official/official.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import { referenceOf } from '../../../src/email/letter/reference.js';
import {
  communeNamed,
  everybody,
  sentEntry,
  situation,
  submitted,
  xuanLac,
} from '../../support/builders/mail-builder.js';

const isNamed = (entry: MailEntry, text: string, rules: Parameters<typeof isNamedBy>[2]) =>
  referencesIn(text)?.some((reference) => isNamedBy(entry, reference, rules));

describe('an id at the foot of a letter', () => {
  it('names the entry of its letter, whatever the letter tells', () => {
    const subjects = new Set<string>();
    let sent: MailEntry[] = [];
    const communes = [xuanLac, communeNamed('nam-cuong')];
    for (let day = '2026-10-15'; day <= '2027-01-29'; day = addDays(day, 1)) {
      const reports = [
        submitted(xuanLac, '2026-10', { state: 'SUBMITTED', savedAt: '2026-10-15T02:00:00.000Z' }),
        submitted(communeNamed('nam-cuong'), '2026-10'),
      ];
      const context = situation({ day, officials: everybody(), communes, reports, sent });
      const rules = { scopes: [context.scope], cal: context.cal };
      for (const mail of planDay(context)) {
        const entry = entryOf(mail, { day, occurrence: context.asOf });
        const printed = referenceOf(mail).split(', ');
        for (const id of printed) {
          expect(isNamed(entry, id, rules), `${id} of ${entry.official} on ${day}`).toBe(true);
          subjects.add(id.split('/')[2] ?? '');
        }
        expect(isNamed(entry, `${printed.join(', ')}.`, rules)).toBe(true);
        sent = [...sent, { ...entry, status: 'SENT', sentAt: context.asOf }];
      }
    }
    expect([...subjects]).toEqual(
      expect.arrayContaining(['', 'opened', '-3', '0', '+1', '+3', '+5', '+10', 'digest', 'review']),
    );
  });

  const officer = everybody().find(({ role }) => role === 'officer');
  const entry = (overrides: Partial<MailEntry>): MailEntry => ({
    ...sentEntry(officer as Official, '2026-10-19', [{ unit: 'xuan-lac', period: '2026-10', step: 1 }]),
    ...overrides,
  });
  const rules = () => ({ scopes: [situation({ day: '2026-10-19' }).scope], cal: situation({ day: '2026-10-19' }).cal });
  it.each<[string, Partial<MailEntry>, boolean]>([
    ['2026-10/xuan-lac/+1', {}, true],
    ['2026-10/xuan-lac/+3', {}, false],
    ['2026-11/xuan-lac/+1', {}, false],
    ['2026-10/nam-cuong/+1', {}, false],
    ['2026-10/xuan-lac/opened', {}, false],
    ['2026-10/xuan-lac/extension', {}, false],
    ['2026-10/xuan-lac/extension', { news: [{ kind: 'EXTENSION_ASKED', unit: 'xuan-lac', period: '2026-10' }] }, true],
    ['2026-10/xuan-lac/ranking', { ranking: '2026-10' }, true],
    ['2026-10/xuan-lac/ranking', { ranking: '2026-09' }, false],
    ['2026-10/xuan-lac/correction', { rankings: [{ scope: 'a', period: '2026-10', version: 2, corrects: 1 }] }, true],
    ['2026-10/xuan-lac/correction', { rankings: [{ scope: 'a', period: '2026-10', version: 2 }] }, false],
    ['2026-10/xuan-lac/returned', { kind: 'RETURNED#2026-10#t' }, true],
    ['2026-10/xuan-lac/returned', { kind: 'RETURNED#2026-09#t' }, false],
    ['2026-10/ban-thi/returned', { kind: 'RETURNED#2026-10#t', unit: 'ban-thi' }, true],
    ['2026-10/xuan-lac/returned', { kind: 'RETURNED#2026-10#t', unit: 'ban-thi' }, false],
    ['xuan-lac/address', { kind: 'NEW_ADDRESS#t', items: [] }, true],
    ['xuan-lac/substitute', { kind: 'NEW_ADDRESS#t', items: [] }, false],
    ['2026-10-19/officer-1/DAILY', { official: 'officer-1' }, true],
    ['2026-10-20/officer-1/DAILY', { official: 'officer-1' }, false],
    ['2026-10-19/officer-1/JOINT', { official: 'officer-1~b', to: 'officer-1' }, true],
    ['2026-10-19/officer-1/JOINT', { official: 'officer-1' }, false],
  ])('%s of %j: %s', (id, overrides, expected) => {
    expect(isNamed(entry(overrides), id, rules())).toBe(expected);
  });

  it.each(['', 'xuan-lac', '2026-10', '2026-10/xuan-lac/+1/x', 'x/y/z', '2026-10/xuan-lac/+1, , '])(
    '%j is none',
    (text) => {
      expect(referencesIn(text)).toBeUndefined();
    },
  );
});
