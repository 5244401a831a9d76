import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSet } from '../../../../src/domain/certainty/own-set.js';
import {
  type Estimate,
  intervalsApart,
  type RankSet,
  sidakQuantile,
} from '../../../../src/domain/certainty/rank-set.js';
import { sized } from '../../../support/start/real.js';
import { rankSets } from './all-sets.js';
import { rankSetsCsv } from './rank-sets.js';
import { drawnErrors, simultaneousSets } from './simultaneous.js';
import { differenceApart, tukeyCritical } from './tukey.js';

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(','));
const golden = (file: string) => rowsOf(readFileSync(`test/golden/ranks/${file}`, 'utf8'));

/** The numbers of a table, by the name of the column, then by unit. */
function columnsOf([header = [], ...rows]: readonly string[][]): Record<string, Record<string, number>> {
  const column = (at: number) => Object.fromEntries(rows.map((row) => [row[0], Number(row[at])]));
  return Object.fromEntries(header.map((name, at) => [name, column(at)]));
}

describe('51 states by mean travel time, the lowest first', () => {
  const units = golden('traveltime2011.csv')
    .slice(1)
    .map(([unit = '', estimate, error]) => ({ unit, estimate: Number(estimate), standardError: Number(error) }));
  const expected = columnsOf(golden('traveltime2011-rank-sets.csv'));
  const printed = rankSetsCsv(units, 'lowest');
  const found = columnsOf(rowsOf(printed));

  it.each([
    ['kww90', 'kww90'],
    ['tukey90', 'tukey90'],
    ['marginal90', 'marg_step90'],
  ])('%s is equal to what others found', (ours, theirs) => {
    for (const end of ['best', 'worst']) expect(found[`${ours}_${end}`]).toEqual(expected[`${theirs}_${end}`]);
  });

  it.each(['best', 'worst'])('the %s of the simultaneous sets, which are drawn, is at most one place beside', (end) => {
    const theirs = expected[`simul_step90_${end}`] ?? {};
    const ours = found[`simultaneous90_${end}`] ?? {};
    for (const { unit } of units) expect(Math.abs((ours[unit] as number) - (theirs[unit] as number))).toBeLessThan(2);
  });

  it('Bonferroni, which is wider than Šidák, gives what others found', () => {
    // z = 3.096 is Bonferroni's for 51 intervals.
    const sets = rankSets(
      units.length,
      intervalsApart(
        units.map(({ estimate, standardError }) => ({ value: -estimate, error: standardError })),
        3.096,
      ),
    );
    expect(Object.fromEntries(units.map(({ unit }, i) => [unit, sets[i]?.best]))).toEqual(expected.bonf90_best);
    expect(Object.fromEntries(units.map(({ unit }, i) => [unit, sets[i]?.worst]))).toEqual(expected.bonf90_worst);
    expect(sidakQuantile(0.9, 51)).toBeCloseTo(3.081, 3);
  });

  it('another order of the rows changes nothing but the order', () => {
    const some = sized(units.slice(0, 10), units);
    const linesOf = (rows: typeof units) => rankSetsCsv(rows, 'lowest').split('\n').toSorted();
    expect(linesOf(some.toReversed())).toEqual(linesOf(some));
  });

  it('with 95 %, which is more, no set is smaller', () => {
    for (const method of ['kww', 'tukey', 'simultaneous', 'marginal'])
      for (const { unit } of units) {
        const at = (column: string) => found[`${method}${column}`]?.[unit] as number;
        expect(at('95_best')).toBeLessThanOrEqual(at('90_best'));
        expect(at('95_worst')).toBeGreaterThanOrEqual(at('90_worst'));
      }
  });
});

describe('five invented units', () => {
  type Worked = {
    readonly units: readonly { readonly unit: string; readonly published: number; readonly sPublished: number }[];
    readonly zK: number;
    readonly tukeyCritical: number;
    readonly sets: Readonly<Record<'noise90' | 'tukey90' | 'ownPage90', Readonly<Record<string, readonly number[]>>>>;
  };
  const worked = JSON.parse(readFileSync('test/golden/ranks/five-units.json', 'utf8')) as Worked;
  const units = worked.units.map(
    ({ published, sPublished }): Estimate => ({ value: published / 1e4, error: sPublished }),
  );
  const named = (sets: readonly RankSet[]) =>
    Object.fromEntries(worked.units.map(({ unit }, i) => [unit, [sets[i]?.best, sets[i]?.worst]]));

  it('have the critical values worked out by the formulas', () => {
    expect(sidakQuantile(0.9, 5)).toBeCloseTo(worked.zK, 9);
    expect(tukeyCritical(0.9, 5)).toBeCloseTo(worked.tukeyCritical, 9);
  });

  it('have the sets worked out by the formulas', () => {
    expect(named(rankSets(units.length, intervalsApart(units, worked.zK)))).toEqual(worked.sets.noise90);
    expect(named(rankSets(units.length, differenceApart(units, worked.tukeyCritical)))).toEqual(worked.sets.tukey90);
    expect(named(units.map((_unit, at) => ownSet(units, at, 0.9)))).toEqual(worked.sets.ownPage90);
  });
});

describe('edges', () => {
  const sure = (...values: number[]) => values.map((value): Estimate => ({ value, error: 0 }));
  const all = (units: readonly Estimate[]) => [
    rankSets(units.length, intervalsApart(units, sidakQuantile(0.9, units.length))),
    rankSets(units.length, differenceApart(units, tukeyCritical(0.9, units.length))),
    simultaneousSets(units, drawnErrors(units, [1, 2]), 0.9),
    units.map((_unit, at) => ownSet(units, at, 0.9)),
  ];

  it('one unit is first, whatever its error', () => {
    for (const sets of all([{ value: 3, error: 5 }])) expect(sets).toEqual([{ best: 1, worst: 1 }]);
  });

  it('without errors units are told apart exactly when their numbers differ', () => {
    const expected = [
      { best: 1, worst: 1 },
      { best: 2, worst: 3 },
      { best: 2, worst: 3 },
      { best: 4, worst: 4 },
    ];
    for (const sets of all(sure(0.9, 0.8, 0.8, 0.7999))) expect(sets).toEqual(expected);
  });

  it('equal numbers are never told apart, and a unit without an error can be', () => {
    const units = [{ value: 0.5, error: 0 }, { value: 0.5, error: 0.01 }, ...sure(0.9)];
    for (const sets of all(units))
      expect(sets).toEqual([
        { best: 2, worst: 3 },
        { best: 2, worst: 3 },
        { best: 1, worst: 1 },
      ]);
  });

  it('on both sides of the border: 1.6448 standard errors of a difference for two units', () => {
    const two = (lead: number) => [
      { value: lead * Math.SQRT2, error: 1 },
      { value: 0, error: 1 },
    ];
    expect(ownSet(two(1.644), 0, 0.9)).toEqual({ best: 1, worst: 2 });
    expect(ownSet(two(1.6449), 0, 0.9)).toEqual({ best: 1, worst: 1 });
  });

  const estimate = fc.record({
    value: fc.integer({ min: 0, max: 40 }).map((n) => n / 40),
    error: fc.constantFrom(0, 0.001, 0.01, 0.03, 0.1),
  });

  it('each rank lies in its sets, and the set of one unit alone inside that of the table', () => {
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 1, maxLength: 7 }), (units) => {
        const table = rankSets(units.length, intervalsApart(units, sidakQuantile(0.9, units.length)));
        for (const [at, { value }] of units.entries()) {
          const rank = 1 + units.filter((other) => other.value > value).length;
          const own = ownSet(units, at, 0.9);
          expect(own.best).toBeLessThanOrEqual(rank);
          expect(own.worst).toBeGreaterThanOrEqual(rank);
          expect(own.best).toBeGreaterThanOrEqual(table[at]?.best as number);
          expect(own.worst).toBeLessThanOrEqual(table[at]?.worst as number);
        }
      }),
      { numRuns: 60 },
    );
  });
});
