import { expect, test } from 'vitest';
import type { Movement, RankStep } from '../../../src/domain/explanation/rank-movement.js';
import { moverTexts } from '../../../src/domain/explanation/rank-movement-text.js';

const change = (name: string, difference: number) => ({
  of: { indicator: { name: { vi: name, en: name } } },
  difference,
});
const steps = (method: number, communes: number, own: number, others: number): RankStep[] => {
  const ranks = [10, 10 + method, 10 + method + communes, 10 + method + communes + own];
  return (['METHOD', 'COMMUNES', 'OWN', 'OTHERS'] as const).map((cause, i) => {
    const from = ranks[i] ?? 0;
    return { cause, from, to: ranks[i + 1] ?? from + others };
  });
};
const movement = (of: Partial<Movement> & { readonly places: number | null }): Movement =>
  ({
    after: { row: { change: of.places } },
    gains: [change('Ký số', 9), change('Thư điện tử', 4.5)],
    losses: [change('Hồ sơ trực tuyến', -6)],
    noChangeReason: null,
    ...of,
  }) as unknown as Movement;
const told = (of: Movement) => moverTexts(of).map(({ vi }) => vi);

test('a rise by own figures names what gained; nothing that lost', () => {
  expect(told(movement({ places: 3, steps: steps(0, 0, -3, 0) }))).toEqual([
    'Ký số tăng 9 điểm',
    'Thư điện tử tăng 4,5 điểm',
  ]);
});

test('one point is singular in English', () => {
  const [text] = moverTexts(movement({ places: 3, steps: steps(0, 0, -3, 0), gains: [change('E-mail', 1)] } as never));
  expect(text).toEqual({ vi: 'E-mail tăng 1 điểm', en: 'E-mail gained 1 point' });
});

test('a fall by own figures names what lost, and the larger part stands first', () => {
  expect(told(movement({ places: -5, steps: steps(0, 0, 2, 3) }))).toEqual([
    'điểm của các đơn vị khác thay đổi',
    'Hồ sơ trực tuyến giảm 6 điểm',
  ]);
  expect(told(movement({ places: -3, steps: steps(0, 1, 2, 0) }))).toEqual([
    'Hồ sơ trực tuyến giảm 6 điểm',
    'danh sách đơn vị được xếp hạng thay đổi',
  ]);
});

test('a step against the move is no reason of it', () => {
  expect(told(movement({ places: -2, steps: steps(0, 0, -1, 3) }))).toEqual(['điểm của các đơn vị khác thay đổi']);
});

test('where the rank did not move, or is not compared, nothing moved it', () => {
  expect(told(movement({ places: 0, steps: steps(0, 0, 0, 0) }))).toEqual([]);
  expect(told(movement({ places: null, steps: null, noChangeReason: 'REORGANISED' }))).toEqual([]);
});
