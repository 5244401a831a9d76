import { describe, expect, test } from 'vitest';
import { dueRuns, nextRuns, startSchedule } from '../../../src/local/aws/schedule.js';
import { parseMoment, shiftedClock } from '../../../src/local/base/clock.js';

describe('clock', () => {
  test('a shifted clock shows the given moment and runs on with the machine', () => {
    let real = 1_000_000;
    const now = shiftedClock('2026-02-18T01:00:00.000Z', () => real);
    expect(now()).toBe('2026-02-18T01:00:00.000Z');
    real += 90_000;
    expect(now()).toBe('2026-02-18T01:01:30.000Z');
  });

  test('without a shift it is the clock of the machine', () => {
    expect(shiftedClock(undefined, () => 0)()).toBe('1970-01-01T00:00:00.000Z');
  });

  test.each([
    ['2026-02-18', '2026-02-18T02:00:00.000Z'],
    ['2026-02-18T08:00', '2026-02-18T01:00:00.000Z'],
    ['2026-02-18 08:00', '2026-02-18T01:00:00.000Z'],
    ['2026-02-18T01:00:00Z', '2026-02-18T01:00:00.000Z'],
    ['2026-02-18T08:00:00+07:00', '2026-02-18T01:00:00.000Z'],
  ])('%s is a moment', (text, instant) => {
    expect(parseMoment(text)).toBe(instant);
  });

  test.each([
    '',
    'tomorrow',
    '2026-02-30',
    '2026-02-30T01:00:00Z',
    '2026-02-18T25:00',
    '18/02/2026',
    '2026',
    '2026-02-18T01:00:00X',
  ])('"%s" is no moment', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });
});

describe('schedule', () => {
  test('the next runs are those of the schedules in Việt Nam', () => {
    expect(nextRuns('2026-11-24T10:30:00.000Z')).toEqual([
      { job: 'recompute-rankings', occurrence: '2026-11-24T20:00:00.000Z' },
      { job: 'send-reminders', occurrence: '2026-11-24T23:00:00.000Z' },
    ]);
  });

  test('a moment is due once: at its end of the interval, not at the next beginning', () => {
    const at = '2026-11-24T20:00:00.000Z';
    expect(dueRuns('2026-11-24T19:59:00.000Z', at)).toEqual([{ job: 'recompute-rankings', occurrence: at }]);
    expect(dueRuns(at, '2026-11-24T20:01:00.000Z')).toEqual([]);
  });

  test('after a long sleep each job is due once', () => {
    expect(dueRuns('2026-11-20T00:00:00.000Z', '2026-11-24T05:00:00.000Z')).toEqual([
      { job: 'recompute-rankings', occurrence: '2026-11-23T20:00:00.000Z' },
      { job: 'send-reminders', occurrence: '2026-11-24T05:00:00.000Z' },
    ]);
  });

  test('a job fires with its scheduled moment on a shifted clock', async () => {
    let fire = (_run: string): void => {};
    const fired = new Promise<string>((resolve) => {
      fire = resolve;
    });
    const now = shiftedClock('2026-02-18T00:59:59.500Z');
    const schedule = startSchedule(now, async ({ job, occurrence }) => fire(`${job} ${occurrence}`));
    expect(await fired).toBe('send-reminders 2026-02-18T01:00:00.000Z');
    await schedule.stop();
  });
});
