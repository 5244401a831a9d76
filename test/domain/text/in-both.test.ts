import { expect, it } from 'vitest';
import { inBoth } from '../../../src/domain/text/in-both.js';

it('a word is read in one language: pairs, functions, lists, and what both say alike', () => {
  const words = inBoth({
    name: 'Xã Số',
    table: { rank: ['Hạng', 'Rank'], marks: [['a', 'b', 'c'], ['d']] },
    days: (count: number) => (count === 0 ? ['hôm nay', 'today'] : [`${count} ngày`, `${count} days`]),
    own: [(first: string) => `${first}!`, (first: string) => `${first}?`],
  });
  const { vi, en } = words;
  expect([vi.name, en.name]).toEqual(['Xã Số', 'Xã Số']);
  expect([vi.table.rank, en.table.rank]).toEqual(['Hạng', 'Rank']);
  expect([vi.table.marks, en.table.marks]).toEqual([['a', 'b', 'c'], ['d']]);
  expect([vi.days(0), vi.days(2), en.days(0), en.days(2)]).toEqual(['hôm nay', '2 ngày', 'today', '2 days']);
  expect([vi.own('x'), en.own('x')]).toEqual(['x!', 'x?']);
});
