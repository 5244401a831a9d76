import { describe, expect, it } from 'vitest';
import { isRinging } from '../../../src/home/watch/alarm-state.js';
import type { Counted } from '../../../src/home/watch/counted-lines.js';
import { COUNTED_ALARMS, type CountedAlarm } from '../../../src/lambda/base/alarm-rules.js';

const MINUTE = 60_000;
const at = (time: string) => Date.parse(`2026-10-21T${time}:00+07:00`);
const counted = (alarm: CountedAlarm, time: string, value: number): Counted => ({
  metric: COUNTED_ALARMS[alarm].metric,
  at: at(time),
  value,
});
const rings = (alarm: CountedAlarm, values: Counted[], time: string, { since = 0, before = false } = {}) =>
  isRinging(COUNTED_ALARMS[alarm], values, at(time), since, before);

describe('letters of the morning', () => {
  it('ring when the half hour of 09:30 is over and nothing said that all are out', () => {
    expect(rings('LettersLate', [], '09:59', { since: at('09:00') })).toBe(false);
    expect(rings('LettersLate', [], '10:00', { since: at('09:00') })).toBe(true);
    expect(rings('LettersLate', [counted('LettersLate', '09:30', 0)], '10:00', { since: at('09:00') })).toBe(false);
    expect(rings('LettersLate', [counted('LettersLate', '09:30', 2)], '10:00', { since: at('09:00') })).toBe(true);
  });

  it('are not judged by a silence before anybody listened', () => {
    expect(rings('LettersLate', [], '10:30', { since: at('09:31') })).toBe(false);
  });
});

describe('the ranking', () => {
  it('is too old at 26 hours, or when the night said nothing, and stays as it was while nothing is said', () => {
    expect(rings('RankingOld', [counted('RankingOld', '08:00', 25.9)], '08:30')).toBe(false);
    expect(rings('RankingOld', [counted('RankingOld', '08:00', 26)], '08:30')).toBe(true);
    expect(rings('RankingOld', [], '03:30')).toBe(true);
    expect([true, false].map((before) => rings('RankingOld', [], '12:00', { before }))).toEqual([true, false]);
  });
});

describe('errors', () => {
  it('ring from the end of their five minutes for a day', () => {
    const errors = [counted('InternalErrors', '12:01', 1)];
    expect(rings('InternalErrors', errors, '12:04')).toBe(false);
    expect(rings('InternalErrors', errors, '12:05')).toBe(true);
    const nextDay = at('12:00') + 24 * 60 * MINUTE;
    expect(isRinging(COUNTED_ALARMS.InternalErrors, errors, nextDay, 0, true)).toBe(true);
    expect(isRinging(COUNTED_ALARMS.InternalErrors, errors, nextDay + 5 * MINUTE, 0, true)).toBe(false);
  });
});
