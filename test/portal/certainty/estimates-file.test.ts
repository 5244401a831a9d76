import { expect, test } from 'vitest';
import { estimatesFile } from '../../../src/portal/certainty/estimates-file.js';
import { estimatedUnits } from '../../prove/ranking/rank-sets/estimates-file.js';
import { certainRow } from './rows.js';

const published = { scope: { slug: 'cho-don' }, period: { code: '2026-10', name: 'tháng 10' }, version: 3 };
const rows = [certainRow(1, {}, { index: 0.8472, error: 0.0123456 }), certainRow(2, {}, { index: 0.83, error: 0 })];

const textOf = (address: string): string => decodeURIComponent(address.replace(/^data:text\/csv;charset=utf-8,/, ''));

test('the file of a ranking has the published numbers with all their digits, and its name says which ranking it is', () => {
  const { name, address } = estimatesFile(published, rows);
  expect(name).toBe('cho-don-2026-10-3.csv');
  expect(textOf(address)).toBe('unit,estimate,standardError\nxa-1,0.8472,0.012346\nxa-2,0.8300,0.000000\n');
});

test('the command that prints sets of ranks reads it', () => {
  const bytes = new TextEncoder().encode(textOf(estimatesFile(published, rows).address));
  expect(estimatedUnits(bytes)).toEqual([
    { unit: 'xa-1', estimate: 0.8472, standardError: 0.012346 },
    { unit: 'xa-2', estimate: 0.83, standardError: 0 },
  ]);
});
