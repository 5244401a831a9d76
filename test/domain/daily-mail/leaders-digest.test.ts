import { describe, expect, it } from 'vitest';
import {
  communeNamed,
  mailTo,
  official,
  type SituationOptions,
  sentEntry,
  submitted,
} from '../../support/builders/mail-builder.js';

const communes = ['xuan-lac', 'nam-cuong'].map(communeNamed);
const [xuanLac, namCuong] = communes;
if (!xuanLac || !namCuong) throw new Error('The register has both');
const both = [submitted(xuanLac, '2026-10'), submitted(namCuong, '2026-10')];
const one = [submitted(xuanLac, '2026-10')];

const finalSince = (since: string, correctedOn: string | null = null) => ({ '2026-10': { since, correctedOn } });
const digestOn = (day: string, given: Partial<SituationOptions> = {}) =>
  mailTo('leader', { day, communes, officials: [official('leader')], ...given })?.digest;

describe('leaders read a digest', () => {
  it('on the first working day after the due day, also when nothing is overdue', () => {
    expect(digestOn('2026-10-16', { reports: both })).toBeUndefined();
    expect(digestOn('2026-10-19', { reports: both })).toMatchObject({ period: '2026-10', overdue: [] });
  });

  it('on the first working day of each week while something is overdue', () => {
    expect(
      digestOn('2026-10-26', { reports: both, sent: [sentEntry(official('leader'), '2026-10-19', [])] }),
    ).toBeUndefined();
    const sent = [sentEntry(official('leader'), '2026-10-19', [])];
    expect(digestOn('2026-10-23', { reports: one, sent })).toBeUndefined();
    expect(digestOn('2026-10-26', { reports: one, sent })?.overdue).toHaveLength(1);
  });

  it.each([
    ['2026-10-20', undefined],
    ['2026-10-21', '2026-10'],
    ['2026-10-22', '2026-10'],
    ['2026-10-28', '2026-10'],
    ['2026-10-29', undefined],
  ])('when a ranking becomes final, at the latest five working days later: %s', (day, period) => {
    const sent = [sentEntry(official('leader'), '2026-10-19', [])];
    const known = day < '2026-10-21' ? {} : { finals: finalSince('2026-10-21') };
    expect(digestOn(day, { reports: both, sent, ...known })?.period).toBe(period);
    const twice = [...sent, sentEntry(official('leader'), '2026-10-21', [])];
    if (day > '2026-10-21') expect(digestOn(day, { reports: both, sent: twice, ...known })).toBeUndefined();
  });

  it('also when a letter of the ladder went to the leader since, but not when a digest was in it', () => {
    const ladderOnly = sentEntry(official('leader'), '2026-10-19', [{ unit: 'xuan-lac', period: '2026-10', step: 1 }]);
    expect(digestOn('2026-10-20', { reports: both, sent: [ladderOnly] })).toBeDefined();
    expect(digestOn('2026-10-20', { reports: both, sent: [{ ...ladderOnly, digest: true }] })).toBeUndefined();
  });

  it('on the next working day when a ranking becomes final on a Sunday, and the digest says so', () => {
    const sent = [sentEntry(official('leader'), '2026-10-19', [])];
    expect(digestOn('2026-10-26', { reports: both, sent, finals: finalSince('2026-10-25') })).toMatchObject({
      rankingFinal: { since: '2026-10-25', correctedOn: null },
    });
  });

  it('when a final ranking was corrected before it went out, with both days; and not for the correction alone', () => {
    const sent = [sentEntry(official('leader'), '2026-10-19', [])];
    const finals = finalSince('2026-10-21', '2026-10-22');
    expect(digestOn('2026-10-22', { reports: both, sent, finals })?.rankingFinal).toEqual(finals['2026-10']);
    const told = [...sent, sentEntry(official('leader'), '2026-10-21', [])];
    expect(digestOn('2026-10-22', { reports: both, sent: told, finals })).toBeUndefined();
    const week = finalSince('2026-10-21', '2026-10-27');
    expect(digestOn('2026-10-27', { reports: both, sent: told, finals: week })).toBeUndefined();
  });

  it('and says of a ranking what was known on its day', () => {
    const finals = finalSince('2026-10-21', '2026-10-23');
    const finalOn = (day: string) => digestOn(day, { reports: both, finals })?.rankingFinal;
    expect(finalOn('2026-10-20')).toBeNull();
    expect(finalOn('2026-10-21')).toEqual({ since: '2026-10-21', correctedOn: null });
    expect(finalOn('2026-10-22')).toEqual({ since: '2026-10-21', correctedOn: null });
    expect(finalOn('2026-10-23')).toEqual({ since: '2026-10-21', correctedOn: '2026-10-23' });
  });

  it.each([
    ['2026-10-21', '2026-10-21', '2026-10'],
    ['2026-10-22', '2026-10-21', undefined],
  ])(
    'when a ranking becomes final after reminders began: from %s on, final since %s',
    (remindersFrom, since, period) => {
      const finals = finalSince(since);
      // Due two weeks before, so that the ranking is the only reason to write.
      const scope = { dueDays: { '2026-10': '2026-10-08' }, remindersFrom };
      expect(digestOn('2026-10-22', { reports: both, scope, finals })?.period).toBe(period);
    },
  );

  it('not when they switched it off, and not on a quiet day but on the one after it', () => {
    const officials = [official('leader', { digests: false })];
    expect(digestOn('2026-10-19', { reports: both, officials })).toBeUndefined();
    expect(digestOn('2026-10-19', { reports: both, officials: [official('leader', { digests: true })] })).toBeDefined();
    const scope = { quietDays: ['2026-10-19'] };
    expect(digestOn('2026-10-19', { reports: both, scope })).toBeUndefined();
    expect(digestOn('2026-10-20', { reports: both, scope })).toBeDefined();
  });

  it('on Monday when the Friday on which it was to go is a quiet day, as long as nothing was sent since', () => {
    const scope = { quietDays: ['2026-10-23'], dueDays: { '2026-10': '2026-10-22' } };
    const given = { reports: both, scope };
    expect(digestOn('2026-10-23', given)).toBeUndefined();
    expect(digestOn('2026-10-26', given)).toBeDefined();
    const sent = [sentEntry(official('leader'), '2026-10-26', [])];
    expect(digestOn('2026-10-27', { ...given, sent })).toBeUndefined();
  });

  it('once: not again on the following days', () => {
    const sent = [sentEntry(official('leader'), '2026-10-26', [])];
    expect(digestOn('2026-10-27', { reports: one, sent })).toBeUndefined();
  });

  it('on Monday when the Friday on which it was to go was lost, and once', () => {
    const given = { reports: both, scope: { dueDays: { '2026-10': '2026-10-22' } } };
    expect(digestOn('2026-10-26', given)).toBeDefined();
    const sent = [sentEntry(official('leader'), '2026-10-23', [])];
    expect(digestOn('2026-10-26', { ...given, sent })).toBeUndefined();
  });

  it('later when the day itself was missed, for five working days', () => {
    expect(digestOn('2026-10-20', { reports: both })).toMatchObject({ period: '2026-10' });
    expect(digestOn('2026-10-26', { reports: both })).toBeDefined();
    expect(digestOn('2026-10-27', { reports: both })).toBeUndefined();
  });

  it('on Thursday of the week whose first three days are holidays', () => {
    const sent = [sentEntry(official('leader'), '2026-08-24', [])];
    const august = { scope: { firstPeriod: '2026-08' }, reports: [submitted(xuanLac, '2026-08')], sent };
    expect(digestOn('2026-08-31', august)).toBeUndefined();
    expect(digestOn('2026-09-02', august)).toBeUndefined();
    expect(digestOn('2026-09-03', august)?.overdue).toHaveLength(1);
  });

  it('compared with the month before, and still about the last due month until the next one is due', () => {
    const digest = digestOn('2026-11-16', { reports: one });
    expect(digest).toMatchObject({ period: '2026-10', previous: null });
    expect(digestOn('2026-11-18', { reports: one })).toMatchObject({
      period: '2026-11',
      previous: { period: '2026-10' },
    });
  });

  it('that goes on naming a report whose letters have ended', () => {
    const digest = digestOn('2026-11-30', { reports: one });
    expect(digest?.overdue.map(({ unit, reports }) => [unit.id, reports[0]?.period])).toContainEqual([
      'nam-cuong',
      '2026-10',
    ]);
  });

  it('and nothing before the first due day', () => {
    expect(digestOn('2026-10-12')).toBeUndefined();
  });
});
