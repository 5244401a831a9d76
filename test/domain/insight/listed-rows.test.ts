import { expect, test } from 'vitest';
import { listedRows, type RowsQuestion } from '../../../src/domain/insight/listed-rows.js';
import { overall } from '../../../src/domain/ranking/view.js';
import type { Unit } from '../../../src/domain/register/unit.js';
import { unitNamed } from '../../support/builders/ranking-builder.js';
import { ranking, row } from '../../support/builders/stored-builder.js';

const UNITS: ReadonlyMap<string, Unit> = new Map(
  ['Xã Đại Sảo', 'Xã Dân Lập', 'Thị trấn Ân Thi', 'Xã An Bình', 'Xã Yên Mỹ'].map((vi, place) => {
    const kind = vi.startsWith('Thị') ? 'TOWNSHIP' : 'COMMUNE';
    const unit = unitNamed(`u${place}`, { name: { vi, en: vi }, kind });
    return [unit.id, unit] as const;
  }),
);
const unitOf = (id: string) => UNITS.get(id) ?? unitNamed(id);

const published = ranking({
  rows: [
    row({ unit: 'u0', path: 'a/u0', rank: 1, index: 0.9, change: -2 }),
    row({ unit: 'u1', path: 'a/u1', rank: 2, index: 0.7, change: 3 }),
    row({ unit: 'u2', path: 'a/u2', rank: 2, index: 0.7, change: 0 }),
    row({ unit: 'u3', path: 'a/u3', rank: null, index: 0.8, change: null, unrankedReason: 'NO_REPORT' }),
    row({ unit: 'u4', path: 'a/u4', rank: null, index: null, change: null, unrankedReason: 'NO_REPORT' }),
  ],
});

const listed = (question: Partial<RowsQuestion>): string =>
  listedRows(published, { part: overall, order: 'RANK', reverse: false, ...question }, unitOf)
    .map(({ unit }) => unit)
    .join(' ');

test('rows stand in the order of the ranking unless another is asked for', () => {
  expect(listed({})).toBe('u0 u1 u2 u3 u4');
});

test('a dictionary has a before â and d before đ, and does not look at the kind', () => {
  expect(listed({ order: 'NAME' })).toBe('u3 u2 u1 u0 u4');
  expect(listed({ order: 'NAME', reverse: true })).toBe('u4 u0 u1 u2 u3');
});

test('rows without the value come last, reversed or not; equal ones by path', () => {
  expect(listed({ order: 'RANK', reverse: true })).toBe('u1 u2 u0 u3 u4');
  expect(listed({ order: 'POINTS' })).toBe('u0 u3 u1 u2 u4');
  expect(listed({ order: 'POINTS', reverse: true })).toBe('u1 u2 u3 u0 u4');
  expect(listed({ order: 'CHANGE' })).toBe('u1 u2 u0 u3 u4');
  expect(listed({ order: 'CHANGE', reverse: true })).toBe('u0 u2 u1 u3 u4');
});

test('filters leave the order as it is', () => {
  expect(listed({ ranked: false })).toBe('u3 u4');
  expect(listed({ ranked: true, order: 'NAME' })).toBe('u2 u1 u0');
  expect(listed({ kind: 'TOWNSHIP' })).toBe('u2');
  expect(listed({ search: 'an' })).toBe('u1 u2 u3');
  expect(listed({ search: 'nowhere' })).toBe('');
});
