import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { successorsOn } from '../../../src/domain/register/lineage.js';
import { isOneEdit, onlyMeant, typedName } from '../../../src/domain/register/name-match.js';
import { searchUnits, searchUnitsEver } from '../../../src/domain/register/search.js';
import { type Register, type Unit, unitEntries } from '../../../src/domain/register/unit.js';
import { ownNameOf } from '../../../src/domain/register/unit-text.js';
import { foldText } from '../../../src/domain/text/fold-text.js';
import { demonstrationRegisters } from '../../../src/seed/thai-nguyen/registers.js';
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

describe('a name that a unit has or had', () => {
  const TODAY = '2026-11-24';
  const ofProvince = demonstrationRegisters.inForce;
  const isCommune = ({ level }: Unit) => level === 'COMMUNE';
  const ever = (text: string) => searchUnitsEver(ofProvince, text, TODAY, isCommune).map(({ id }) => id);

  it('finds units of today before ended ones, with other marks, short kinds, and one wrong letter', () => {
    expect(ever('Đức Xuân')).toEqual(['duc-xuan-2025', 'duc-xuan']);
    expect(ever('duc xuan')).toEqual(['duc-xuan-2025', 'duc-xuan']);
    expect(ever('TT Bằng Lũng')).toEqual(['bang-lung']);
    for (const text of ['xuan lac', 'xuan lap', 'xuan lacc', 'xuan la', 'xaun lac', 'xuanlac'])
      expect([text, ever(text)]).toEqual([text, expect.arrayContaining(['xuan-lac'])]);
    expect(ever('xuon lep')).toEqual([]);
    expect(ever('du')[0]).toBe('du');
  });

  it('is found in each entry of a unit, which is answered as it is today', () => {
    const [was] = ofProvince.units.filter(isCommune);
    if (!was) throw new Error('no commune');
    const renamed: Register = {
      version: 1,
      units: [
        { ...was, validTo: '2025-12-31' },
        { ...was, name: { vi: 'Xã Tên Mới', en: 'Tên Mới Commune' }, validFrom: '2026-01-01', validTo: null },
      ],
    };
    const found = searchUnitsEver(renamed, was.name.vi, TODAY, isCommune);
    expect(found.map(({ name }) => name.vi)).toEqual(['Xã Tên Mới']);
  });

  it('whatever is typed, a whole name stands first and each unit once', () => {
    const names = ofProvince.units.filter(isCommune).map(({ name }) => name.vi);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.boolean(), (name, isFolded) => {
        const found = searchUnitsEver(ofProvince, isFolded ? foldText(name) : name, TODAY, isCommune);
        expect(typedName(found[0]?.name.vi ?? '')).toBe(typedName(name));
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('one wrong letter', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 6 });
  it('is one letter other, more, less, or two that changed places, and holds both ways', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(isOneEdit(one, other)).toBe(isOneEdit(other, one));
        expect(isOneEdit(one, other)).toBe(one !== other && editsOf(one).has(other));
      }),
    );
  });
});

/** Every text that one edit makes of another one. */
function editsOf(text: string): ReadonlySet<string> {
  const edits = new Set<string>();
  for (let i = 0; i <= text.length; i++) {
    const [before, after] = [text.slice(0, i), text.slice(i)];
    edits.add(before + after.slice(1));
    for (const letter of ['a', 'b', ' ']) edits.add(before + letter + after).add(before + letter + after.slice(1));
    if (after.length > 1) edits.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
  }
  return edits;
}

describe('a name leads to a page', () => {
  const of = (id: string, vi: string, ...heirs: string[]) => ({ id, names: [{ vi, en: vi }], heirs });
  it.each([
    ['A', [of('a', 'Xã A')], 'a'],
    ['A', [of('old', 'Xã A', 'new')], 'old'],
    ['A', [of('old', 'Xã A', 'a'), of('a', 'Phường A')], 'a'],
    ['xã a', [of('old', 'Xã A', 'b'), of('a', 'Phường A')], 'old'],
    ['A', [of('old', 'Xã A', 'b'), of('a', 'Phường A')], undefined],
    ['A', [of('old', 'Xã A', 'a', 'b')], undefined],
    ['A', [of('one', 'Xã A', 'b'), of('other', 'Xã A', 'b')], undefined],
    ['yen', [of('one', 'Xã Yên'), of('other', 'Thị trấn Yến')], undefined],
    ['Yến', [of('one', 'Xã Yên'), of('other', 'Thị trấn Yến')], 'other'],
    ['A', [of('a', 'Xã A B')], undefined],
    ['A', [], undefined],
  ])('%s among %j to %s', (text, found, page) => {
    expect(onlyMeant(found, text)?.id).toBe(page);
  });
});

// Each of the 280 names of both provinces until the reform, with and without marks and kind.
test('every old name of Thái Nguyên leads to its page, or to a list where it is shared or its unit was divided', () => {
  const { base, inForce } = demonstrationRegisters;
  const today = '2026-11-24';
  const old = base.units.filter(({ level }) => level === 'COMMUNE');
  const found = (text: string) =>
    searchUnitsEver(inForce, text, today, ({ level }) => level === 'COMMUNE').map(({ id }) => ({
      id,
      names: unitEntries(inForce, id).map(({ name }) => name),
      heirs: successorsOn(inForce, id, today).filter((heir) => heir !== id),
    }));
  const listed = (typed: (name: string) => string) =>
    old.flatMap(({ id, name }) => {
      const all = found(typed(name.vi));
      expect(all.map((unit) => unit.id)).toContain(id);
      const page = onlyMeant(all, typed(name.vi))?.id;
      if (page === undefined) return [name.vi];
      expect([name.vi, page === id || successorsOn(inForce, id, today).includes(page)]).toEqual([name.vi, true]);
      return [];
    });
  expect(old).toHaveLength(280);
  const divided = ['Phường Gia Sàng', 'Phường Cam Giá', 'Xã Thượng Đình'];
  const alike = ['Phường Trung Thành', 'Phường Trung Thành'];
  expect(listed((name) => name).sort()).toEqual([...divided, ...alike].sort());
  const shared = ['Sông Cầu', 'Tân Lập', 'Tân Thịnh', 'Hương Sơn', 'Trung Thành', 'Tân Thành', 'Tân Long'];
  const isShared = (name: string) => shared.includes(ownNameOf(name));
  expect(
    listed(ownNameOf)
      .filter((name) => !isShared(name))
      .sort(),
  ).toEqual([...divided].sort());
  const byMarks = ['Thị trấn Yến Lạc', 'Xã Yên Lạc', 'Xã Văn Lang', 'Xã Văn Lăng'];
  const bare = listed((name) => foldText(ownNameOf(name)));
  expect(bare.filter((name) => !isShared(name)).sort()).toEqual([...divided, ...byMarks].sort());
  expect(new Set(bare.filter(isShared).map(ownNameOf))).toEqual(new Set(shared));
});
