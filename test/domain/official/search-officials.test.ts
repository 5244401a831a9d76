import { expect, test } from 'vitest';
import { searchOfficials } from '../../../src/domain/official/search-officials.js';
import { officer } from '../../support/builders/scope-builder.js';

const people = [
  officer({ id: 'a', name: 'Hoàng Thị Đào', email: 'dao@chodon.example' }),
  officer({ id: 'b', name: 'Ma Văn Tú', email: 'tu@chodon.example', unit: 'bang-lung' }),
];
const NAMES: Readonly<Record<string, string>> = { 'xuan-lac': 'Xã Xuân Lạc', 'bang-lung': 'Xã Bằng Lũng' };
const found = (text: string) =>
  searchOfficials(people, text, ({ unit }) => ({ vi: NAMES[unit] ?? '', en: '' })).map(({ id }) => id);

test('officials are found by name, address and unit, without marks and in any order of words', () => {
  expect(found('dao hoang')).toEqual(['a']);
  expect(found('TÚ@chodon')).toEqual(['b']);
  expect(found('bang lung')).toEqual(['b']);
  expect(found('chodon')).toEqual(['a', 'b']);
  expect(found('dao bang lung')).toEqual([]);
});

test('an empty text finds everybody', () => {
  expect(found(' ')).toEqual(['a', 'b']);
});
