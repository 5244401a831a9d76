import { describe, expect, it } from 'vitest';
import { valuesCounted } from '../../../src/home/watch/counted-lines.js';
import { watcher } from '../../../src/home/watch/watcher.js';

const NOW = Date.parse('2026-10-21T05:00:00.000Z');
const line = (values: Readonly<Record<string, number | number[]>>, at = NOW - 6 * 60_000) =>
  JSON.stringify({
    _aws: {
      Timestamp: at,
      CloudWatchMetrics: [
        {
          Namespace: 'Xaso/home',
          Dimensions: [['service']],
          Metrics: Object.keys(values).map((Name) => ({ Name, Unit: 'Count' })),
        },
      ],
    },
    service: 'xaso',
    ...values,
  });

describe('a line', () => {
  it('counts what it names, also a list of values', () => {
    expect(
      valuesCounted(line({ InternalErrors: [1, 2], LettersWaiting: 3 })).map(({ metric, value }) => [metric, value]),
    ).toEqual([
      ['LettersWaiting', 3],
      ['InternalErrors', 1],
      ['InternalErrors', 2],
    ]);
  });

  it.each([
    '',
    'no JSON "_aws"',
    '{"_aws":{}}',
    line({ Unknown: 1 }),
    line({ InternalErrors: Number.NaN }),
    '{"message":"_aws"}',
  ])('that counts nothing is passed over: %s', (text) => expect(valuesCounted(text)).toEqual([]));
});

describe('a watcher', () => {
  it('tells of an alarm once, and again when it ends', () => {
    const watching = watcher(NOW - 3_600_000, {});
    watching.hear(line({ InternalErrors: 1 }));
    const [change] = watching.changesAt(NOW);
    expect(change).toEqual({ alarm: 'InternalErrors', rings: true });
    expect(watching.changesAt(NOW)).toHaveLength(1);
    if (change) watching.told(change, NOW);
    expect(watching.changesAt(NOW)).toEqual([]);
    expect(watching.changesAt(NOW + 26 * 3_600_000)).toContainEqual({ alarm: 'InternalErrors', rings: false });
  });

  it('goes on with what rang before it was started again', () => {
    const watching = watcher(NOW - 3_600_000, { InternalErrors: NOW - 60_000 });
    watching.hear(line({ InternalErrors: 1 }));
    expect(watching.changesAt(NOW)).toEqual([]);
  });

  it('rings when the changes of PostgreSQL wait for five minutes, and stays as it is where nobody could ask', () => {
    const watching = watcher(NOW, {});
    const late = (seconds?: number) => watching.changesAt(NOW, seconds).filter(({ alarm }) => alarm === 'ChangesLate');
    expect([299, undefined].map((seconds) => late(seconds))).toEqual([[], []]);
    expect(late(300)).toEqual([{ alarm: 'ChangesLate', rings: true }]);
    watching.told({ alarm: 'ChangesLate', rings: true }, NOW);
    expect([300, undefined].map((seconds) => late(seconds))).toEqual([[], []]);
    expect(late(0)).toEqual([{ alarm: 'ChangesLate', rings: false }]);
    expect(watching.metrics()).toContain('xaso_changes_behind_seconds 0');
  });

  it('gives Prometheus the last value, the sum and the alarms', () => {
    const watching = watcher(NOW, { RankingOld: NOW });
    watching.hear(line({ LettersWaiting: 3 }));
    watching.hear(line({ LettersWaiting: 2 }));
    expect(watching.metrics().split('\n')).toEqual(
      expect.arrayContaining([
        'xaso_letters_waiting 2',
        'xaso_letters_waiting_total 5',
        'xaso_alarm{name="RankingOld"} 1',
        'xaso_alarm{name="LettersLate"} 0',
      ]),
    );
  });
});
