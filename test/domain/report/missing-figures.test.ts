import { expect, it } from 'vitest';
import { indicatorsToFile, jointProgress, progressOf } from '../../../src/domain/report/missing-figures.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { figures } from '../../support/builders/mail-builder.js';

const codes = (progress: ReturnType<typeof progressOf>) =>
  progress.missing.map(({ group, indicators }) => [group.code, indicators.map(({ code }) => code)]);

const monthly = indicatorsToFile(seededMethod, 'MONTHLY').length;
const quarterly = indicatorsToFile(seededMethod, 'QUARTERLY').length;

it('a commune files every figure of a frequency, but F07, which the service computes', () => {
  for (const frequency of ['MONTHLY', 'QUARTERLY', 'YEARLY'] as const) {
    const typed = seededMethod.indicators.filter((each) => each.frequency === frequency && each.code !== 'F07');
    expect(indicatorsToFile(seededMethod, frequency)).toEqual(typed);
  }
  expect(indicatorsToFile(seededMethod, 'MONTHLY').some(({ code }) => code === 'F07')).toBe(false);
});

it('what is missing stands under its group, in the order of the catalogue', () => {
  const progress = progressOf(seededMethod, 'MONTHLY', { working: figures('2026-10', ['S04', 'G05', 'G03']) });
  expect(progress).toMatchObject({ entered: monthly - 3, toFile: monthly });
  expect(codes(progress)).toEqual([
    ['GOVERNMENT', ['G03', 'G05']],
    ['SOCIETY', ['S04']],
  ]);
});

it('zero and 0/0 are figures', () => {
  const working = new Map([
    ['F03', { kind: 'count', value: 0 } as const],
    ['G01', { kind: 'ratio', numerator: 0, denominator: 0 } as const],
  ]);
  expect(progressOf(seededMethod, 'MONTHLY', { working }).entered).toBe(2);
});

it('a figure of another frequency and a computed one count for nothing', () => {
  const working = new Map([
    ['F07', { kind: 'ratio', numerator: 1, denominator: 1 } as const],
    ['F01', { kind: 'level', value: 2 } as const],
  ]);
  expect(progressOf(seededMethod, 'MONTHLY', { working }).entered).toBe(0);
});

it('"no data" with a reason is an answer, and only where there is no figure', () => {
  const working = figures('2026-10', ['S04', 'G05', 'G03']);
  const progress = progressOf(seededMethod, 'MONTHLY', { working, noData: ['G05', 'S04', 'E07', 'F02'] });
  expect(progress).toMatchObject({ entered: monthly - 1, withoutData: 2, toFile: monthly });
  expect(codes(progress)).toEqual([['GOVERNMENT', ['G03']]]);
});

it('nothing is missing once everything is entered', () => {
  expect(progressOf(seededMethod, 'MONTHLY', { working: figures('2026-10', []) })).toEqual({
    entered: monthly,
    withoutData: 0,
    toFile: monthly,
    missing: [],
  });
});

it('several reports add up, each group once and in the method’s order', () => {
  const month = progressOf(seededMethod, 'MONTHLY', { working: figures('2026-12', ['S04']), noData: [] });
  const quarter = progressOf(seededMethod, 'QUARTERLY', {
    working: figures('2026-Q4', ['F02', 'S05', 'E03']),
    noData: ['E03'],
  });
  const joint = jointProgress(seededMethod, [month, quarter]);
  expect(joint).toMatchObject({ entered: monthly - 1 + quarterly - 2, withoutData: 1, toFile: monthly + quarterly });
  expect(codes(joint)).toEqual([
    ['AWARENESS', ['F02']],
    ['SOCIETY', ['S04', 'S05']],
  ]);
});
