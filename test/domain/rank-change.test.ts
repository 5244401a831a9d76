import { describe, expect, it } from 'vitest';
import { ratio } from '../../src/domain/figure.js';
import { rankCommunes } from '../../src/domain/rank-communes.js';
import type { Ranking } from '../../src/domain/ranking.js';
import {
  approved,
  indicator,
  method,
  rankingInput,
  register,
  unitNamed,
  type WholeInput,
} from '../support/ranking-builder.js';
import { rowOf } from '../support/worked-example.js';

const METHOD = method([indicator()]);

/** Scores in per cent by commune; null = an approved report without figures, so unranked. */
function ranking(
  period: string,
  scores: Readonly<Record<string, number | null>>,
  overrides: Partial<Omit<WholeInput, 'reports'>> = {},
): Ranking {
  const reports = Object.entries(scores).map(([unit, score]) =>
    approved(unit, period, score === null ? {} : { X01: ratio(score, 100) }),
  );
  return rankCommunes(rankingInput({ method: METHOD, period, reports, ...overrides }));
}

const changes = (of: Ranking) =>
  Object.fromEntries(of.rows.map((row) => [row.unit, [row.previousRank, row.change, row.noChangeReason]]));

describe('the change of a rank', () => {
  it('is previous rank − rank: upwards is positive', () => {
    const before = ranking('2026-09', { a: 90, b: 80, c: 70 });
    const now = ranking('2026-10', { a: 60, b: 80, c: 70 }, { previous: before });
    expect(changes(now)).toEqual({ b: [2, 1, null], c: [3, 1, null], a: [1, -2, null] });
    expect(now.previous).toEqual({ period: '2026-09', version: 1 });
  });

  it('is null without a previous ranking', () => {
    expect(changes(ranking('2026-10', { a: 1 }))).toEqual({ a: [null, null, 'NO_PREVIOUS_RANKING'] });
  });

  it('is null where the set of communes differs, in either direction', () => {
    const two = ranking('2026-09', { a: 1, b: 2 });
    const three = ranking('2026-10', { a: 1, b: 2, c: 3 }, { previous: two });
    expect(rowOf(three, 'a')).toMatchObject({ previousRank: 2, change: null, noChangeReason: 'DIFFERENT_COMMUNES' });
    const one = ranking('2026-10', { a: 1 }, { previous: two });
    expect(rowOf(one, 'a').noChangeReason).toBe('DIFFERENT_COMMUNES');
    const exchanged = ranking('2026-10', { a: 1, z: 2 }, { previous: two });
    expect(rowOf(exchanged, 'a').noChangeReason).toBe('DIFFERENT_COMMUNES');
  });

  it('is null where the method version differs', () => {
    const before = ranking('2026-09', { a: 1 }, { method: { ...METHOD, id: 'TEST-0' } });
    expect(changes(ranking('2026-10', { a: 1 }, { previous: before }))).toEqual({ a: [1, null, 'DIFFERENT_METHOD'] });
  });

  it('is null where the commune is unranked now or was before', () => {
    const before = ranking('2026-09', { a: 1, b: null, c: null });
    const now = ranking('2026-10', { a: null, b: 1, c: null }, { previous: before });
    expect(changes(now)).toEqual({
      a: [1, null, 'UNRANKED_NOW'],
      b: [null, null, 'UNRANKED_BEFORE'],
      c: [null, null, 'UNRANKED_NOW'],
    });
  });

  it('is compared for a commune that was unranked elsewhere in the list: the set is that of the scope', () => {
    const before = ranking('2026-09', { a: 2, b: 1, c: null });
    const now = ranking('2026-10', { a: 1, b: 2, c: 3 }, { previous: before });
    expect(changes(now).a).toEqual([1, -2, null]);
  });

  it('does not mind a new version of the register with the same communes', () => {
    const before = ranking('2026-09', { a: 1 });
    const units = { ...register([unitNamed('a')]), version: 2 };
    expect(changes(ranking('2026-10', { a: 1 }, { previous: before, register: units }))).toEqual({ a: [1, 0, null] });
  });
});
