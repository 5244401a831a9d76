import { describe, expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import {
  drawsFor,
  isToldApart,
  quantile,
  robustnessOf,
  seededNumbers,
  VARIATION,
} from '../../../src/domain/insight/robustness.js';
import { rankingStatement, rankStatement } from '../../../src/domain/insight/robustness-text.js';
import { drawRanks } from '../../../src/domain/insight/weight-draws.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import { randomInput } from '../../support/builders/random-communes.js';
import { randomMethod } from '../../support/builders/random-methods.js';
import { approved, indicator, method, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';

const TWO = method([indicator({ code: 'X01', group: 'ECONOMY' }), indicator({ code: 'X02', group: 'SOCIETY' })]);

/** Shares in per cent by commune, one for each indicator X01, X02, … */
const rankingOf = (version: MethodVersion, shares: Readonly<Record<string, readonly number[]>>) =>
  rankCommunes(
    rankingInput({
      method: version,
      reports: Object.entries(shares).map(([unit, list]) =>
        approved(unit, '2026-10', Object.fromEntries(list.map((share, i) => [`X0${i + 1}`, ratio(share, 100)]))),
      ),
    }),
  );

describe('numbers drawn from a seed', () => {
  it('are those of the text on every machine', () => {
    const random = seededNumbers('publication');
    expect([random(), random(), random()].map((x) => Math.round(x * 2 ** 32))).toEqual(SEEDED);
  });

  it('are evenly spread from 0 to below 1, and others for another text', () => {
    const random = seededNumbers('a');
    const drawn = Array.from({ length: 10_000 }, random);
    expect(drawn.every((x) => x >= 0 && x < 1)).toBe(true);
    for (const tenth of Array.from({ length: 10 }, (_, i) => i / 10)) {
      const inside = drawn.filter((x) => x >= tenth && x < tenth + 0.1).length;
      expect(inside).toBeGreaterThan(900);
      expect(inside).toBeLessThan(1_100);
    }
    expect(Array.from({ length: 3 }, seededNumbers('b'))).not.toEqual(drawn.slice(0, 3));
  });
});

describe('draws', () => {
  it('are 1,000 up to 700 communes and 100 above', () => {
    expect([drawsFor(1), drawsFor(700), drawsFor(701)]).toEqual([1_000, 1_000, 100]);
  });

  it('vary no weight by more than a quarter', () => {
    // The first indicator at its least, the second at its most: 0.75 against 1.25 × share.
    const ahead = (share: number) => {
      const turns = [0, 1];
      let at = 0;
      const random = () => turns[at++ % 2] as number;
      const table = {
        communes: 2,
        points: Float64Array.of(10, 10),
        shares: Float64Array.of(1, 0, 0, share),
        applies: new Float64Array(4).fill(1),
      };
      return [...drawRanks(table, 1, VARIATION, random)];
    };
    expect(ahead(0.59)).toEqual([1, 2]);
    expect(ahead(0.6)).toEqual([1, 1]);
    expect(ahead(0.61)).toEqual([2, 1]);
  });

  it('without variation give the published ranks, whatever the method and the figures', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const version = randomMethod(seed);
      const ranking = rankCommunes(randomInput(version, 12, seed));
      const ranked = ranking.rows.filter((row) => row.rank !== null);
      const weighed = version.indicators.map(({ points }, k) => ({ points, k })).filter(({ points }) => points > 0);
      const cells = ranked.flatMap((row) => weighed.map(({ k }) => row.cells[k]));
      const table = {
        communes: ranked.length,
        points: Float64Array.from(weighed, ({ points }) => points),
        shares: Float64Array.from(cells, (cell) => cell?.share ?? 0),
        applies: Float64Array.from(cells, (cell) => (cell && cell.possible > 0 ? 1 : 0)),
      };
      expect([...drawRanks(table, 1, 0, Math.random)]).toEqual(ranked.map((row) => row.rank));
    }
  });
});

describe('the rank interval', () => {
  it('runs from the 5 % to the 95 % quantile of the draws', () => {
    const upTo = (n: number) => Uint32Array.from({ length: n }, (_, i) => i + 1);
    expect([quantile(upTo(1_000), 5), quantile(upTo(1_000), 95)]).toEqual([50, 950]);
    expect([quantile(upTo(10), 5), quantile(upTo(10), 95)]).toEqual([1, 10]);
    expect([quantile(upTo(1), 5), quantile(upTo(1), 95)]).toEqual([1, 1]);
  });

  it('is one rank where one commune is better in everything', () => {
    const robustness = robustnessOf(rankingOf(TWO, { a: [90, 90], b: [50, 50] }), TWO);
    expect(robustness.rowOf('a')).toMatchObject({ bestRank: 1, worstRank: 1, keepsRank: 1, notToldApart: [] });
    expect(robustness.rowOf('b')).toMatchObject({ bestRank: 2, worstRank: 2, keepsRank: 1, notToldApart: [] });
    expect(robustness).toMatchObject({ draws: 1_000, pairs: 1, pairsNotToldApart: 0 });
  });

  it('is wide where communes are good in different things', () => {
    const robustness = robustnessOf(rankingOf(TWO, { a: [90, 20], b: [20, 89], c: [10, 10] }), TWO);
    expect(robustness.rowOf('a')).toMatchObject({ bestRank: 1, worstRank: 2, notToldApart: [{ unit: 'b' }] });
    expect(robustness.rowOf('b')).toMatchObject({ bestRank: 1, worstRank: 2, notToldApart: [{ unit: 'a' }] });
    expect(robustness.rowOf('a')?.keepsRank).toBeGreaterThan(0.4);
    expect(robustness.rowOf('a')?.keepsRank).toBeLessThan(0.6);
    expect(robustness.rowOf('c')).toMatchObject({ keepsRank: 1, notToldApart: [] });
    expect(robustness).toMatchObject({ pairs: 2, pairsNotToldApart: 1 });
  });

  it('is the same for the same publication, and drawn anew for another', () => {
    const ranking = rankingOf(TWO, { a: [90, 20], b: [20, 89], c: [55, 54] });
    const all = (inputHash: string) => {
      const robustness = robustnessOf({ ...ranking, inputHash }, TWO);
      return ranking.rows.map((row) => robustness.rowOf(row.unit)?.keepsRank);
    };
    expect(all('one')).toEqual(all('one'));
    expect(all('one')).not.toEqual(all('two'));
  });

  it('is unknown for a commune without a rank, and for one that is not in the ranking', () => {
    const ranking = rankingOf(TWO, { a: [90, 90], b: [] });
    expect(rowOf(ranking, 'b').rank).toBeNull();
    const robustness = robustnessOf(ranking, TWO);
    expect([robustness.rowOf('b'), robustness.rowOf('z')]).toEqual([undefined, undefined]);
    expect(robustness).toMatchObject({ pairs: 0, pairsNotToldApart: 0 });
  });
});

it('neighbours are told apart from exactly 95 % of the draws on', () => {
  expect([isToldApart(950, 1_000), isToldApart(949, 1_000)]).toEqual([true, false]);
  expect([isToldApart(95, 100), isToldApart(94, 100)]).toEqual([true, false]);
});

it('communes that share a rank are not told apart', () => {
  const robustness = robustnessOf(rankingOf(TWO, { a: [50, 50], b: [50, 50] }), TWO);
  expect(robustness.rowOf('a')).toMatchObject({
    bestRank: 1,
    worstRank: 1,
    keepsRank: 1,
    notToldApart: [{ unit: 'b' }],
  });
});

describe('the rank without a group', () => {
  it('counts the points of all others', () => {
    const robustness = robustnessOf(rankingOf(TWO, { a: [90, 20], b: [10, 30], c: [50, 20] }), TWO);
    const without = (unit: string) => robustness.rowOf(unit)?.withoutGroup;
    expect(without('a')).toEqual([
      { group: 'ECONOMY', rank: 2 },
      { group: 'SOCIETY', rank: 1 },
    ]);
    expect(without('b')).toEqual([
      { group: 'ECONOMY', rank: 1 },
      { group: 'SOCIETY', rank: 3 },
    ]);
    expect(without('c')?.[0]).toEqual({ group: 'ECONOMY', rank: 2 });
  });

  it('is none where nothing else is possible', () => {
    const one = method([indicator({ code: 'X01', group: 'ECONOMY' })]);
    expect(robustnessOf(rankingOf(one, { a: [90] }), one).rowOf('a')?.withoutGroup).toEqual([
      { group: 'ECONOMY', rank: null },
    ]);
  });
});

describe('the plain statement', () => {
  const statements = (shares: Readonly<Record<string, readonly number[]>>, unit = 'a') => {
    // A fixed seed: what the hash covers may change without another sentence.
    const ranking = { ...rankingOf(TWO, shares), inputHash: 'a seed of the test' };
    const robustness = robustnessOf(ranking, TWO);
    const row = rowOf(ranking, unit);
    const own = robustness.rowOf(unit);
    const nameOf = (of: { unit: string }) => ({
      vi: `Xã ${of.unit.toUpperCase()}`,
      en: `${of.unit.toUpperCase()} Commune`,
    });
    return { whole: rankingStatement(robustness), own: own && rankStatement(row, own, nameOf) };
  };

  it('names the neighbours that are not distinguishable', () => {
    const { whole, own } = statements({ a: [90, 20], b: [20, 89], c: [10, 10] });
    expect(whole).toEqual({
      vi: 'Có 1/2 cặp đơn vị đứng liền nhau chưa phân biệt được: thứ tự của các đơn vị này có thể đổi khi trọng số các chỉ tiêu thay đổi trong phạm vi ±25%.',
      en: '1 of 2 pairs of neighbours cannot be told apart: their order can change when the weights of the indicators vary by ±25%.',
    });
    expect(own).toEqual({
      vi: 'Hạng 1: khi trọng số các chỉ tiêu thay đổi trong phạm vi ±25%, ít nhất 90% số lần tính thử cho kết quả nằm trong khoảng từ hạng 1 đến hạng 2; 49,9% số lần giữ nguyên hạng. Chưa phân biệt được với xã B (hạng 2).',
      en: 'Rank 1: when the weights of the indicators vary by ±25%, at least 90% of the trials give ranks 1 to 2; 49.9% keep the rank. It cannot be told apart from B Commune (rank 2).',
    });
  });

  it('names two neighbours, and says nothing of neighbours where all can be told apart', () => {
    const three = statements({ a: [90, 20], b: [20, 89], c: [55, 53] }, 'b');
    expect(three.own?.vi).toContain('Chưa phân biệt được với xã A (hạng 1) và xã C (hạng 3).');
    expect(three.own?.en).toContain('It cannot be told apart from A Commune (rank 1) or C Commune (rank 3).');
    const { whole, own } = statements({ a: [90, 90], b: [50, 50] });
    expect(whole.en).toMatch(/^All neighbours/);
    expect(whole.vi).toMatch(/^Mọi cặp đơn vị/);
    expect(own?.en).toMatch(/give rank 1; 100% keep the rank\.$/);
    expect(own?.vi).toMatch(/cho kết quả ở hạng 1; 100% số lần giữ nguyên hạng\.$/);
  });

  it('says that one commune cannot be compared', () => {
    expect(statements({ a: [90, 90] }).whole.vi).toBe('Chưa có đủ đơn vị được xếp hạng để so sánh.');
  });
});

/** The first three of "publication", in 2⁻³². */
const SEEDED: readonly number[] = [1_288_261_552, 966_528_361, 3_402_369_793];
