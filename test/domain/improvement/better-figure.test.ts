import { describe, expect, it } from 'vitest';
import { count, level, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { betterFigure, fullFigure } from '../../../src/domain/improvement/better-figure.js';
import { indicator, minMax } from '../../support/builders/ranking-builder.js';

const ruleStatus = 'local' as const;
const here = { year: 2026, others: { min: 2, max: 9 } };
const target = (value: number, kind: 'ratio' | 'count' = 'ratio') =>
  indicator({ kind, scoring: { rule: 'target', target: { '2026': value }, targetStatus: {} } });
const incidents = indicator({
  kind: 'count',
  higherIsBetter: false,
  scoring: {
    rule: 'bands',
    ruleStatus,
    bands: [
      { atLeast: 0, share: 1 },
      { atLeast: 1, share: 0.5 },
      { atLeast: 2, share: 0 },
    ],
  },
});
const meetings = indicator({
  kind: 'count',
  scoring: {
    rule: 'bands',
    ruleStatus,
    bands: [
      { atLeast: 0, share: 0 },
      { atLeast: 3, share: 0.5 },
      { atLeast: 5, share: 1 },
    ],
  },
});
const levels = indicator({ kind: 'level', scoring: { rule: 'levels', max: 3, ruleStatus } });
const act = indicator({ kind: 'boolean', scoring: { rule: 'yesNo', ruleStatus } });
const more = minMax();
const fewer = minMax({ kind: 'ratio', higherIsBetter: false });

describe('the nearest better figure', () => {
  it.each([
    ['a ratio up to its target in whole numbers', target(56), ratio(77, 140), ratio(79, 140)],
    ['a ratio one short of its target', target(56), ratio(55, 100), ratio(56, 100)],
    ['a ratio at its target', target(56), ratio(56, 100), undefined],
    ['a ratio above everything', target(120), ratio(9, 10), ratio(10, 10)],
    ['all of a ratio above everything', target(120), ratio(10, 10), undefined],
    ['a count up to its target', target(4.8, 'count'), count(4), count(5)],
    ['a count at its target', target(4.8, 'count'), count(5), undefined],
    ['the next threshold', meetings, count(1), count(3)],
    ['the threshold after it', meetings, count(3), count(5)],
    ['the last threshold', meetings, count(5), undefined],
    ['fewer incidents, one band', incidents, count(4), count(1)],
    ['no incident', incidents, count(1), count(0)],
    ['nothing better than no incident', incidents, count(0), undefined],
    ['the next level', levels, level(1), level(2)],
    ['the highest level', levels, level(3), undefined],
    ['the act', act, yesNo(false), yesNo(true)],
    ['the act already done', act, yesNo(true), undefined],
    ['the best of the others', more, count(6), count(9)],
    ['as good as the best of the others', more, count(9), undefined],
    ['the lowest of the others where lower is better', fewer, ratio(5, 50), ratio(1, 50)],
    [
      'nothing that is not scored',
      indicator({ kind: 'count', scoring: { rule: 'none' }, points: 0 }),
      count(1),
      undefined,
    ],
    ['nothing of what does not apply', target(56), ratio(0, 0), undefined],
  ])('is %s', (_name, of, figure, better) => {
    expect(betterFigure(of, figure, here)).toEqual(better);
  });

  it.each([
    ['a first one where all have none', more, count(0), 0, count(1)],
    ['a first per cent where all have none', minMax({ kind: 'ratio' }), ratio(0, 7), 0, ratio(1, 7)],
    ['as many as all others, because that is good', more, count(1), 3, count(3)],
    ['one fewer than all, where fewer is better', minMax({ higherIsBetter: false }), count(3), 3, count(2)],
    ['beyond all others in one go', minMax({ higherIsBetter: false }), count(5), 3, count(2)],
    ['the first person fewer', fewer, ratio(3, 9), 100 / 3, ratio(2, 9)],
    ['nothing beyond all others that is there already', fewer, ratio(1, 9), 50, undefined],
    ['nothing below 0, which is good', fewer, ratio(0, 9), 0, undefined],
  ] as const)('is %s', (_name, of, figure, common, better) => {
    expect(betterFigure(of, figure, { year: 2026, others: { min: common, max: common } })).toEqual(better);
  });

  it('of a commune that is alone with it is a first one, or none where fewer is better', () => {
    const alone = { year: 2026, others: null };
    expect([count(0), count(6)].map((figure) => betterFigure(more, figure, alone))).toEqual([count(1), undefined]);
    expect([ratio(0, 9), ratio(2, 9)].map((figure) => betterFigure(fewer, figure, alone))).toEqual([
      undefined,
      ratio(0, 9),
    ]);
    expect([more, fewer].map((of) => fullFigure(of, alone))).toEqual([count(1), ratio(0, 1)]);
  });

  it('of nobody knows what goes beyond others who all earn nothing', () => {
    const common = (value: number) => ({ year: 2026, others: { min: value, max: value } });
    expect([fullFigure(more, common(0)), fullFigure(fewer, common(50))]).toEqual([count(1), ratio(0, 1)]);
    expect([fullFigure(more, common(3)), fullFigure(fewer, common(0))]).toEqual([count(3), ratio(0, 100)]);
  });

  it('is the figure that earns everything where none was reported', () => {
    expect(
      [target(56), target(4.8, 'count'), meetings, incidents, levels, act, more].map((of) => fullFigure(of, here)),
    ).toEqual([ratio(1, 1), count(5), count(5), count(0), level(3), yesNo(true), count(9)]);
  });
});
