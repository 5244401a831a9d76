import { describe, expect, test } from 'vitest';
import { acceptDelivery, answersTo, type Delivery } from '../../../src/domain/figure/delivery.js';
import type { Figure } from '../../../src/domain/figure/figure.js';
import {
  outcomeOf,
  resolveSources,
  type SourceFigure,
  type SourceFigures,
} from '../../../src/domain/figure/source-figures.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';

const count = (value: number): Figure => ({ kind: 'count', value });
const NOON = '2026-10-15T05:00:00.000Z';
const BEFORE = '2026-10-15T04:59:59.999Z';

const delivered = (value: number, more: Partial<SourceFigure['from']> = {}): SourceFigure => ({
  figure: count(value),
  from: { system: 'health-book', at: NOON, batch: 'batch-0001', ...more },
});
const sources = (value: number): SourceFigures => new Map([['F03', delivered(value)]]);
const typed = { figures: new Map([['F03', count(3)]]), notes: { F03: { reason: 'đã kiểm tra' } } };

describe('a figure typed and one delivered that differ', () => {
  const resolved = (winner: 'TYPED' | 'SOURCE' | undefined) =>
    resolveSources(typed, sources(5), { ...seededMethod, winner });

  test.each(['TYPED', undefined] as const)(
    'are both kept, the typed one in force, where the method says %s',
    (winner) => {
      const { figures, notes } = resolved(winner);
      expect(figures.get('F03')).toEqual(count(3));
      expect(notes.F03).toEqual({ reason: 'đã kiểm tra', overruled: count(5), against: delivered(5).from });
    },
  );

  test('are both kept, the delivered one in force with its provenance, where the method says SOURCE', () => {
    const { figures, notes } = resolved('SOURCE');
    expect(figures.get('F03')).toEqual(count(5));
    expect(notes.F03).toEqual({ reason: 'đã kiểm tra', source: delivered(5).from, overruled: count(3) });
  });
});

test.each(['TYPED', 'SOURCE'] as const)(
  'what only a system has is taken with its provenance, also under %s',
  (winner) => {
    const { figures, notes } = resolveSources({ figures: new Map(), notes: {} }, sources(5), {
      ...seededMethod,
      winner,
    });
    expect(figures.get('F03')).toEqual(count(5));
    expect(notes.F03).toEqual({ source: delivered(5).from });
  },
);

test('a delivered figure is outdated only by one that was taken later, on both sides of the moment', () => {
  expect(outcomeOf(undefined, delivered(5))).toBe('ACCEPTED');
  expect(outcomeOf(delivered(5), delivered(6, { at: BEFORE }))).toBe('OUTDATED');
  expect(outcomeOf(delivered(5), delivered(6, { at: NOON }))).toBe('ACCEPTED');
  expect(outcomeOf(delivered(5), delivered(5, { batch: 'batch-0002' }))).toBe('UNCHANGED');
  // The same number from another system has another source.
  expect(outcomeOf(delivered(5), delivered(5, { system: 'tax-office' }))).toBe('ACCEPTED');
});

test('of a delivery only what is accepted stands afterwards, and the answer holds all of it', () => {
  const delivery: Delivery = {
    system: 'health-book',
    batch: 'batch-0002',
    takenAt: BEFORE,
    receivedAt: NOON,
    figures: new Map([
      ['F03', count(6)],
      ['S01', count(1)],
    ]),
  };
  const { figures, answered } = acceptDelivery(sources(5), delivery);
  expect(figures.get('F03')).toEqual(delivered(5));
  expect(figures.get('S01')).toEqual({
    figure: count(1),
    from: { system: 'health-book', batch: 'batch-0002', at: BEFORE },
  });
  expect(answersTo(answered, delivery)).toEqual(
    new Map([
      ['F03', 'OUTDATED'],
      ['S01', 'ACCEPTED'],
    ]),
  );
  expect(answersTo(answered, { ...delivery, takenAt: NOON }).get('S01')).toBe('IDEMPOTENCY_KEY_REUSED');
});
