import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indicatorMatches, searchUnits } from '../../../src/domain/indicator/search.js';
import { foldText } from '../../../src/domain/text/fold-text.js';
import { indicator } from '../../support/builders/ranking-builder.js';
import { commune } from '../../support/builders/scope-builder.js';

const named = (id: string, vi: string, en: string) => commune({ id, path: `bac-kan/cho-don/${id}`, name: { vi, en } });

const xuanLac = named('xuan-lac', 'Xã Xuân Lạc', 'Xuan Lac Commune');
const dongLac = named('dong-lac', 'Xã Đồng Lạc', 'Dong Lac Commune');
const luongBang = named('luong-bang', 'Xã Lương Bằng', 'Luong Bang Commune');
const bangLung = named('bang-lung', 'Thị trấn Bằng Lũng', 'Bang Lung Township');
const bangLang = named('bang-lang', 'Xã Bằng Lãng', 'Bang Lang Commune');
const units = [bangLang, bangLung, dongLac, luongBang, xuanLac];
const found = (text: string) => searchUnits(units, text).map((unit) => unit.id);

test.each([
  ['xuan lac', 'Xuân Lạc'],
  ['XUÂN  LẠC', 'xuân lạc'],
  ['hoà', 'hòa'],
  ['Đồng', 'dong'],
  ['Xuân Lạc'.normalize('NFD'), 'Xuân Lạc'.normalize('NFC')],
  ['Lương-Bằng', 'luong bang'],
])('%s and %s fold alike', (one, other) => {
  expect(foldText(one)).toBe(foldText(other));
});

test('folding twice is folding once, in any normal form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
      expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
    }),
  );
});

test('a name is found without its marks, in part and in English', () => {
  expect(found('xuan lac')).toEqual(['xuan-lac']);
  expect(found('xuan')).toEqual(['xuan-lac']);
  expect(found('township')).toEqual(['bang-lung']);
  expect(found('ng l')).toEqual(['bang-lang', 'bang-lung', 'dong-lac']);
  expect(found('không có')).toEqual([]);
});

test('a whole name comes before a part of one, and equal marks before others', () => {
  expect(found('bang')).toEqual(['luong-bang', 'bang-lang', 'bang-lung']);
  expect(found('bằng lũng')).toEqual(['bang-lung']);
  expect(found('bằng l')).toEqual(['bang-lang', 'bang-lung']);
  expect(found('lạc')).toEqual(['dong-lac', 'xuan-lac']);
});

test('blank text finds everything in the order given', () => {
  expect(found(' ')).toEqual(units.map((unit) => unit.id));
});

test('an indicator is found by its code and by its name', () => {
  const email = indicator({ code: 'G02', name: { vi: 'Thư điện tử công vụ', en: 'Official e-mail' } });
  expect(indicatorMatches(email, 'g02')).toBe(true);
  expect(indicatorMatches(email, 'thu dien tu')).toBe(true);
  expect(indicatorMatches(email, 'G03')).toBe(false);
});
