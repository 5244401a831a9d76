import { describe, expect, test } from 'vitest';
import { catchUp, firstInstant, missedRuns, runsOf } from '../../../src/local/data/catch-up.js';

const NOON = '2026-11-24T05:00:00.000Z';

describe('replayed runs', () => {
  test('a day has the ranking at 03:00 and the reminders at the send time', () => {
    expect(runsOf('2026-11-24', '08:00')).toEqual([
      { job: 'recompute-rankings', occurrence: '2026-11-23T20:00:00.000Z' },
      { job: 'send-reminders', occurrence: '2026-11-24T01:00:00.000Z' },
    ]);
  });

  test('a send time between two sweeps waits for the next sweep', () => {
    expect(runsOf('2026-11-24', '08:10')[1]?.occurrence).toBe('2026-11-24T01:30:00.000Z');
  });

  test('a first start replays 35 whole days and today, oldest first', () => {
    const runs = missedRuns(firstInstant(NOON), NOON, '08:00');
    expect(runs).toHaveLength(72);
    expect(runs[0]?.occurrence).toBe('2026-10-19T20:00:00.000Z');
    expect(runs.map(({ occurrence }) => occurrence)).toEqual(runs.map(({ occurrence }) => occurrence).sort());
  });

  test('the run at the moment reached is made again, an earlier one is not', () => {
    const at = '2026-11-24T01:00:00.000Z';
    expect(missedRuns(at, NOON, '08:00')).toHaveLength(1);
    expect(missedRuns('2026-11-24T01:00:00.001Z', NOON, '08:00')).toEqual([]);
  });

  test('a run of the future is not made', () => {
    expect(missedRuns('2026-11-24T00:00:00.000Z', '2026-11-24T00:59:59.999Z', '08:00')).toEqual([]);
  });

  const logged = async (reached: string, replayFrom?: string): Promise<string[]> => {
    const log: string[] = [];
    const deps = {
      extend: async (from: string, to: string) => void log.push(`${from} → ${to}`),
      run: async ({ job }: { job: string }) => void log.push(job),
      sendTime: '08:00',
    };
    await catchUp(deps, reached, NOON, replayFrom);
    return log;
  };

  test('the demonstration is extended to each run before it and to the end after the last', async () => {
    expect(await logged('2026-11-23T10:00:00.000Z')).toEqual([
      '2026-11-23T10:00:00.000Z → 2026-11-23T20:00:00.000Z',
      'recompute-rankings',
      '2026-11-23T20:00:00.000Z → 2026-11-24T01:00:00.000Z',
      'send-reminders',
      `2026-11-24T01:00:00.000Z → ${NOON}`,
    ]);
  });

  test('after a long pause the demonstration passes in one step to the last 35 days, which are replayed', async () => {
    const log = await logged('2026-01-01T00:00:00.000Z');
    expect(log[0]).toBe('2026-01-01T00:00:00.000Z → 2026-10-19T20:00:00.000Z');
    expect(log.filter((entry) => !entry.includes('→'))).toHaveLength(72);
  });

  test('a week of a longer replay begins where it is told to', async () => {
    const log = await logged('2026-01-01T00:00:00.000Z', '2026-11-23T17:00:00.000Z');
    expect(log.filter((entry) => !entry.includes('→'))).toEqual(['recompute-rankings', 'send-reminders']);
  });
});
