import { expect, it } from 'vitest';
import { furthestBehind } from '../../../src/domain/explanation/ranking-summary.js';
import { ratio } from '../../../src/domain/figure/figure.js';
import { approved, indicator, method, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

it('an indicator that no ranked commune reported is not told as 0 % of its target', () => {
  const catalogue = method([
    indicator({ code: 'G01', points: 20 }),
    indicator({ code: 'G02' }),
    indicator({ code: 'G03' }),
  ]);
  const reports = ['a', 'b'].map((id) => approved(id, '2026-10', { G01: ratio(5, 10), G02: ratio(0, 10) }));
  const ranking = rankCommunes(rankingInput({ method: catalogue, reports }));
  const behind = furthestBehind(ranking, catalogue).map(({ of, reached }) => [of.indicator.code, reached]);
  expect(behind).toEqual([
    ['G02', 0],
    ['G01', 0.5],
  ]);
});
