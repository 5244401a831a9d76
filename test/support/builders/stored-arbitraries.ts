import fc from 'fast-check';
import type { Figure } from '../../../src/domain/figure/figure.js';
import { inRankOrder } from '../../../src/domain/ranking/page.js';
import type { Cell, Ranking, RankingRow, Standing } from '../../../src/domain/ranking/ranking.js';
import { byPath } from '../../../src/domain/register/unit.js';
import { ranking, row } from './stored-builder.js';

/** Any finite number except −0, which no figure can be. */
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0);
const count = fc.nat(1_000_000);
const share = fc.oneof(
  fc.constantFrom(0, 1, 0.5),
  fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0),
);
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null });

export const anyFigure: fc.Arbitrary<Figure> = fc.oneof(
  fc.record({
    kind: fc.constant('ratio' as const),
    numerator: fc.oneof(count, number),
    denominator: fc.oneof(count, number),
  }),
  fc.record({ kind: fc.constantFrom('count' as const, 'level' as const), value: fc.oneof(count, number) }),
  fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
);

const anyCode = fc.tuple(fc.constantFrom('F', 'G', 'E', 'S'), fc.nat(99)).map(([group, n]) => `${group}${n}`);

export const anyFigures = fc
  .uniqueArray(fc.tuple(anyCode, anyFigure), { selector: ([code]) => code })
  .map((all) => new Map(all));

const anyOrigin = fc.oneof(
  fc.constant({}),
  fc
    .record({
      kind: fc.constantFrom('DELIVERED' as const, 'AGREED' as const, 'TYPED_AGAINST_DELIVERED' as const),
      system: maybe(fc.string({ minLength: 1 })),
      at: maybe(fc.constantFrom('2026-10-14T18:00:00.000Z', '2026-10-15T02:00:00.000Z')),
    })
    .map((origin) => ({ origin })),
);

/** Any cell, also combinations that no scoring makes: the codec must not depend on the rules of scoring. */
const anyCell: fc.Arbitrary<Cell> = fc
  .tuple(
    anyOrigin,
    fc.record({
      state: fc.constantFrom('present' as const, 'missing' as const, 'notApplicable' as const),
      figure: maybe(anyFigure),
      share: maybe(share),
      earned: number,
      possible: fc.oneof(fc.constantFrom(0, 20), number),
      carriedForward: fc.boolean(),
      rank: maybe(fc.integer({ min: 1, max: 20 })),
    }),
  )
  .map(([origin, cell]) => ({ ...cell, state: leftOut(cell), ...origin }));

/** The state of a cell without a score: `notApplicable` needs a figure of 0/0, otherwise the cell was not expected. */
const leftOut = ({ state, figure }: Pick<Cell, 'state' | 'figure'>): Cell['state'] =>
  state === 'notApplicable' && figure === null ? 'notExpected' : state;

/** Cells that scoring makes: their points follow from the share. */
const scoredCell: fc.Arbitrary<Cell> = fc
  .tuple(anyFigure, share, fc.integer({ min: 1, max: 20 }))
  .map(([figure, part, rank]) => ({
    state: 'present',
    figure,
    share: part,
    earned: part * 20,
    possible: 20,
    carriedForward: false,
    rank,
  }));

const anyStanding: fc.Arbitrary<Standing> = fc.record({
  earned: number,
  possible: number,
  score: maybe(number),
  rank: maybe(fc.integer({ min: 1, max: 20 })),
});
/** All rows of a ranking have the same groups and pillars. */
const standingsOf = (codes: readonly string[]) =>
  fc.record(Object.fromEntries(codes.map((code) => [code, anyStanding])), { noNullPrototype: true });

const anyRow = (indicators: number, codes: readonly string[]): fc.Arbitrary<RankingRow> =>
  fc
    .record({
      path: fc.constantFrom('bac-kan/cho-don/xuan-lac', 'bac-kan/cho-don/dong-lac', 'thai-nguyen/nam-cuong-2025'),
      rank: maybe(fc.integer({ min: 1, max: 20 })),
      tied: fc.boolean(),
      unrankedReason: fc.constantFrom(null, 'NO_REPORT' as const, 'NOT_APPROVED' as const, 'LOW_COVERAGE' as const),
      index: maybe(number),
      earned: number,
      possible: number,
      coverage: number,
      previousRank: maybe(fc.nat(20)),
      change: maybe(fc.integer({ min: -20, max: 20 })),
      noChangeReason: fc.constantFrom(null, 'DIFFERENT_METHOD' as const, 'UNRANKED_BEFORE' as const),
      groups: standingsOf(codes),
      pillars: standingsOf(codes),
      cells: fc.array(fc.oneof(anyCell, scoredCell), { minLength: indicators, maxLength: indicators }),
      countsSubmitted: fc.boolean(),
      onTimeHistory: fc.constantFrom('............', '111011111111'),
    })
    .map((parts) => row({ ...parts, unit: parts.path.slice(parts.path.lastIndexOf('/') + 1) }));

export const anyRanking: fc.Arbitrary<Ranking> = fc
  .tuple(fc.nat(6), fc.subarray(['awareness', 'institutions', 'economy']))
  .chain(([indicators, codes]) =>
    fc.tuple(
      fc.constant(indicators),
      fc.array(anyRow(indicators, codes), { maxLength: 6 }),
      fc.option(fc.nat(9), { nil: null }),
    ),
  )
  .map(([indicators, rows, replaces]) =>
    ranking({
      indicators: Array.from({ length: indicators }, (_, i) => `G${i}`),
      rows: inRankOrder(rows.toSorted(byPath)),
      replaces,
      figureCount: rows.length,
    }),
  );
