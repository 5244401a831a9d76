import { expect, test } from 'vitest';
import { ladderOffsets } from '../../../src/domain/reminder/ladder.js';
import { scopeOf, settingsOf } from '../../../src/seed/settings/settings.js';
import { choDon } from '../../../src/seed/worlds/cho-don.js';

const seed = { firstPeriod: '2024-12', remindersFrom: '2024-11-15', demonstration: true };

test('one scope closes on the 14th and expects reports two working days later', () => {
  expect(settingsOf(choDon, seed).scopes).toHaveLength(1);
  expect(scopeOf(choDon, seed)).toMatchObject({
    scope: 'cho-don',
    closingDay: 14,
    dueRule: { kind: 'WORKING_DAYS_AFTER_CLOSING', days: 2 },
    sendTime: '08:00',
    firstPeriod: '2024-12',
  });
});

test('the ladder is −3, 0, +1, +3, +5, then every fifth working day, four times', () => {
  expect(ladderOffsets(scopeOf(choDon, seed).ladder)).toEqual([-3, 0, 1, 3, 5, 10, 15, 20, 25]);
});

test('the chairman joins from +3 and reviewers from +5', () => {
  const recipients = (offset: number) =>
    scopeOf(choDon, seed).ladder.steps.find((it) => it.offset === offset)?.recipients;
  expect(recipients(1)).toEqual(['officer']);
  expect(recipients(3)).toEqual(['officer', 'chairman']);
  expect(recipients(5)).toEqual(['officer', 'chairman', 'reviewer']);
});

test('the holiday table reaches to 2030 and the method is in force from the first month', () => {
  const settings = settingsOf(choDon, seed);
  expect(settings.holidays.some((holiday) => holiday.date === '2030-02-02')).toBe(true);
  expect(settings.methods).toEqual([{ id: 'DTI-commune-1', from: '2024-12' }]);
});

test('without the demonstration nobody is reminded and no contact is invented', () => {
  const scope = scopeOf(choDon, { firstPeriod: '2026-11', remindersFrom: null, demonstration: false });
  expect(scope.remindersFrom).toBeNull();
  expect(scope.letterhead.contactName).toBe('(chưa khai báo)');
});
