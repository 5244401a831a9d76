import { describe, expect, it } from 'vitest';
import { type AlarmProperties, stateOf } from '../support/drills/alarm-state.js';
import { seriesOf } from '../support/drills/expression.js';
import { byAws } from '../support/drills/measured.js';

/** 09:30 in Việt Nam. */
const AT = new Date('2026-11-23T02:30:00.000Z');

const alarm: AlarmProperties = {
  AlarmDescription: '',
  Namespace: 'AWS/Lambda',
  MetricName: 'Errors',
  Statistic: 'Sum',
  Period: 300,
  Threshold: 2,
  EvaluationPeriods: 1,
  ComparisonOperator: 'GreaterThanOrEqualToThreshold',
  TreatMissingData: 'notBreaching',
};
const errors = (value: number, at = AT) => byAws('Lambda', 'Errors', at, value);

describe('the state of an alarm', () => {
  it.each([
    ['below the threshold', [errors(1)], {}, 'OK'],
    ['at the threshold, added up', [errors(1), errors(1)], {}, 'ALARM'],
    ['one in the period before', [errors(1), errors(1, new Date(AT.getTime() - 1))], {}, 'OK'],
    ['one in the period after', [errors(1), errors(1, new Date(AT.getTime() + 300_000))], {}, 'OK'],
    ['of another metric', [byAws('Lambda', 'Throttles', AT, 5)], {}, 'OK'],
    ['two periods, one of them good', [errors(2)], { EvaluationPeriods: 2 }, 'OK'],
    [
      'two periods, both bad',
      [errors(2), errors(2, new Date(AT.getTime() - 300_000))],
      { EvaluationPeriods: 2 },
      'ALARM',
    ],
    ['silence that is bad', [], { TreatMissingData: 'breaching' }, 'ALARM'],
    ['silence that is good', [], {}, 'OK'],
    ['the average', [errors(1), errors(2)], { Statistic: 'Average' }, 'OK'],
    ['the greatest', [errors(1), errors(2)], { Statistic: 'Maximum' }, 'ALARM'],
  ] as const)('%s', (_, measured, other, state) => {
    expect(stateOf({ ...alarm, ...other }, measured, AT)).toBe(state);
  });

  it('hears of the part of the stack that it names, and of no other', () => {
    const ofFiles = { ...alarm, Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'FilesFunction0A1B2C3D' } }] };
    const failed = (part: string) => [byAws('Lambda', 'Errors', AT, 2, { FunctionName: part })];
    expect(stateOf(ofFiles, failed('FilesFunction'), AT)).toBe('ALARM');
    expect(stateOf(ofFiles, failed('SomebodyElse'), AT)).toBe('OK');
  });

  it('stays as it was where silence keeps it', () => {
    expect(stateOf({ ...alarm, TreatMissingData: 'ignore' }, [], AT, 'ALARM')).toBe('ALARM');
  });
});

describe('the age of the ranking', () => {
  const age =
    'IF(HOUR(TIME_SERIES(1)) == 20 AND MINUTE(TIME_SERIES(1)) == 0 AND MAX([age, TIME_SERIES(-1)]) == -1, 26, age)';
  const night = new Date('2026-11-22T20:00:00.000Z');
  it.each([
    ['a night of which nothing is heard is too old', undefined, night, 26],
    ['a night that ranked', 0, night, 0],
    ['half an hour later nothing is said', undefined, new Date('2026-11-22T20:30:00.000Z'), undefined],
    ['a sweep of the morning', 27, new Date('2026-11-22T23:00:00.000Z'), 27],
  ] as const)('%s', (_, said, at, value) => {
    expect(seriesOf(age, { age: () => said })(at)).toBe(value);
  });
});

describe('an expression', () => {
  const late =
    'IF(HOUR(TIME_SERIES(1)) == 2 AND MINUTE(TIME_SERIES(1)) == 30, IF(MAX([waiting, TIME_SERIES(-1)]) == 0, 1, 0), TIME_SERIES(1))';
  it.each([
    ['letters are out', 0, AT, 1],
    ['a letter waits', 1, AT, 0],
    ['nothing was said', undefined, AT, 0],
    ['nothing was said half an hour before', undefined, new Date('2026-11-23T02:00:00.000Z'), 1],
  ] as const)('%s', (_, waiting, at, value) => {
    expect(seriesOf(late, { waiting: () => waiting })(at)).toBe(value);
  });

  it('adds what is there; a plus needs both', () => {
    const metrics = { a: () => 2, b: () => undefined };
    expect([
      seriesOf('SUM([a, b])', metrics)(AT),
      seriesOf('a + b', metrics)(AT),
      seriesOf('a + a', metrics)(AT),
    ]).toEqual([2, undefined, 4]);
  });

  it('that is not understood is refused', () => {
    for (const wrong of ['FILL(a, 0)', 'a +', 'a ? 1', 'c'])
      expect(() => seriesOf(wrong, { a: () => 1 })(AT)).toThrow();
  });
});
