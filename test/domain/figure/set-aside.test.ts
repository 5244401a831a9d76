import { describe, expect, test } from 'vitest';
import { acceptDelivery, type Delivery } from '../../../src/domain/figure/delivery.js';
import type { Figure } from '../../../src/domain/figure/figure.js';
import type { FigureNote } from '../../../src/domain/figure/filing-record.js';
import { figuresWithout, withoutSetAside } from '../../../src/domain/figure/set-aside.js';
import type { SourceFigures } from '../../../src/domain/figure/source-figures.js';

const count = (value: number): Figure => ({ kind: 'count', value });
const at = (hour: number) => `2026-10-15T0${hour}:00:00.000Z`;
const wrong = { system: 'health-book', batch: 'wrong' };
const from = { ...wrong, at: at(9) };

const delivery = (batch: string, takenHour: number, receivedHour: number, value: number): Delivery => ({
  system: 'health-book',
  batch,
  takenAt: at(takenHour),
  receivedAt: at(receivedHour),
  figures: new Map([['F03', count(value)]]),
});

/** The figures after the deliveries, and the answer to each delivery. */
function after(deliveries: readonly Delivery[]) {
  let figures: SourceFigures = new Map();
  const answered = deliveries.map((each) => {
    const delivered = acceptDelivery(figures, each);
    figures = delivered.figures;
    return delivered.answered;
  });
  return { figures, answered };
}

const valuesWithout = (deliveries: readonly Delivery[]) => {
  const { figures, answered } = after(deliveries);
  const left = answered.filter(({ batch }) => batch !== 'wrong');
  return [...figuresWithout(figures, wrong, left)].map(
    ([
      code,
      {
        figure,
        from: { batch },
      },
    ]) => [code, figure, batch],
  );
};

describe('what stands without a delivery', () => {
  test('is the one before it', () => {
    expect(valuesWithout([delivery('first', 1, 2, 5), delivery('wrong', 3, 4, 900)])).toEqual([
      ['F03', count(5), 'first'],
    ]);
  });

  test('is one that was outdated beside it', () => {
    expect(valuesWithout([delivery('wrong', 9, 1, 900), delivery('later', 2, 3, 6)])).toEqual([
      ['F03', count(6), 'later'],
    ]);
  });

  test('is nothing where there was no other, and the same where another one stands', () => {
    expect(valuesWithout([delivery('wrong', 1, 2, 900)])).toEqual([]);
    expect(valuesWithout([delivery('wrong', 1, 2, 900), delivery('later', 3, 4, 6)])).toEqual([
      ['F03', count(6), 'later'],
    ]);
  });
});

describe('a form without what was set aside', () => {
  const without = (note: FigureNote, asides = [wrong]) => {
    const { figures, notes } = withoutSetAside({ figures: new Map([['F03', count(9)]]), notes: { F03: note } }, asides);
    return [figures.get('F03'), notes.F03];
  };

  test('loses a figure that nobody typed', () => {
    expect(without({ reason: 'r', source: from })).toEqual([undefined, { reason: 'r' }]);
  });

  test('keeps a figure that somebody typed too, and has again the one that lost', () => {
    expect(without({ source: from, typedToo: true })).toEqual([count(9), {}]);
    expect(without({ source: from, overruled: count(3) })).toEqual([count(3), {}]);
  });

  test('keeps the typed figure that won, without the one that lost against it', () => {
    expect(without({ overruled: count(7), against: from })).toEqual([count(9), {}]);
  });

  test('is as it was where another delivery is meant, or none', () => {
    const other = { ...from, batch: 'other' };
    expect(without({ source: other })).toEqual([count(9), { source: other }]);
    expect(without({ source: from }, [])).toEqual([count(9), { source: from }]);
  });
});
