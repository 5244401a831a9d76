import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, type Figure, ratio, yesNo } from '../../../src/domain/figure/figure.js';
import { figureAt } from '../../../src/domain/figure/numbers.js';
import { noReports, placesBelow, ReportColumns, type ReportsSeen } from '../../../src/domain/ranking/report-columns.js';
import { type Report, rankedReport } from '../../../src/domain/report/report.js';
import { randomNumbers, shuffled } from '../../support/builders/random-communes.js';
import { approved, register, unitNamed } from '../../support/builders/ranking-builder.js';
import { draft } from '../../support/builders/scope-builder.js';

const [A, B, C] = ['a', 'b', 'c'].map((id) => unitNamed(id)) as [
  ReturnType<typeof unitNamed>,
  ReturnType<typeof unitNamed>,
  ReturnType<typeof unitNamed>,
];
const UNITS = [A, B, C];
const places = placesBelow(register(UNITS), ['bac-kan']);

const collected = (reports: readonly Report[], of = places): ReportColumns => {
  const columns = new ReportColumns(of);
  for (const report of reports) columns.add(rankedReport(report));
  return columns;
};
const figures = (seen: ReportsSeen, code: string, communes = UNITS.length): (Figure | null)[] => {
  const column = seen.figuresOf(code);
  return Array.from({ length: communes }, (_, i) => column && figureAt(column, i)).map((figure) => figure ?? null);
};
const of = (unit: string, value: number, overrides: Partial<Report> = {}) =>
  approved(unit, '2026-10', { X01: count(value) }, overrides);
const submitted = (unit: string, value: number) =>
  draft({
    unit,
    path: `bac-kan/cho-don/${unit}`,
    state: 'SUBMITTED',
    working: new Map([['X01', count(value)]]),
    firstSubmittedAt: '2026-10-15T02:00:00.000Z',
  });

describe('reports as columns', () => {
  it('say of each commune what its report says, and nothing where there is none', () => {
    const seen = collected([of('c', 3), of('a', 1)]).seenBy(UNITS, false);
    expect(figures(seen, 'X01')).toEqual([count(1), null, count(3)]);
    expect(figures(seen, 'X02')).toEqual([null, null, null]);
    expect(seen.heads.map((head) => head?.unit)).toEqual(['a', undefined, 'c']);
    expect(seen.heads[0]).toMatchObject({ path: A.path, state: 'APPROVED', isDemonstration: false });
  });

  it('keep each figure as it was reported, also where one code stands for figures of several kinds', () => {
    const mixed = [ratio(1, 2), count(5), yesNo(true)].map((figure, i) =>
      approved('abc'[i] as string, '2026-10', { X01: figure, X02: count(i) }),
    );
    for (const reports of [mixed, mixed.toReversed()]) {
      const seen = collected(reports).seenBy(UNITS, false);
      expect(figures(seen, 'X01')).toEqual([ratio(1, 2), count(5), yesNo(true)]);
      expect(figures(seen, 'X02')).toEqual([count(0), count(1), count(2)]);
    }
  });

  it('leave out whoever is no commune of the scope', () => {
    const seen = collected([of('elsewhere', 1)]).seenBy(UNITS, false);
    expect(seen).toMatchObject({ heads: [undefined, undefined, undefined] });
    expect(figures(seen, 'X01')).toEqual([null, null, null]);
  });

  it('count submitted figures for a scope that wants them, and for no other that sees the same', () => {
    const columns = collected([of('a', 1), submitted('b', 2), draft({ unit: 'c', path: C.path })]);
    expect(figures(columns.seenBy(UNITS, true), 'X01')).toEqual([count(1), count(2), null]);
    expect(figures(columns.seenBy(UNITS, false), 'X01')).toEqual([count(1), null, null]);
  });

  it('are seen by a scope inside, a position for each of its own communes', () => {
    const origin = { kind: 'DELIVERED', system: 'health-book', at: null } as const;
    const columns = collected([of('a', 1), of('c', 3, { approvedOrigins: new Map([['X01', origin]]) })]);
    const seen = columns.seenBy([B, C, unitNamed('d')], false);
    expect(figures(seen, 'X01')).toEqual([null, count(3), null]);
    expect([...seen.originsOf('X01')]).toEqual([undefined, origin]);
    expect(seen.originsOf('X02')).toEqual([]);
  });

  it('hold one place for a unit that got another parent', () => {
    const moved = register([A, unitNamed('b', { path: 'bac-kan/ba-be/b', validTo: '2026-09-30' }), B]);
    expect(placesBelow(moved, ['bac-kan']).communes.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('are the same in whatever order reports come, also where a unit that moved has two', () => {
    const all = [
      of('a', 1),
      of('b', 2, { path: 'bac-kan/ba-be/b', approved: new Map([['X02', ratio(1, 2)]]) }),
      of('b', 4),
      submitted('c', 5),
    ];
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const seen = collected(shuffled(all, randomNumbers(seed))).seenBy(UNITS, true);
        expect(figures(seen, 'X01')).toEqual([count(1), count(4), count(5)]);
        expect(figures(seen, 'X02')).toEqual([null, null, null]);
        expect(seen.heads[1]?.path).toBe(B.path);
      }),
      { numRuns: 30 },
    );
  });

  it('that nobody asked for are reports of nobody', () => {
    const none = noReports(2);
    expect(none.heads).toEqual([undefined, undefined]);
    expect(none.figuresOf('X01')).toBeUndefined();
    expect(none.originsOf('X01')).toEqual([]);
  });
});
