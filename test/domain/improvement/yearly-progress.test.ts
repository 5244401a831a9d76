import { expect, it } from 'vitest';
import { ratio } from '../../../src/domain/figure/figure.js';
import { bestProgress } from '../../../src/domain/improvement/yearly-progress.js';
import { approved, indicator, method, rankingInput } from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';

const METHOD = method([indicator({ code: 'X01' }), indicator({ code: 'X02', points: 90 })], {
  missingPolicy: 'CARRY_FORWARD',
});
type Typed = Readonly<Record<string, number>>;
const report = (unit: string, period: string, typed: Typed) =>
  approved(unit, period, Object.fromEntries(Object.entries(typed).map(([code, share]) => [code, ratio(share, 100)])));

const october = rankCommunes(
  rankingInput({
    method: METHOD,
    reports: [report('a', '2026-10', { X01: 40, X02: 1 }), report('b', '2026-10', { X01: 10, X02: 1 })],
  }),
);

it('progress is the most that any commune improved', () => {
  const reports = [report('a', '2026-11', { X01: 45, X02: 1 }), report('b', '2026-11', { X01: 30, X02: 1 })];
  const now = rankCommunes(rankingInput({ method: METHOD, period: '2026-11', reports }));
  expect(bestProgress(now, october, METHOD).get('X01')).toBe(20);
});

it('a figure that is carried forward counts as no progress, now or then', () => {
  const september = { a: report('a', '2026-09', { X01: 80, X02: 1 }), b: report('b', '2026-09', { X01: 1, X02: 1 }) };
  const carrying = rankCommunes(
    rankingInput({
      method: METHOD,
      reports: [
        september.a,
        september.b,
        report('a', '2026-10', { X02: 1 }),
        report('b', '2026-10', { X01: 10, X02: 1 }),
      ],
    }),
  );
  const carried = carrying.rows.find(({ unit }) => unit === 'a')?.cells[0];
  expect([carried?.carriedForward, carried?.figure]).toEqual([true, ratio(80, 100)]);
  const before = rankCommunes(
    rankingInput({
      method: METHOD,
      period: '2026-08',
      reports: [report('a', '2026-08', { X01: 5, X02: 1 }), report('b', '2026-08', { X01: 4, X02: 1 })],
    }),
  );
  expect(bestProgress(carrying, before, METHOD).get('X01')).toBe(6);
  const november = rankCommunes(
    rankingInput({
      method: METHOD,
      period: '2026-11',
      reports: [report('a', '2026-11', { X01: 100, X02: 1 }), report('b', '2026-11', { X01: 12, X02: 1 })],
    }),
  );
  expect(bestProgress(november, carrying, METHOD).get('X01')).toBe(2);
});
