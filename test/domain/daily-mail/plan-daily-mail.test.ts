import { describe, expect, it } from 'vitest';
import { announcedReports } from '../../../src/domain/daily-mail/daily-mail.js';
import { planDay } from '../../../src/domain/daily-mail/plan-daily-mail.js';
import {
  communeNamed,
  everybody,
  modelDraft,
  official,
  situation,
  submitted,
  xuanLac,
} from '../../support/builders/mail-builder.js';
import { at, lettersSent } from '../../support/letters/letters.js';

const planned = (options: Parameters<typeof situation>[0]) =>
  planDay(situation(options)).map((mail) => [
    mail.official.role,
    announcedReports(mail).map(({ period, step }) => `${period} ${step}`),
  ]);

/** The officials of the ladder, without the leader, whose digest has its own rules. */
const ladderOnly = everybody().filter(({ role }) => role !== 'leader');

describe('who is told what on one day', () => {
  it.each([
    ['2026-10-12', []],
    ['2026-10-13', [['officer', ['2026-10 -3']]]],
    ['2026-10-15', [['officer', ['2026-10 -3', '2026-11 -23']]]],
    ['2026-10-16', [['officer', ['2026-10 0', '2026-11 -22']]]],
    ['2026-10-17', []],
    ['2026-10-19', [['officer', ['2026-10 1', '2026-11 -21']]]],
    [
      '2026-10-21',
      [
        ['chairman', ['2026-10 3']],
        ['officer', ['2026-10 3', '2026-11 -19']],
      ],
    ],
    [
      '2026-10-23',
      [
        ['chairman', ['2026-10 5']],
        ['officer', ['2026-10 5']],
        ['reviewer', ['2026-10 5']],
      ],
    ],
  ])('%s', (day, expected) => {
    expect(planned({ day, officials: ladderOnly })).toEqual(expected);
  });

  it('is nothing before reminders begin, and nothing while they are off', () => {
    expect(planned({ day: '2026-10-21', scope: { remindersFrom: '2026-10-22' } })).toEqual([]);
    expect(planned({ day: '2026-10-21', scope: { remindersFrom: '2026-10-21' }, officials: ladderOnly })).toHaveLength(
      2,
    );
    expect(planned({ day: '2026-10-21', scope: { remindersFrom: null } })).toEqual([]);
  });

  it('is nothing for an inactive official, nor for one of another commune', () => {
    const officials = [
      official('officer', { active: false }),
      official('chairman', { path: 'bac-kan/cho-don/nam-cuong' }),
    ];
    expect(planned({ day: '2026-10-21', officials })).toEqual([]);
  });

  it('a commune that is submitted is named to nobody', () => {
    expect(planned({ day: '2026-10-23', reports: [submitted(xuanLac, '2026-10')], officials: ladderOnly })).toEqual([]);
  });
});

describe('one e-mail holds everything that concerns an official', () => {
  const officer = [official('officer')];

  it('month, quarter and year of one closing day are one form', () => {
    const [mail] = planDay(
      situation({
        day: '2026-12-17',
        reports: [submitted(xuanLac, '2026-10'), submitted(xuanLac, '2026-11')],
        officials: officer,
      }),
    );
    expect(mail?.forms).toHaveLength(1);
    expect(mail?.forms[0]?.reports.map(({ period }) => period)).toEqual(['2026-12', '2026-Q4', '2026']);
    expect(mail && announcedReports(mail).filter(({ step }) => step === 1)).toHaveLength(3);
  });

  it('an extension makes a form of its own, after the longer overdue ones', () => {
    const extension = { day: '2026-12-17', reason: 'flood', grantedAt: at('2026-12-15', '09:00') };
    const reports = [
      submitted(xuanLac, '2026-10'),
      submitted(xuanLac, '2026-11'),
      { ...modelDraft, period: '2026-12', extension },
    ];
    const [mail] = planDay(situation({ day: '2026-12-17', reports, officials: officer }));
    expect(mail?.forms.map(({ dueDay, workingDaysLate, step }) => [dueDay, workingDaysLate, step])).toEqual([
      ['2026-12-16', 1, 1],
      ['2026-12-17', 0, 0],
    ]);
  });

  it('it also names what is still open from an earlier letter, without counting that as a step', () => {
    const sent = lettersSent('officer', { '2026-11-06': 15 });
    const [mail] = planDay(situation({ day: '2026-11-12', reports: [modelDraft], sent, officials: officer }));
    expect(mail?.forms.map(({ step, workingDaysLate }) => [step, workingDaysLate])).toEqual([
      [null, 19],
      [-3, 0],
    ]);
    expect(mail && announcedReports(mail)).toEqual([{ unit: 'xuan-lac', period: '2026-11', step: -3 }]);
  });

  it('but goes only when a step is due', () => {
    expect(
      planned({
        day: '2026-11-11',
        reports: [modelDraft],
        sent: lettersSent('officer', { '2026-11-06': 15 }),
        officials: officer,
      }),
    ).toEqual([]);
  });

  it('and leaves out what the ladder has ended for', () => {
    const sent = lettersSent('officer', { '2026-11-20': 25 });
    const options = {
      day: '2026-12-11',
      scope: { lockAfter: 6 },
      reports: [modelDraft, submitted(xuanLac, '2026-11')],
      sent,
      officials: officer,
    };
    const [mail] = planDay(situation(options));
    expect(mail?.forms.flatMap(({ reports }) => reports.map(({ period }) => period))).toEqual([
      '2026-12',
      '2026-Q4',
      '2026',
    ]);
  });

  it('reviewers read the communes in the order of urgency', () => {
    const extension = { day: '2026-10-19', reason: 'later', grantedAt: at('2026-10-14', '09:00') };
    const communes = ['bang-lung', 'xuan-lac'].map(communeNamed);
    const { id: unit = '', path = '' } = communes[0] ?? {};
    const [mail] = planDay(
      situation({
        day: '2026-10-26',
        communes,
        reports: [{ ...modelDraft, unit, path, extension }],
        officials: [official('reviewer')],
      }),
    );
    expect(mail?.forms.map(({ unit, workingDaysLate }) => [unit.id, workingDaysLate])).toEqual([
      ['xuan-lac', 6],
      ['bang-lung', 5],
    ]);
  });

  it('a commune that was renamed after the closing day is reminded of the report before', () => {
    const communes = [
      { ...xuanLac, validFrom: '2026-10-20', name: { vi: 'Xã Mới', en: 'Xã Mới' } },
      { ...xuanLac, validTo: '2026-10-19' },
    ];
    const officials = [official('chairman')];
    expect(planned({ day: '2026-10-21', communes, officials })).toEqual([['chairman', ['2026-10 3', '2026-11 -19']]]);
  });
});
