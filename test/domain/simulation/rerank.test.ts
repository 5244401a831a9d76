import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { changedMethod } from '../../../src/domain/method/changed-method.js';
import type { MissingPolicy } from '../../../src/domain/method/method.js';
import { reasonsToRefuse } from '../../../src/domain/method/method-fault.js';
import type { RankingRow } from '../../../src/domain/ranking/ranking.js';
import { earlierFigures } from '../../../src/domain/simulation/carried-figures.js';
import { publishedFigures } from '../../../src/domain/simulation/published-figures.js';
import { noChanges, placeIn, rerank, scored, withFigures } from '../../../src/domain/simulation/rerank.js';
import { randomFigure, randomInput, randomNumbers } from '../../support/builders/random-communes.js';
import { randomMethod } from '../../support/builders/random-methods.js';
import { approved, indicator, method, minMax, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';
import { sized } from '../../support/start/real.js';

const seed = fc.integer();
const communes = fc.integer({ min: 1, max: 12 });

describe('ranking a publication again', () => {
  it('without a change gives the published rows, whatever the method, the policy and the figures', () => {
    fc.assert(
      fc.property(seed, communes, (from, n) => {
        const of = randomMethod(from);
        const ranking = rankCommunes(randomInput(of, n, from));
        expect(rerank(ranking, of, noChanges)).toEqual(ranking);
      }),
      { numRuns: sized(50, 200) },
    );
  });

  it('with other figures gives what would have been published with them', () => {
    fc.assert(
      fc.property(seed, communes, (from, n) => {
        const of = randomMethod(from);
        const random = randomNumbers(from + 1);
        const input = randomInput(of, n, from);
        const ranking = rankCommunes(input);
        const changed = [...input.reports].flatMap(([period, list]) =>
          list.flatMap(({ unit, approved: figures }) =>
            of.indicators
              .filter(({ frequency, code }) => figures?.has(code) && period === ranking.figurePeriods[frequency])
              .filter(() => random() < 0.2)
              .map((each) => ({ unit, period, indicator: each.code, figure: randomFigure(each, random) })),
          ),
        );
        const reports = new Map(
          [...input.reports].map(([period, list]) => [
            period,
            list.map((report) => {
              const mine = changed.filter((each) => each.period === period && each.unit === report.unit);
              if (!report.approved || mine.length === 0) return report;
              const figures = mine.map((each) => [each.indicator, each.figure] as const);
              return { ...report, approved: new Map([...report.approved, ...figures]) };
            }),
          ]),
        );
        const wanted = rankCommunes({ ...input, reports });
        expect(rerank(ranking, of, { ...noChanges, figures: changed }).rows).toEqual(wanted.rows);
      }),
      { numRuns: sized(25, 100) },
    );
  });

  it('by another policy for missing figures gives what would have been published by it', () => {
    const policies = fc.constantFrom<MissingPolicy>('ZERO', 'RENORMALISE', 'CARRY_FORWARD');
    fc.assert(
      fc.property(seed, communes, policies, policies, (from, n, before, after) => {
        const of = { ...randomMethod(from), missingPolicy: before };
        const other = { ...of, missingPolicy: after };
        const input = randomInput({ ...of, missingPolicy: 'CARRY_FORWARD' }, n, from);
        const published = rankCommunes({ ...input, method: of });
        const earlier = [...input.reports]
          .filter(([period]) => !Object.values(published.figurePeriods).includes(period))
          .flatMap(([, reports]) => reports);
        const again = rerank(published, other, noChanges, earlierFigures(earlier, input.scope.countSubmitted));
        const withoutChange = (rows: readonly RankingRow[]) => rows.map(({ change, noChangeReason, ...row }) => row);
        expect(withoutChange(again.rows)).toEqual(withoutChange(rankCommunes({ ...input, method: other }).rows));
      }),
      { numRuns: sized(25, 100) },
    );
  });

  it('gives one commune the place that the whole ranking gives it', () => {
    fc.assert(
      fc.property(seed, communes, (from, n) => {
        const of = randomMethod(from);
        const ranking = rankCommunes(randomInput(of, n, from));
        const table = scored(publishedFigures(ranking, of));
        for (const { unit, rank, index, earned } of ranking.rows)
          expect(placeIn(table, unit)).toMatchObject({ rank, index, earned });
      }),
      { numRuns: sized(15, 50) },
    );
  });
});

describe('what may be changed', () => {
  const of = method([
    indicator({ code: 'R', points: 10 }),
    indicator({ code: 'B', kind: 'boolean', scoring: { rule: 'yesNo', ruleStatus: 'local' }, points: 20 }),
    minMax({ code: 'M', group: 'ECONOMY', points: 10 }),
  ]);
  const ranking = rankCommunes(
    rankingInput({
      method: of,
      reports: [
        approved('a', '2026-10', { R: ratio(5, 10), B: yesNo(true), M: count(4) }),
        approved('b', '2026-10', { R: ratio(9, 10), B: yesNo(false), M: count(2) }),
        approved('c', '2026-10', { R: ratio(1, 10), B: yesNo(false), M: count(0) }),
      ],
    }),
  );
  const ranksIn = (changed: typeof ranking) => Object.fromEntries(changed.rows.map(({ unit, rank }) => [unit, rank]));

  it('a figure, with the range of a minMax over all communes', () => {
    expect(ranksIn(ranking)).toEqual({ a: 1, b: 2, c: 3 });
    const figures = [{ unit: 'c', indicator: 'M', figure: count(8) }];
    const after = rerank(ranking, of, { ...noChanges, figures });
    expect(rowOf(after, 'c').cells[2]?.share).toBe(1);
    expect(rowOf(after, 'a').cells[2]?.share).toBeCloseTo((4 - 2) / (8 - 2), 12);
    expect(rowOf(after, 'b').cells[2]?.share).toBe(0);
  });

  it('points, after which groups and the total add up again', () => {
    const points = [{ indicator: 'B', points: 0 }];
    const after = changedMethod(of, { ...noChanges, points }, ranking.figurePeriods);
    expect(reasonsToRefuse(after)).toEqual([]);
    expect(after.totalPoints).toBe(20);
    expect(rowOf(rerank(ranking, of, { ...noChanges, points }), 'b')).toMatchObject({
      index: 0.7,
      possible: 20,
      noChangeReason: 'NO_PREVIOUS_RANKING',
    });
  });

  it('points of a group, shared out in proportion', () => {
    const after = changedMethod(
      of,
      { ...noChanges, groupPoints: [{ group: 'GOVERNMENT', points: 60 }] },
      ranking.figurePeriods,
    );
    expect(after.indicators.map(({ points }) => points)).toEqual([20, 40, 10]);
    expect(reasonsToRefuse(after)).toEqual([]);
  });

  it('a target, for the year of the figure', () => {
    const after = rerank(ranking, of, { ...noChanges, targets: [{ indicator: 'R', target: 50 }] });
    expect(after.rows.map(({ unit, cells }) => [unit, cells[0]?.share])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 0.2],
    ]);
  });

  it('nothing for a commune that the ranking does not have', () => {
    const figures = publishedFigures(ranking, of);
    const same = withFigures(figures, [{ unit: 'nowhere', indicator: 'R', figure: ratio(1, 1) }]);
    expect(scored(same).scored.total).toEqual(scored(figures).scored.total);
  });
});
