import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, figureValue, isNotApplicable } from '../../../src/domain/figure/figure.js';
import type { MissingPolicy } from '../../../src/domain/method/method.js';
import { rowsOf } from '../../../src/domain/ranking/page.js';
import { rankGathered } from '../../../src/domain/ranking/rank-communes.js';
import type { Ranking, RankingRow } from '../../../src/domain/ranking/ranking.js';
import { byPath } from '../../../src/domain/register/unit.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { proof } from '../../prove/ranking/r10-deterministic.js';
import { randomFigure, randomInput, randomNumbers, reordered } from '../../support/builders/random-communes.js';
import type { WholeInput } from '../../support/builders/ranking-builder.js';
import { gatheredFrom, rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';
import { sized } from '../../support/start/real.js';

const policy = fc.constantFrom<MissingPolicy>('ZERO', 'RENORMALISE', 'CARRY_FORWARD');
const seed = fc.integer();
const communes = fc.integer({ min: 1, max: 12 });
const inputs = fc
  .tuple(policy, communes, seed)
  .map(([missingPolicy, n, from]) => randomInput({ ...seededMethod, missingPolicy }, n, from));
const runs = { numRuns: sized(20, 60) };

describe('a ranking', () => {
  it('is the same whatever the order of its inputs', () => {
    fc.assert(
      fc.property(inputs, seed, (input, order) => {
        expect(rankCommunes(reordered(input, randomNumbers(order)))).toEqual(rankCommunes(input));
      }),
      runs,
    );
  });

  it('has the same rows in pages of any size', () => {
    fc.assert(
      fc.property(inputs, fc.integer({ min: 1, max: 5 }), (input, most) => {
        const rows: RankingRow[] = [];
        for (const page of rankGathered(gatheredFrom(input)).pages(most)) rows.push(...rowsOf(page));
        expect(rows).toEqual(rankCommunes(input).rows.toSorted(byPath));
      }),
      runs,
    );
  });

  it('lists the ranked by rank, then the others, and by path where that does not decide', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { rows } = rankCommunes(input);
        const place = ({ rank }: RankingRow) => rank ?? rows.length + 1;
        expect(rows).toEqual(rows.toSorted((a, b) => place(a) - place(b) || byPath(a, b)));
      }),
      runs,
    );
  });

  it('is byte-identical after shuffling (R10, reduced)', async () => {
    expect(await proof.run('reduced', () => {})).toMatchObject({ pass: true });
  });

  it('never earns more than is possible, nor possible more than the method has', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const row of rankCommunes(input).rows) {
          expect(row.possible).toBeLessThanOrEqual(seededMethod.totalPoints);
          const nodes = [row, ...Object.values(row.groups), ...Object.values(row.pillars), ...row.cells];
          for (const { earned, possible } of nodes) {
            expect(earned).toBeGreaterThanOrEqual(0);
            expect(earned).toBeLessThanOrEqual(possible);
          }
        }
      }),
      runs,
    );
  });

  it('has shares, scores and coverage within 0..1', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        for (const row of rankCommunes(input).rows) {
          const scores = [row.index, row.coverage, ...Object.values(row.groups).map((group) => group.score)];
          for (const x of [...scores, ...row.cells.map((cell) => cell.share)])
            expect(x === null || (x >= 0 && x <= 1)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('ranks a commune above another only with a higher published index', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const ranked = rankCommunes(input).rows.filter((row) => row.rank !== null);
        for (const [i, row] of ranked.entries()) {
          const above = ranked[i - 1];
          if (!above) expect(row.rank).toBe(1);
          else if (above.index === row.index) expect([row.rank, row.path > above.path]).toEqual([above.rank, true]);
          else expect([row.rank, (above.index ?? 0) > (row.index ?? 0)]).toEqual([i + 1, true]);
        }
      }),
      runs,
    );
  });

  it('never lowers a score for a better figure, nor the rank among the same communes', () => {
    fc.assert(
      fc.property(inputs, seed, (input, from) => {
        const better = withBetterFigure(input, randomNumbers(from));
        if (!better) return;
        const [before, after] = [rankCommunes(input), rankCommunes(better.input)];
        const [was, is] = [rowOf(before, better.unit), rowOf(after, better.unit)];
        expect(is.index ?? 0).toBeGreaterThanOrEqual(was.index ?? 0);
        for (const [code, group] of Object.entries(was.groups))
          expect(is.groups[code]?.score ?? 0).toBeGreaterThanOrEqual(group.score ?? 0);
        if (was.rank !== null && areSameRanked(before, after)) expect(is.rank).toBeLessThanOrEqual(was.rank);
      }),
      { numRuns: sized(80, 400) },
    );
  });
});

/** One approved figure of one commune made better, everything else left as it is. */
function withBetterFigure(input: WholeInput, random: () => number) {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const [period, list] = pick([...input.reports]) ?? ['', []];
  const report = pick(list.filter((each) => each.approved !== null));
  const asked = input.method.indicators.filter((each) => report?.approved?.has(each.code) && !each.computed);
  const indicator = pick(asked);
  const figure = indicator && report?.approved?.get(indicator.code);
  if (!report || !indicator || !figure || isNotApplicable(figure)) return undefined;
  const other: Figure = randomFigure(indicator, random);
  const [was, is] = [figureValue(figure), figureValue(other)];
  if (isNotApplicable(other) || was === is || is > was !== indicator.higherIsBetter) return undefined;
  const improved = { ...report, approved: new Map(report.approved).set(indicator.code, other) };
  const reports = list.map((each) => (each === report ? improved : each));
  return { unit: report.unit, input: { ...input, reports: new Map(input.reports).set(period, reports) } };
}

const areSameRanked = (a: Ranking, b: Ranking): boolean =>
  rankedIn(a).length === rankedIn(b).length && rankedIn(a).every((unit) => rankedIn(b).includes(unit));

const rankedIn = (ranking: Ranking): string[] => ranking.rows.filter((row) => row.rank !== null).map((row) => row.unit);
