import { expect, test } from 'vitest';
import type { DailyMail } from '../../../src/domain/daily-mail/daily-mail.js';
import type { DayAhead } from '../../../src/domain/daily-mail/dry-run-mail.js';
import { firstLetterOf, ladderEffect, rolesTouched } from '../../../src/domain/daily-mail/ladder-effect.js';
import { OFFICIAL_ROLES, type OfficialRole } from '../../../src/domain/official/official.js';
import type { Ladder } from '../../../src/domain/settings/scope-settings.js';
import { mailTo } from '../../support/builders/mail-builder.js';

/** The day after the due day: the step +1 writes to the officer. */
const onStep = mailTo('officer', { day: '2026-10-19' }) as DailyMail;
const letterTo = (role: OfficialRole): DailyMail => ({ ...onStep, official: { ...onStep.official, role } });
const offStep: DailyMail = { ...onStep, forms: onStep.forms.map((form) => ({ ...form, step: null })) };
/** A plan that asks for whom it is made, as the real one does. */
const planOf = (days: readonly DayAhead[]) =>
  function* (among: (official: DailyMail['official']) => boolean) {
    for (const day of days) yield { ...day, mails: day.mails.filter(({ official }) => among(official)) };
  };
const EVERYBODY = new Set(OFFICIAL_ROLES);
const changed = (
  before: readonly DayAhead[],
  after: readonly DayAhead[],
  touched: ReadonlySet<OfficialRole> = EVERYBODY,
) => ladderEffect(planOf(before), planOf(after), touched).changedDays;
const dayOf = (day: string, mails: readonly DailyMail[]): DayAhead => ({ day, from: `${day}T01:00:00.000Z`, mails });

test('names only days and roles whose number of letters differs, in the order of days and roles', () => {
  const before = [dayOf('2026-10-19', [letterTo('officer'), letterTo('officer')]), dayOf('2026-10-20', [])];
  const after = [
    dayOf('2026-10-19', [letterTo('officer'), letterTo('officer')]),
    dayOf('2026-10-20', [letterTo('chairman'), letterTo('officer')]),
  ];
  expect(changed(before, after)).toEqual([
    { day: '2026-10-20', role: 'officer', before: 0, after: 1 },
    { day: '2026-10-20', role: 'chairman', before: 0, after: 1 },
  ]);
  expect(changed(after, before)).toEqual([
    { day: '2026-10-20', role: 'officer', before: 1, after: 0 },
    { day: '2026-10-20', role: 'chairman', before: 1, after: 0 },
  ]);
  expect(changed(after, after)).toEqual([]);
});

test('letters that no step sends do not count', () => {
  const days = [dayOf('2026-10-19', [offStep]), dayOf('2026-10-20', [offStep, onStep])];
  expect(changed([], days)).toEqual([{ day: '2026-10-20', role: 'officer', before: 0, after: 1 }]);
  expect(firstLetterOf(days)).toEqual({ day: '2026-10-20', from: '2026-10-20T01:00:00.000Z', mail: onStep });
  expect(firstLetterOf(days.slice(0, 1))).toBeUndefined();
});

test('who looks for the first letter plans no day after it', () => {
  function* planned() {
    yield dayOf('2026-10-19', [offStep]);
    yield dayOf('2026-10-20', [onStep]);
    throw new Error('a later day was planned');
  }
  expect(firstLetterOf(planned())?.day).toBe('2026-10-20');
});

test('only roles that the change touches are planned, and everybody until the first letter', () => {
  const asked: string[] = [];
  function* plan(among: (official: DailyMail['official']) => boolean) {
    for (const day of ['2026-10-19', '2026-10-20', '2026-10-21']) {
      const mails = [letterTo('officer'), letterTo('leader')].filter(({ official }) => among(official));
      asked.push(`${day} ${mails.map(({ official }) => official.role).join()}`);
      yield dayOf(day, day === '2026-10-19' ? mails.map((mail) => ({ ...mail, forms: offStep.forms })) : mails);
    }
  }
  const { changedDays, first } = ladderEffect(planOf([]), plan, new Set(['officer']));
  expect(first?.day).toBe('2026-10-20');
  expect(asked).toEqual(['2026-10-19 officer,leader', '2026-10-20 officer,leader', '2026-10-21 officer']);
  expect(changedDays.map(({ day, role }) => `${day} ${role}`)).toEqual(['2026-10-20 officer', '2026-10-21 officer']);
});

test('a change touches the roles of its steps, the chairman with the officer, and all of the ladder where its end moves', () => {
  const rules = (more: Partial<Ladder> = {}) => ({
    sendTime: '08:00',
    quietDays: [],
    ladder: {
      steps: [
        { offset: -3, recipients: ['officer'] as const },
        { offset: 3, recipients: ['officer', 'chairman'] as const },
        { offset: 5, recipients: ['officer', 'reviewer'] as const },
      ],
      repeatEvery: 5,
      repeatAtMost: 4,
      ...more,
    },
  });
  const [early, late, last] = rules().ladder.steps;
  const touched = (after: ReturnType<typeof rules>) => [...rolesTouched(rules(), after)];
  expect(touched(rules())).toEqual([]);
  expect(touched(rules({ steps: [{ offset: -2, recipients: ['officer'] }, late, last] as never }))).toEqual([
    'officer',
    'chairman',
  ]);
  const reviewers = { offset: 5, recipients: ['officer'] };
  expect(touched(rules({ steps: [early, late, reviewers] as never }))).toEqual(['reviewer']);
  expect(touched(rules({ repeatAtMost: 3 }))).toEqual(['officer', 'chairman', 'reviewer']);
  expect(touched({ ...rules(), sendTime: '09:00' })).toEqual(['officer', 'chairman', 'reviewer']);
});
