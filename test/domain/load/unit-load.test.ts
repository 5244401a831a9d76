import { describe, expect, it } from 'vitest';
import type { LoadBounds } from '../../../src/domain/load/scope.js';
import { loadedChangeText } from '../../../src/domain/load/texts.js';
import { unitLoad } from '../../../src/domain/load/unit-load.js';
import type { Unit } from '../../../src/domain/register/unit.js';
import type { Sheet } from '../../../src/domain/sheet/table.js';
import { unitRows } from '../../../src/domain/sheet/unit-rows.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { countrySheet, statisticsSheet } from '../../support/load/sheets.js';

const TODAY = '2026-11-26';
const ALL: LoadBounds = { within: '', scope: null, day: TODAY };
const CHO_DON = seededRegister(false).units;
const HEADER = ['Mã', 'Tên', 'Cấp', 'Mã cấp trên', 'Hiệu lực từ', 'Tên tiếng Anh', 'Văn bản'];

const load = (units: readonly Unit[], sheet: Sheet, bounds: Partial<LoadBounds> = {}) =>
  unitLoad(units, unitRows(sheet), { ...ALL, ...bounds });
const codesOf = ({ faults }: ReturnType<typeof load>) => faults.map(({ code, row, column }) => [code, row, column]);

describe('an empty register', () => {
  it('takes the whole country: every unit once, with an id of its own below its province', () => {
    const { units, added, faults, leftOut } = load([], countrySheet());
    expect(faults).toEqual([]);
    expect([added.length, leftOut]).toEqual([3355, 0]);
    expect(new Set(units.map(({ id }) => id)).size).toBe(3355);
    expect(units.every(({ id }) => /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toBe(true);
    expect(units.find(({ gsoCode }) => gsoCode === '02020')).toEqual({
      id: 'cho-don',
      path: 'thai-nguyen/cho-don',
      level: 'COMMUNE',
      kind: 'COMMUNE',
      gsoCode: '02020',
      name: { vi: 'Xã Chợ Đồn', en: 'Chợ Đồn Commune' },
      parent: 'thai-nguyen',
      validFrom: '2025-07-01',
      validTo: null,
      isDemonstration: false,
      decision: '1683/NQ-UBTVQH15 §1.57',
    });
  });

  it('gives the same ids whatever the order of the rows', () => {
    const [header = [], ...rows] = countrySheet();
    const ids = (sheet: Sheet) => load([], sheet).units.map(({ id, gsoCode }) => `${gsoCode} ${id}`);
    expect(ids([header, ...rows.toReversed()])).toEqual(ids([header, ...rows]));
  });

  it("takes one province out of the statistics office's list and leaves the rest out", () => {
    const { units, leftOut, faults } = load([], statisticsSheet(), { scope: '19' });
    expect(faults).toEqual([]);
    expect([units.length, leftOut]).toEqual([93, 3355 - 93]);
    expect(units.every(({ path }) => path.startsWith('thai-nguyen'))).toBe(true);
  });

  it('takes a district with the province that it needs', () => {
    const sheet = [
      HEADER,
      [6, 'Tỉnh Bắc Kạn'],
      [64, 'Huyện Chợ Đồn', '', 6],
      [2023, 'Xã Xuân Lạc', '', 64],
      [63, 'Huyện Ba Bể', '', 6],
    ];
    const { units, leftOut } = load([], sheet, { scope: '064' });
    expect(units.map(({ path }) => path)).toEqual(['bac-kan', 'bac-kan/cho-don', 'bac-kan/cho-don/xuan-lac']);
    expect(leftOut).toBe(1);
  });

  it('refuses a scope that nobody has, a missing parent and an unknown one', () => {
    expect(codesOf(load([], countrySheet(), { scope: '99' }))).toEqual([['SCOPE_UNKNOWN', null, null]]);
    expect(codesOf(load([], [HEADER, ['00001', 'Xã A', '', ''], ['00002', 'Xã B', '', '77']]))).toEqual([
      ['PARENT_MISSING', 2, 'D'],
      ['PARENT_UNKNOWN', 3, 'D'],
    ]);
  });

  it('takes a parent without its zeros unless it could be two units', () => {
    const rows = [HEADER, ['64', 'Tỉnh Gia Lai'], ['06', 'Tỉnh Bắc Kạn'], ['064', 'Huyện Chợ Đồn', '', '6']];
    expect(codesOf(load([], [...rows, ['00001', 'Xã A', '', 64]]))).toEqual([['PARENT_AMBIGUOUS', 5, 'D']]);
    expect(codesOf(load([], [...rows, ['00001', 'Xã A', '', '064']]))).toEqual([]);
  });
});

describe('a register with units', () => {
  it('is not changed by its own content, however the names are spelt', () => {
    const sheet = [HEADER, ...CHO_DON.map(({ gsoCode, name }) => [gsoCode, name.vi.normalize('NFD').toUpperCase()])];
    const { units, unchanged, missing, faults } = load(CHO_DON, sheet);
    expect([faults, missing, unchanged]).toEqual([[], [], CHO_DON.length]);
    expect(units).toEqual(CHO_DON);
  });

  it('keeps what a file lacks, and lists it', () => {
    const { units, missing } = load(CHO_DON, [HEADER, ['02023', 'Xã Xuân Lạc']]);
    expect(missing).toHaveLength(19);
    expect(units).toEqual(CHO_DON);
  });

  it('takes corrections, and keeps the id', () => {
    const sheet = [HEADER, ['02023', 'Xã Xuân Lạp', 'Xã', '064', '', 'Xuan Lap']];
    const { corrected, units } = load(CHO_DON, sheet);
    expect(corrected[0]?.changes).toEqual([
      { field: 'name.en', before: 'Xuân Lạc Commune', after: 'Xuan Lap' },
      { field: 'name.vi', before: 'Xã Xuân Lạc', after: 'Xã Xuân Lạp' },
    ]);
    expect(units.find(({ gsoCode }) => gsoCode === '02023')?.id).toBe('xuan-lac');
  });

  it('only adds where a file fills in what nobody knew', () => {
    const { corrected } = load(CHO_DON, [HEADER, ['02023', 'Xã Xuân Lạc', '', '', '', '', '12/NQ']]);
    expect(corrected.map(({ onlyAdds }) => onlyAdds)).toEqual([true]);
    expect(load(CHO_DON, [HEADER, ['02023', 'Xã Xuân Lạp']]).corrected[0]?.onlyAdds).toBe(false);
  });

  it('never takes a reused code, a move or another level for a correction', () => {
    const sheet = [
      HEADER,
      ['02020', 'Xã Chợ Đồn', 'Xã', '06', '2025-07-01'],
      ['02023', 'Xã Xuân Lạc', 'Xã', '06'],
      ['064', 'Huyện Chợ Đồn', 'Huyện', '06'],
    ];
    expect(codesOf(load(CHO_DON, sheet))).toEqual([
      ['CODE_OF_ANOTHER_UNIT', 2, 'A'],
      ['MOVED', 3, 'D'],
    ]);
  });

  it('gives a later unit of the same name an id with its year, and one at the same time that of its place', () => {
    const ended = CHO_DON.map((unit) => ({ ...unit, validTo: '2025-06-30' }));
    const later = load(ended, [
      HEADER,
      ['19', 'Tỉnh Thái Nguyên', '', '', '2025-07-01'],
      ['02020', 'Xã Chợ Đồn', '', '19', '2025-07-01'],
    ]);
    expect(later.added.map(({ id }) => id)).toEqual(['thai-nguyen', 'cho-don-2025']);
    expect(later.missing).toEqual([]);
    const beside = load(CHO_DON, [
      HEADER,
      ['19', 'Tỉnh Thái Nguyên'],
      ['05500', 'Xã Xuân Lạc', '', '19', '2025-07-01'],
    ]);
    expect(beside.added.at(-1)?.id).toBe('xuan-lac-thai-nguyen');
  });
});

describe("a caller's own unit", () => {
  const within = 'bac-kan/cho-don';

  it('may add below it, and name the units above it as they are', () => {
    const sheet = [HEADER, ['06', 'Tỉnh Bắc Kạn'], ['064', 'Huyện Chợ Đồn', '', '06'], ['02100', 'Xã Mới', '', '064']];
    const { added, faults } = load(CHO_DON, sheet, { within });
    expect([faults, added.map(({ path }) => path)]).toEqual([[], ['bac-kan/cho-don/moi']]);
  });

  it('ends where others begin: their rows are refused, changed or not', () => {
    const other = load(CHO_DON, [HEADER, ['063', 'Huyện Ba Bể', '', '06'], ['01900', 'Xã X', '', '063']]).units;
    const sheet = [HEADER, ['06', 'Tỉnh Bắc Cạn'], ['063', 'Huyện Ba Bể', '', '06'], ['065', 'Huyện Mới', '', '06']];
    expect(codesOf(load(other, sheet, { within }))).toEqual([
      ['OUTSIDE_YOUR_UNIT', 2, 'A'],
      ['OUTSIDE_YOUR_UNIT', 3, 'A'],
      ['OUTSIDE_YOUR_UNIT', 4, 'A'],
    ]);
  });
});

it('tells what it changes in words: days, languages, figures, and numbers that were made up', () => {
  const [made] = CHO_DON.filter(({ gsoCode }) => gsoCode === '02023');
  if (!made) throw new Error('no commune');
  const units = CHO_DON.map((unit) =>
    unit === made ? { ...made, villageCount: 9, isVillageCountDemonstration: true } : unit,
  );
  const sheet = [
    ['Mã', 'Tên', 'Số thôn', 'Hiệu lực từ'],
    ['02023', made.name.vi, 13, '01/7/2019'],
  ];
  const [corrected] = load(units, sheet).corrected;
  const figures = [
    { field: 'F09', before: '1234/56789', after: '0.5' },
    { field: 'G08', before: 'false', after: 'true' },
  ];
  const language = { field: 'language', before: 'vi', after: 'en' };
  const texts = [...(corrected?.changes ?? []), language, ...figures].map((change) => loadedChangeText(change));
  expect(texts.map(({ vi }) => vi)).toEqual([
    'số thôn, tổ dân phố là số minh họa: Có → –',
    'có hiệu lực từ: 01/02/2020 → 01/7/2019',
    'số thôn, tổ dân phố: 9 → 13',
    'ngôn ngữ: tiếng Việt → tiếng Anh',
    'F09: 1.234/56.789 → 0,5',
    'G08: Không → Có',
  ]);
  expect(texts.map(({ en }) => en)).toEqual([
    'demonstration number of villages: Yes → –',
    'valid from: 1 February 2020 → 1 July 2019',
    'villages: 9 → 13',
    'language: Vietnamese → English',
    'F09: 1,234/56,789 → 0.5',
    'G08: No → Yes',
  ]);
});
