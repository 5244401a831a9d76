import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/domain/daily-mail/daily-mail.js';
import type { AnnouncedReport } from '../../../src/domain/mail/announced.js';
import type { MailEntry } from '../../../src/domain/mail/mail.js';
import type { OfficialRole } from '../../../src/domain/official/official.js';
import type { Report } from '../../../src/domain/report/report.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { everybody, mailTo, type SituationOptions, sentEntry } from '../../support/builders/mail-builder.js';
import { draft } from '../../support/builders/scope-builder.js';

const [officer, chairman] = everybody();
if (!officer || !chairman) throw new Error('There are an officer and a chairman');

/** October is due on Friday, 16 October; that it has opened, and November, was told in time. */
const about = (period: string, step: number): AnnouncedReport => ({ unit: 'xuan-lac', period, step });
const due = (period: string, day: string) => ({ unit: 'xuan-lac', period, day });
const november = { ...sentEntry(officer, '2026-10-15', [{ ...about('2026-11', -23), opened: true }]) };
const toldThe16th = {
  ...sentEntry(officer, '2026-10-13', [about('2026-10', -3)]),
  dueDays: [due('2026-10', '2026-10-16')],
};
const { dueDays: _, ...fromBefore } = toldThe16th;

/** On Wednesday, 14 October, at 10:00 the day was moved to the 20th. */
const moved = (to = '2026-10-20', at = instantAt('2026-10-14', '10:00')) => ({
  dueDays: { '2026-10': to },
  dueDaysMovedAt: { '2026-10': at },
});

const newsOf = (
  given: Partial<SituationOptions> & { sent?: readonly MailEntry[] },
  role: OfficialRole = 'officer',
  report: Partial<Report> = {},
) =>
  mailTo(role, {
    day: '2026-10-15',
    scope: moved(),
    reports: [draft({ period: '2026-10', ...report })],
    sent: [november, toldThe16th],
    ...given,
  })?.news ?? [];

describe('a due day that was moved', () => {
  it('is told to whoever was told the earlier one, with both days', () => {
    expect(newsOf({})).toMatchObject([
      { kind: 'DUE_DAY_MOVED', period: '2026-10', from: '2026-10-16', dueDay: '2026-10-20', byExtension: false },
    ]);
  });

  it('is told to whoever was told the earlier one at a merged commune, where the merge was taken back', () => {
    const there = { ...toldThe16th, path: 'bac-kan/cho-don/xa-gop' };
    expect(newsOf({ sent: [november, there] })).toMatchObject([{ from: '2026-10-16', dueDay: '2026-10-20' }]);
  });

  it('is no news to who was told no day, nor to who was told the day that stands', () => {
    expect(newsOf({ sent: [november] })).toEqual([]);
    expect(newsOf({ sent: [november, { ...toldThe16th, dueDays: [due('2026-10', '2026-10-20')] }] })).toEqual([]);
    expect(newsOf({}, 'chairman')).toEqual([]);
  });

  it('is told once: the letter keeps the new day, and a second move is told beside that', () => {
    const mail = mailTo('officer', { day: '2026-10-15', scope: moved(), sent: [november, toldThe16th] });
    if (!mail) throw new Error('The move is told');
    const planned = entryOf(mail, { day: '2026-10-15', occurrence: instantAt('2026-10-15', '08:00') });
    expect(planned.dueDays).toContainEqual(due('2026-10', '2026-10-20'));
    const sent = [november, toldThe16th, { ...planned, status: 'SENT' as const }];
    expect(newsOf({ day: '2026-10-16', sent })).toEqual([]);
    expect(
      newsOf({ day: '2026-10-19', scope: moved('2026-10-22', instantAt('2026-10-16', '09:00')), sent }),
    ).toMatchObject([{ from: '2026-10-20', dueDay: '2026-10-22' }]);
  });

  it('that was moved back before anybody was told is not told', () => {
    expect(newsOf({ scope: moved('2026-10-16', instantAt('2026-10-14', '11:00')) })).toEqual([]);
  });

  it('is no news once the report was sent, nor once the new day has passed', () => {
    expect(newsOf({}, 'officer', { firstSubmittedAt: instantAt('2026-10-14', '12:00') })).toEqual([]);
    expect(newsOf({ day: '2026-10-20' })).toHaveLength(1);
    expect(newsOf({ day: '2026-10-21' })).toEqual([]);
  });

  it('is told after a letter of a release that kept no day, where that went before the move, and not where it went later', () => {
    expect(newsOf({ sent: [november, fromBefore] })).toMatchObject([{ from: null, dueDay: '2026-10-20' }]);
    expect(
      newsOf({ scope: moved('2026-10-20', instantAt('2026-10-13', '07:59')), sent: [november, fromBefore] }),
    ).toEqual([]);
  });
});

describe('a due day that an extension moved', () => {
  const extension = { day: '2026-10-30', reason: 'Lũ', grantedAt: instantAt('2026-10-21', '15:00') };
  const day = '2026-10-22';
  const toldLate = (to: typeof officer) => ({
    ...sentEntry(to, '2026-10-21', [about('2026-10', 3)]),
    dueDays: [due('2026-10', '2026-10-16')],
  });

  it('is told to the officer by the answer alone, and to the chairman who was told the earlier day', () => {
    const given = { day, scope: {}, sent: [november, toldLate(officer), toldLate(chairman)] };
    expect(newsOf(given, 'officer', { extension }).map(({ kind }) => kind)).toEqual(['EXTENSION_GRANTED']);
    expect(newsOf(given, 'chairman', { extension })).toMatchObject([
      { kind: 'DUE_DAY_MOVED', from: '2026-10-16', dueDay: '2026-10-30', byExtension: true },
    ]);
  });

  it('beyond the day of an extension is told with its own cause, beside the grant', () => {
    const overtaken = { day: '2026-10-19', reason: 'Lũ', grantedAt: instantAt('2026-10-13', '15:00') };
    expect(newsOf({}, 'officer', { extension: overtaken })).toMatchObject([
      { kind: 'EXTENSION_GRANTED', day: '2026-10-19' },
      { kind: 'DUE_DAY_MOVED', from: '2026-10-16', dueDay: '2026-10-20', byExtension: false },
    ]);
  });

  it('is no news to a chairman who was told no day', () => {
    expect(newsOf({ day, scope: {}, sent: [november] }, 'chairman', { extension })).toEqual([]);
  });
});
