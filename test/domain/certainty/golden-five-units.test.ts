import { describe, expect, it } from 'vitest';
import { type Certainty, certaintyOf, type RowCertainty } from '../../../src/domain/certainty/certainty.js';
import { incompleteBeta } from '../../../src/domain/certainty/incomplete-functions.js';
import { methodScores } from '../../../src/domain/certainty/method-scores.js';
import { isSurelyAmongFirst, mayBeAmongFirst } from '../../../src/domain/certainty/rank-set.js';
import { rankedColumns } from '../../../src/domain/certainty/ranked-figures.js';
import { type PairRelation, weightingDeviation } from '../../../src/domain/certainty/told-apart.js';
import { namedMethodsOf } from '../../../src/domain/method/named-method.js';
import { fiveUnitsMethod, fiveUnitsRanking, TARGETS, worked } from './five-units.js';

const names = fiveUnitsRanking.rows.map(({ unit }) => unit);
const at = (name: string) => names.indexOf(name);
const columns = rankedColumns(fiveUnitsRanking, fiveUnitsRanking.rows, fiveUnitsMethod);
const scores = namedMethodsOf(fiveUnitsMethod).map((each) => methodScores(columns, names.length, each));
const certainty: Certainty = certaintyOf(fiveUnitsRanking, fiveUnitsMethod);
const WAYS = ['arithmetic', 'geometric'] as const;

describe.each(worked.units.map((unit, i) => [unit.unit, unit, i] as const))('%s', (name, unit, golden) => {
  it('has the incomplete betas and variances that were worked out', () => {
    for (const [k, noise] of [unit.noiseK1, unit.noiseK2].entries()) {
      if (!noise) continue;
      const c = (TARGETS[k] as number) / 100;
      const { a, b } = noise;
      expect(incompleteBeta(c, a, b)).toBeCloseTo(noise.I_c_a_b, 11);
      expect(incompleteBeta(c, a + 1, b)).toBeCloseTo(noise.I_c_a1_b, 11);
      expect(incompleteBeta(c, a + 2, b)).toBeCloseTo(noise.I_c_a2_b, 11);
      expect(columns[k]?.variances[at(name)]).toBeCloseTo(noise.variance, 11);
    }
  });

  it('has the index and the standard error that were worked out, as they are published', () => {
    expect(fiveUnitsRanking.rows[at(name)]?.index).toBe(unit.published / 1e4);
    expect(certainty.rowOf(name)?.standardError).toBe(unit.sPublished);
  });

  it.each(WAYS)('has the score, its error and the effects of points under %s', (way) => {
    const { score, error, effect, indicators } = scores[WAYS.indexOf(way)] as (typeof scores)[number];
    const expected = worked.methods[way];
    const place = at(name);
    // The published method takes the place of the first.
    if (way === 'geometric') {
      expect(score[place]).toBeCloseTo(expected.score[golden] as number, 11);
      expect(error[place]).toBeCloseTo(expected.s[golden] as number, 11);
    }
    for (const [k, g] of (expected.g[golden] as number[]).entries())
      expect(effect[place * indicators + k]).toBeCloseTo(g, 11);
  });
});

describe('pairs', () => {
  it('z of five', () => expect(certainty.z).toBeCloseTo(worked.zK, 11));

  it.each(worked.pairs.map((pair) => [`${pair.ahead} before ${pair.behind}`, pair] as const))('%s', (_name, pair) => {
    const [one, other] = [at(pair.ahead), at(pair.behind)];
    for (const [m, way] of WAYS.entries())
      expect(weightingDeviation(scores[m] as (typeof scores)[number], one, other)).toBeCloseTo(pair[way].sigma, 11);
    const relation = certainty.relation(pair.ahead, pair.behind);
    expect({
      noise: relation !== 'NOISE' && relation !== 'BOTH',
      choice: relation !== 'CHOICE' && relation !== 'BOTH',
      all: relation === 'TOLD_APART',
    }).toEqual({ noise: pair.noise, choice: pair.choice, all: pair.all });
  });

  it.each<[string, string, PairRelation]>([
    ['An', 'Đông', 'TOLD_APART'],
    ['Bình', 'Cam', 'NOISE'],
    ['Bình', 'An', 'BOTH'],
    ['An', 'Cam', 'TOGETHER'],
  ])('%s and %s: %s, whoever is named first', (one, other, relation) => {
    expect(certainty.relation(one, other)).toBe(relation);
    expect(certainty.relation(other, one)).toBe(relation);
  });

  it('names in order of rank who is not told apart', () => {
    expect(certainty.notToldApartFrom('Cam')).toEqual(['Bình', 'An', 'Đông']);
    expect(certainty.notToldApartFrom('Giang')).toEqual([]);
    expect([certainty.pairs, certainty.pairsToldApart]).toEqual([10, worked.pairs.filter(({ all }) => all).length]);
  });
});

describe('sets', () => {
  it.each([
    ['noise90', 'noise'],
    ['choice', 'choice'],
    ['all', 'all'],
    ['ownPage90', 'own'],
  ] as const)('%s are those that were worked out', (golden, kind) => {
    const setOf = (name: string) => {
      const set = (certainty.rowOf(name) as RowCertainty)[kind];
      return typeof set === 'function' ? set() : set;
    };
    expect(Object.fromEntries(names.map((name) => [name, [setOf(name).best, setOf(name).worst]]))).toEqual(
      worked.sets[golden],
    );
  });

  it('may be first: An and Bình; nobody surely', () => {
    const first = (is: typeof mayBeAmongFirst) =>
      names.filter((name) => is((certainty.rowOf(name) as RowCertainty).noise, 1)).toSorted();
    expect(first(mayBeAmongFirst)).toEqual(worked.mayBeFirst);
    expect(first(isSurelyAmongFirst)).toEqual([]);
  });
});
