import { describe, expect, it } from 'vitest';
import { figureValue, ratio, stateOf } from '../../../src/domain/figure/figure.js';
import type { ShareContext } from '../../../src/domain/indicator/rule.js';
import { targetFor } from '../../../src/domain/indicator/target-rule.js';
import type { MethodVersion, MissingPolicy } from '../../../src/domain/method/method.js';
import { ratioOfMarks } from '../../../src/domain/report/on-time-marks.js';
import { competitionRanks } from '../../../src/domain/scoring/competition-rank.js';
import { pointsOf1000, publishScore } from '../../../src/domain/scoring/publish-score.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { shareOf } from '../../support/builders/share-of.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { exampleInput, figureFrom, rowOf, workedExample } from '../../support/builders/worked-example.js';

const POLICIES: readonly MissingPolicy[] = ['ZERO', 'RENORMALISE', 'CARRY_FORWARD'];
/** Exact fractions as doubles: the last bits may differ, nothing more. */
const DIGITS = 12;

for (const policy of POLICIES)
  describe(`the worked example under ${policy}`, () => {
    const input = exampleInput(workedExample, policy);
    const ranking = rankCommunes(input);
    const expected = Object.entries(workedExample.expected[policy]);

    it('reads the figures of the periods closed on or before the closing day', () => {
      expect(ranking.figurePeriods).toEqual({
        MONTHLY: workedExample.figurePeriods.MONTHLY,
        QUARTERLY: workedExample.figurePeriods.QUARTERLY,
        YEARLY: workedExample.figurePeriods.YEARLY,
      });
      expect(input.method.totalPoints).toBe(workedExample.method.totalPoints);
    });

    it.each(expected)('gives every indicator of commune %s its state, share and points', (unit, wanted) => {
      const { cells } = rowOf(ranking, unit);
      expect(ranking.indicators).toEqual(wanted.indicators.map((each) => each.code));
      for (const [i, want] of wanted.indicators.entries()) {
        const cell = cells[i];
        const kind = input.method.indicators[i]?.kind ?? 'count';
        expect(cell).toMatchObject({
          state: want.state,
          figure: want.value === null ? null : figureFrom(want.value, kind),
          possible: want.pointsPossible,
          carriedForward: want.carriedForward,
        });
        if (want.share === null) expect(cell?.share).toBeNull();
        else expect(cell?.share).toBeCloseTo(want.share, DIGITS);
        expect(cell?.earned).toBeCloseTo(want.pointsEarned, DIGITS);
      }
    });

    it.each(expected)('pools the points of commune %s into groups, pillars and the index', (unit, wanted) => {
      const row = rowOf(ranking, unit);
      expect(Object.keys(row.groups).toSorted()).toEqual(Object.keys(wanted.groups).toSorted());
      for (const [code, want] of Object.entries(wanted.groups)) {
        expect(row.groups[code]).toMatchObject({ possible: want.possible, score: want.score });
        expect(row.groups[code]?.earned).toBeCloseTo(want.earned, DIGITS);
      }
      for (const [code, score] of Object.entries(wanted.pillars)) expect(row.pillars[code]?.score).toBe(score);
      expect(row.earned).toBeCloseTo(wanted.earned, DIGITS);
      expect(row.possible).toBe(wanted.possible);
      expect(row.index).toBe(wanted.index);
      expect(pointsOf1000(row.index ?? Number.NaN)).toBe(wanted.pointsOf1000);
    });

    it.each(expected)('says whether commune %s is ranked, where, or why not', (unit, wanted) => {
      const { coverage, rank, unrankedReason } = rowOf(ranking, unit);
      expect({ coverage, rank, unrankedReason }).toEqual({
        coverage: wanted.coverage,
        rank: wanted.rank,
        unrankedReason: wanted.unrankedReason,
      });
    });

    it('takes the range of a minMax indicator from the ranked communes', () => {
      for (const [code, range] of Object.entries(workedExample.minMaxRange)) {
        const at = ranking.indicators.indexOf(code);
        const ranked = ranking.rows.filter((row) => row.rank !== null).flatMap((row) => row.cells[at]?.figure ?? []);
        expect(Math.min(...ranked.map(figureValue))).toBe(range.min);
        expect(Math.max(...ranked.map(figureValue))).toBe(range.max);
        for (const row of ranking.rows) {
          const cell = row.cells[at];
          if (!cell?.figure) continue;
          const held = Math.min(Math.max(figureValue(cell.figure), range.min), range.max);
          expect(cell.share).toBeCloseTo((held - range.min) / (range.max - range.min), DIGITS);
        }
      }
    });
  });

describe('the wrong answers to recognise', () => {
  const { rows } = rankCommunes(exampleInput(workedExample, 'ZERO'));

  it.each(Object.entries(workedExample.ifYouGet))('%s is not what comes out', (_mistake, wrong) => {
    const got = Object.fromEntries(
      Object.keys(wrong).map((unit) => {
        const row = rows.find((each) => each.unit === unit);
        return [unit, { index: row?.index, rank: row?.rank }];
      }),
    );
    expect(got).not.toEqual(wrong);
  });
});

describe('the single facts', () => {
  const { facts } = workedExample;
  const scoringOf = (of: MethodVersion, code: string) => {
    const found = of.indicators.find((each) => each.code === code);
    if (!found) throw new Error(`${code} is not in ${of.id}`);
    return found;
  };
  const context = (overrides: Partial<ShareContext> = {}): ShareContext => ({
    higherIsBetter: true,
    year: 2026,
    range: null,
    ...overrides,
  });
  const status = { targetStatus: {} };

  it.each(facts.targetInterpolation)('target in $year is $expected', ({ target, year, expected, ...how }) => {
    expect(targetFor({ rule: 'target', target, ...status }, year)).toEqual({ value: expected, ...how });
  });

  it.each(facts.countTargetPerMonth)('$code with $value against $target has share $share', (fact) => {
    const { scoring } = scoringOf(seededMethod, fact.code);
    if (scoring.rule !== 'target') throw new Error('no target');
    expect(targetFor(scoring, 2026).value).toBeCloseTo(fact.target, DIGITS);
    expect(shareOf(scoring, fact.value, context())).toBeCloseTo(fact.share, DIGITS);
  });

  it.each(facts.ratioTarget)('$numerator of $denominator against $target has share $share', (fact) => {
    const figure = ratio(fact.numerator, fact.denominator);
    if (fact.state) expect(stateOf(figure)).toBe(fact.state);
    if (fact.share === null) return expect(stateOf(figure)).toBe('notApplicable');
    const scoring = { rule: 'target', target: { '2026': fact.target }, ...status } as const;
    expect(shareOf(scoring, figureValue(figure), context())).toBe(fact.share);
  });

  it.each(facts.bands)('$code with $value lies in the band of $share', ({ code, value, share }) => {
    const { scoring, higherIsBetter } = scoringOf(seededMethod, code);
    expect(shareOf(scoring, value, context({ higherIsBetter }))).toBe(share);
  });

  it.each(facts.levels)('level $value of $max has share $share', ({ max, value, share }) => {
    expect(shareOf({ rule: 'levels', max, ruleStatus: 'local' }, value, context())).toBe(share);
  });

  it.each(facts.minMax)('$values, higher is better: $higherIsBetter, have shares $shares', (fact) => {
    const range = { min: Math.min(...fact.values), max: Math.max(...fact.values) };
    const share = (value: number) =>
      shareOf({ rule: 'minMax', ruleStatus: 'local' }, value, context({ ...fact, range }));
    expect(fact.values.map(share)).toEqual(fact.shares);
  });

  it.each(facts.competitionRanks)('$scores have ranks $ranks', ({ scores, ranks }) => {
    expect([...competitionRanks(Float64Array.from(scores), everyone(scores))]).toEqual(ranks);
  });

  it('scores that are published alike share a rank', () => {
    const { exact, published, ranks } = facts.publishedTie;
    expect(exact.map(publishScore)).toEqual(published);
    expect([...competitionRanks(Float64Array.from(exact), everyone(exact))]).toEqual(ranks);
  });

  it.each(facts.rounding)('$exact is published as $published', ({ exact, published }) => {
    expect(publishScore(Number(exact))).toBe(published);
  });

  it('F07 counts the reports that fell due in the twelve windows', () => {
    const { due, onTime, numerator, denominator, share } = facts.f07.example;
    const figure = ratioOfMarks('1'.repeat(onTime) + '0'.repeat(due - onTime));
    expect(figure).toEqual(ratio(numerator, denominator));
    const { scoring } = scoringOf(seededMethod, 'F07');
    expect(shareOf(scoring, figureValue(figure), context())).toBeCloseTo(share, DIGITS);
  });
});

const everyone = (list: readonly unknown[]) => new Uint8Array(list.length).fill(1);
