import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movementOf } from '../../../src/domain/explanation/rank-movement.js';
import { movementText } from '../../../src/domain/explanation/rank-movement-text.js';
import { ratio } from '../../../src/domain/figure/figure.js';
import { rankingNotes } from '../../../src/domain/ranking/note-texts.js';
import { rankChanges, withRankChanges } from '../../../src/domain/ranking/rank-change.js';
import type { Ranking } from '../../../src/domain/ranking/ranking.js';
import { overall } from '../../../src/domain/ranking/view.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { packRanking, unpackRanking } from '../../../src/store/ranking/codec.js';
import {
  approved,
  indicator,
  method,
  rankingInput,
  register,
  unitNamed,
  type WholeInput,
} from '../../support/builders/ranking-builder.js';
import { rankCommunes } from '../../support/builders/whole-ranking.js';
import { rowOf } from '../../support/builders/worked-example.js';
import { inPages } from '../../support/letters/in-pages.js';

const METHOD = method([indicator()]);
const maybeRank = fc.option(fc.integer({ min: 1, max: 9 }), { nil: null });

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

  it('goes on where a reform has changed other communes alone', () => {
    const before = ranking('2026-09', { a: 90, b: 80 });
    const elsewhere: Reorganisation = {
      id: 'elsewhere',
      effective: '2026-10-01',
      decision: '1/NQ',
      changes: [],
    };
    const there = { ...register(['a', 'b'].map((id) => unitNamed(id))), events: [elsewhere] };
    const now = ranking('2026-10', { a: 60, b: 80 }, { previous: before, register: there });
    expect(changes(now)).toEqual({ b: [2, 1, null], a: [1, -1, null] });
    const reformed = { ...register(['a', 'c'].map((id) => unitNamed(id))), events: [elsewhere] };
    const merged = ranking('2026-10', { a: 60, c: 80 }, { previous: before, register: reformed });
    expect(rowOf(merged, 'a').noChangeReason).toBe('REORGANISED');
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
    const now = ranking('2026-10', { a: 1 }, { previous: before });
    expect(changes(now)).toEqual({ a: [1, null, 'DIFFERENT_METHOD'] });
    expect(rankingNotes(now).map(({ en }) => en)).toContain(
      'The method changed after the previous month: ranks and points are not compared with it.',
    );
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
    expect(changes(now)).toEqual({ c: [null, null, 'UNRANKED_BEFORE'], b: [2, 1, null], a: [1, -1, null] });
  });

  it('does not mind a new version of the register with the same communes', () => {
    const before = ranking('2026-09', { a: 1 });
    const units = { ...register([unitNamed('a')]), version: 2 };
    expect(changes(ranking('2026-10', { a: 1 }, { previous: before, register: units }))).toEqual({ a: [1, 0, null] });
  });
});

describe('the change of a rank where other communes are ranked', () => {
  const before = ranking('2026-09', { a: 90, b: 80, c: 70, d: 60 });

  it('is counted anew among those ranked in both months: the last does not rise because another dropped out', () => {
    const now = ranking('2026-10', { a: 90, b: null, c: 70, d: 60 }, { previous: before });
    expect(changes(now)).toEqual({
      a: [1, 0, null],
      c: [3, 0, null],
      d: [4, 0, null],
      b: [2, null, 'UNRANKED_NOW'],
    });
    expect(rowOf(now, 'd').rank).toBe(3);
  });

  it('does not fall because another came in', () => {
    const fewer = ranking('2026-09', { a: 90, b: null, c: 70 });
    const now = ranking('2026-10', { a: 90, b: 95, c: 70 }, { previous: fewer });
    expect(changes(now)).toEqual({ b: [null, null, 'UNRANKED_BEFORE'], a: [1, 0, null], c: [2, 0, null] });
  });

  it('keeps ties, and adds up to nothing where no rank is shared', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(maybeRank, maybeRank), { maxLength: 12 }), (ranks) => {
        const pairs = ranks.map(([rank, previousRank]) => ({ rank, previousRank }));
        const counted = rankChanges(pairs, undefined);
        const both = pairs.filter(({ rank, previousRank }) => rank !== null && previousRank !== null);
        for (const [i, { rank, previousRank }] of pairs.entries()) {
          if (rank === null || previousRank === null) {
            expect(counted[i]?.change).toBeNull();
            continue;
          }
          const above = (of: 'rank' | 'previousRank', mine: number) =>
            both.filter((other) => (other[of] as number) < mine).length;
          expect(counted[i]?.change).toBe(above('previousRank', previousRank) - above('rank', rank));
        }
        expect(withRankChanges(counted.map((each, i) => ({ ...each, rank: pairs[i]?.rank ?? null })))).toEqual(
          counted.map((each, i) => ({ ...each, rank: pairs[i]?.rank ?? null })),
        );
      }),
    );
  });

  it('is told anew of a publication that was stored with the difference of the published ranks', () => {
    const now = ranking('2026-10', { a: 90, b: null, c: 70, d: 60 }, { previous: before });
    const asStoredThen = {
      ...now,
      rows: now.rows.map((row) => ({
        ...row,
        change: row.change === null ? null : (row.previousRank ?? 0) - (row.rank ?? 0),
      })),
    };
    const { body, pages } = packRanking(inPages(asStoredThen), 2);
    expect(changes(unpackRanking(now, body, [...pages], 'test'))).toEqual(changes(now));
  });

  it('is told with the number of communes it is counted among', () => {
    const now = ranking('2026-10', { a: 90, b: null, c: 70, d: 60 }, { previous: before });
    const movement = movementOf({ ranking: now, row: rowOf(now, 'd'), part: overall }, before, METHOD, METHOD);
    expect(movement && movementText(movement)).toEqual({
      vi: 'So với tháng 9 năm 2026, giữ nguyên thứ hạng trong số 3 đơn vị được xếp hạng ở cả hai kỳ; thứ hạng công bố khi đó là 4/4, nay là 3/3.',
      en: 'The same place since September 2026 among the 3 communes ranked in both months; the published ranks are 4 of 4 then and 3 of 3 now.',
    });
    expect(movement?.steps?.at(-1)?.to).toBe(3);
    expect(movement?.steps?.[0]?.from).toBe(4);
    expect(rankingNotes(now).map(({ en }) => en)).toContain(
      'Changes of rank are counted anew among the 3 communes ranked in both months, so they can differ from the difference of the two published ranks.',
    );
  });
});
