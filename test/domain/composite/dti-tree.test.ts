import { describe, expect, it } from 'vitest';
import { treeFaults } from '../../../src/domain/composite/tree-fault.js';
import { figureValue } from '../../../src/domain/figure/figure.js';
import type { Indicator } from '../../../src/domain/indicator/indicator.js';
import { dtiTree } from '../../../src/domain/method/dti-tree.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import { reasonsToRefuse } from '../../../src/domain/method/method-fault.js';
import type { Ranking, RankingRow } from '../../../src/domain/ranking/ranking.js';
import { publishScore } from '../../../src/domain/scoring/publish-score.js';
import { periodOf, previousPeriod } from '../../../src/domain/time/period.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { randomInput } from '../../support/builders/random-communes.js';
import { randomMethod } from '../../support/builders/random-methods.js';
import { shareOf } from '../../support/builders/share-of.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

/** The rules of DOMAIN.md §2, one commune and one figure at a time: slow, and nothing shared with the engine. */
function pooled(ranking: Ranking, row: RankingRow, method: MethodVersion, groups: readonly string[]) {
  let earned = 0;
  let possible = 0;
  for (const [at, indicator] of method.indicators.entries()) {
    if (!groups.includes(indicator.group) || indicator.scoring.rule === 'none') continue;
    const cell = row.cells[at];
    if (cell?.state === 'missing' && method.missingPolicy !== 'RENORMALISE') possible += indicator.points;
    if (cell?.state !== 'present' || !cell.figure) continue;
    const period = ranking.figurePeriods[indicator.frequency];
    const { year } = periodOf(cell.carriedForward ? previousPeriod(period) : period);
    const context = { year, higherIsBetter: indicator.higherIsBetter, range: rangeAmongRanked(ranking, indicator, at) };
    possible += indicator.points;
    earned += indicator.points * (shareOf(indicator.scoring, figureValue(cell.figure), context) ?? 0);
  }
  return { earned, possible, score: possible === 0 ? null : publishScore(earned / possible) };
}

function rangeAmongRanked({ rows }: Ranking, { scoring }: Indicator, at: number) {
  if (scoring.rule !== 'minMax') return null;
  const values = rows
    .filter((row) => row.rank !== null && row.cells[at]?.state === 'present')
    .flatMap((row) => row.cells[at]?.figure ?? [])
    .map(figureValue);
  return values.length === 0 ? null : { min: Math.min(...values), max: Math.max(...values) };
}

const close = ({ earned, possible, score }: ReturnType<typeof pooled>) => ({
  earned: expect.closeTo(earned, 9),
  possible: expect.closeTo(possible, 9),
  score,
});

describe('the DTI method as a configuration of the engine', () => {
  const SEEDS = Array.from({ length: 200 }, (_, seed) => seed + 1);

  it('gives 200 generated methods the points and scores that the rules give by hand', () => {
    for (const seed of SEEDS) {
      const method = randomMethod(seed);
      expect(reasonsToRefuse(method)).toEqual([]);
      const ranking = rankCommunes(randomInput(method, 12, seed));
      const codes = method.groups.map(({ code }) => code);
      const foundation = method.groups.filter(({ pillar }) => pillar === null).map(({ code }) => code);
      for (const row of ranking.rows) {
        const { earned, possible, index } = row;
        expect({ earned, possible, score: index }).toEqual(close(pooled(ranking, row, method, codes)));
        for (const code of codes) expect(row.groups[code]).toMatchObject(close(pooled(ranking, row, method, [code])));
        for (const { code } of method.pillars) {
          const own = method.groups.filter(({ pillar }) => pillar === code).map((group) => group.code);
          const hasOwn = pooled(ranking, row, method, own).possible > 0;
          const wanted = hasOwn
            ? pooled(ranking, row, method, [...foundation, ...own])
            : { earned: 0, possible: 0, score: null };
          expect(row.pillars[code]).toMatchObject(close(wanted));
        }
      }
    }
  });

  it('is a tree that can be computed, for the seeded method and every generated one', () => {
    for (const method of [seededMethod, ...SEEDS.map(randomMethod)]) {
      const { index, pillars } = dtiTree(method);
      for (const root of [index, ...pillars.values()]) expect(treeFaults(root)).toEqual([]);
    }
  });

  it('weighs what is scored, and nothing else', () => {
    const { leaves } = dtiTree(seededMethod);
    const scored = seededMethod.indicators.filter(({ scoring }) => scoring.rule !== 'none');
    expect([...leaves.keys()]).toEqual(scored.map(({ code }) => code));
    expect([...leaves.values()].reduce((sum, { weight }) => sum + weight, 0)).toBe(seededMethod.totalPoints);
  });
});
