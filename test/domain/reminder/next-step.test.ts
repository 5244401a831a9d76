import { describe, expect, it } from 'vitest';
import type { OfficialRole } from '../../../src/domain/official/official.js';
import type { LadderStep } from '../../../src/domain/settings/scope-settings.js';
import { everybody, mailTo, type SituationOptions } from '../../support/builders/mail-builder.js';
import { letterTo } from '../../support/letters/letters.js';

/** Due on Friday, 16 October. */
const nextOf = (role: OfficialRole, options: SituationOptions) =>
  mailTo(role, options)?.forms.find(({ reports }) => reports[0]?.period === '2026-10')?.next;
const withLadder = (...steps: [number, OfficialRole[]][]): SituationOptions['scope'] => ({
  ladder: {
    steps: steps.map(([offset, recipients]): LadderStep => ({ offset, recipients })),
    repeatEvery: 5,
    repeatAtMost: 2,
  },
});

describe('what comes next for the reader of a letter', () => {
  it.each([
    ['officer', '2026-10-19', { day: '2026-10-21', upTo: '2026-10-20', joining: ['chairman'], reminds: true }],
    ['officer', '2026-10-21', { day: '2026-10-23', upTo: '2026-10-22', joining: ['reviewer'], reminds: true }],
    ['reviewer', '2026-10-23', { day: '2026-10-30', upTo: '2026-10-29', joining: [], reminds: true }],
    ['reviewer', '2026-11-20', null],
  ] as const)('to the %s on %s', (role, day, next) => {
    expect(nextOf(role, { day })).toEqual(next);
  });

  it('is never a quiet day, and what was to go on one goes on the next with who was to read it', () => {
    const scope = { quietDays: ['2026-10-21', '2026-10-22'] };
    expect(nextOf('officer', { day: '2026-10-19', scope })).toEqual({
      day: '2026-10-23',
      upTo: '2026-10-22',
      joining: ['chairman', 'reviewer'],
      reminds: true,
    });
    const { text } = letterTo('reviewer', { day: '2026-10-23', scope: { quietDays: ['2026-10-30'] } });
    expect(text).toContain('ngày 02/11/2026 (thứ Hai) Hệ thống sẽ tiếp tục gửi thư nhắc');
    expect(text).not.toContain('30/10/2026');
  });

  it('does not announce to a chairman who stands in that the chairman will be told', () => {
    const options = { day: '2026-10-19', unreachable: ['officer-1'] };
    expect(nextOf('chairman', options)).toMatchObject({ day: '2026-10-21', joining: [], reminds: true });
    const { text } = letterTo('chairman', options);
    expect(text).toContain('ngày 21/10/2026 (thứ Tư) Hệ thống sẽ tiếp tục gửi thư nhắc.');
  });

  it('is nothing for a reader who is on no further step, though others are', () => {
    const scope = withLadder([1, ['officer', 'leader']], [3, ['officer', 'leader']], [5, ['officer']]);
    expect(nextOf('leader', { day: '2026-10-19', scope })).toMatchObject({ day: '2026-10-21', reminds: true });
    expect(nextOf('leader', { day: '2026-10-21', scope })).toBeNull();
    const { text } = letterTo('leader', { day: '2026-10-21', scope });
    expect(text).toContain('Đây là thư cuối cùng của Hệ thống gửi đồng chí về báo cáo nêu trên');
  });

  it('is the day on which the chairman hears of it, for an officer who gets nothing then', () => {
    const scope = withLadder([1, ['officer']], [3, ['chairman']]);
    expect(nextOf('officer', { day: '2026-10-19', scope })).toMatchObject({ joining: ['chairman'], reminds: false });
    const alone = { day: '2026-10-19', scope, officials: everybody().filter(({ role }) => role !== 'chairman') };
    expect(nextOf('officer', alone)).toBeNull();
  });
});

describe('a repetition', () => {
  const late = withLadder([-3, ['officer']], [0, ['officer']], [1, ['officer']], [7, ['officer', 'chairman']]);

  it('comes after the ladder’s own last step, wherever that is', () => {
    const stepOf = (day: string) => mailTo('chairman', { day, scope: late })?.forms[0];
    expect(stepOf('2026-10-27')).toMatchObject({ step: 7, isRepetition: false });
    expect(stepOf('2026-11-03')).toMatchObject({ step: 12, isRepetition: true });
  });

  it('states the fact; the chairman’s first letter asks', () => {
    expect(letterTo('chairman', { day: '2026-10-27', scope: late }).subject).toMatch(/^Quá hạn 07 ngày làm việc: xã/);
    expect(letterTo('chairman', { day: '2026-11-03', scope: late }).subject).toMatch(/^Quá hạn 12 ngày làm việc: xã/);
  });
});
