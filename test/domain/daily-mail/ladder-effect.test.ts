import { expect, test } from 'vitest';
import type { DailyMail } from '../../../src/domain/daily-mail/daily-mail.js';
import type { DayAhead } from '../../../src/domain/daily-mail/dry-run-mail.js';
import { firstLetterOf, ladderEffect } from '../../../src/domain/daily-mail/ladder-effect.js';
import type { OfficialRole } from '../../../src/domain/official/official.js';
import { mailTo } from '../../support/builders/mail-builder.js';

/** The day after the due day: the step +1 writes to the officer. */
const onStep = mailTo('officer', { day: '2026-10-19' }) as DailyMail;
const letterTo = (role: OfficialRole): DailyMail => ({ ...onStep, official: { ...onStep.official, role } });
const offStep: DailyMail = { ...onStep, forms: onStep.forms.map((form) => ({ ...form, step: null })) };
const dayOf = (day: string, mails: readonly DailyMail[]): DayAhead => ({ day, from: `${day}T01:00:00.000Z`, mails });

test('names only days and roles whose number of letters differs, in the order of days and roles', () => {
  const before = [dayOf('2026-10-19', [letterTo('officer'), letterTo('officer')]), dayOf('2026-10-20', [])];
  const after = [
    dayOf('2026-10-19', [letterTo('officer'), letterTo('officer')]),
    dayOf('2026-10-20', [letterTo('chairman'), letterTo('officer')]),
  ];
  expect(ladderEffect(before, after)).toEqual([
    { day: '2026-10-20', role: 'officer', before: 0, after: 1 },
    { day: '2026-10-20', role: 'chairman', before: 0, after: 1 },
  ]);
  expect(ladderEffect(after, before)).toEqual([
    { day: '2026-10-20', role: 'officer', before: 1, after: 0 },
    { day: '2026-10-20', role: 'chairman', before: 1, after: 0 },
  ]);
  expect(ladderEffect(after, after)).toEqual([]);
});

test('letters that no step sends do not count', () => {
  const days = [dayOf('2026-10-19', [offStep]), dayOf('2026-10-20', [offStep, onStep])];
  expect(ladderEffect([], days)).toEqual([{ day: '2026-10-20', role: 'officer', before: 0, after: 1 }]);
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
