import { describe, expect, it } from 'vitest';
import type { Sheet } from '../../../src/domain/sheet/table.js';
import { unitRows } from '../../../src/domain/sheet/unit-rows.js';

const OWN = ['code', 'name_vi', 'kind', 'parent code', 'valid from', 'decision'];
const STATISTICS = ['Tỉnh Thành Phố', 'Mã TP', 'Phường Xã', 'Mã PX', 'Cấp', 'Tên Tiếng Anh'];

const read = (...sheet: Sheet) => {
  const { rows, faults, warnings } = unitRows(sheet);
  return {
    rows: rows.map(({ place, ...row }) => ({ ...row, row: place.row })),
    faults: faults.map(({ code, row, column, value }) => ({ code, row, column, value })),
    warnings: warnings.map(({ code, value }) => [code, value]),
  };
};

describe("an office's own columns", () => {
  it('are read in any order and case, with or without marks, below a title', () => {
    const { rows, faults } = read(
      ['DANH MỤC ĐƠN VỊ HÀNH CHÍNH'],
      ['TEN DON VI', 'ma don vi', 'Mã Đơn Vị Cấp Trên', 'CẤP', 'hiệu lực từ'],
      ['Xã Chợ Đồn', '02020', '19', 'Xã', '01/07/2025'],
    );
    expect(faults).toEqual([]);
    expect(rows).toEqual([
      {
        code: '02020',
        kind: 'COMMUNE',
        nameVi: 'Xã Chợ Đồn',
        nameEn: null,
        parent: '19',
        facts: { validFrom: '2025-07-01' },
        isAbove: false,
        row: 3,
      },
    ]);
  });

  it('get back the zeros that a spreadsheet program dropped', () => {
    const { rows } = read(
      OWN,
      [4, 'Tỉnh Cao Bằng', 'TINH', null, 45839, null],
      [64, 'Huyện Chợ Đồn', null, 4],
      [2020, 'Phường X', null, 64],
    );
    expect(rows.map(({ code, kind, facts }) => [code, kind, facts.validFrom ?? null])).toEqual([
      ['04', 'PROVINCE', '2025-07-01'],
      ['064', 'DISTRICT', null],
      ['02020', 'WARD', null],
    ]);
  });

  it('tell a city that is a province from one inside a province by code and parent', () => {
    const { rows } = read(
      OWN,
      ['01', 'Thành phố Hà Nội', 'THANH_PHO', ''],
      ['058', 'Thành phố Bắc Kạn', 'Thành phố', '06'],
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['CITY', 'DISTRICT_CITY']);
  });

  it('name each fault by row and column', () => {
    const { rows, faults } = read(
      OWN,
      ['', 'Xã A'],
      ['A12', 'Xã B'],
      ['123456', 'Xã C'],
      ['00001', ''],
      ['00002', 'Một Hai Ba'],
      ['00003', 'Xã D', 'Phường'],
      ['00004', 'Xã E', 'Làng'],
      ['00005', 'Xã F', '', '', '31/02/2025'],
      ['00006', 'Xã G'],
      [6, 'Xã G'],
      ['00006', 'Xã H'],
    );
    expect(faults).toEqual([
      { code: 'CODE_MISSING', row: 2, column: 'A', value: null },
      { code: 'CODE_NOT_READABLE', row: 3, column: 'A', value: 'A12' },
      { code: 'CODE_NOT_READABLE', row: 4, column: 'A', value: '123456' },
      { code: 'NAME_MISSING', row: 5, column: 'B', value: null },
      { code: 'KIND_UNKNOWN', row: 6, column: 'C', value: 'Một Hai Ba' },
      { code: 'KIND_CONTRADICTS_NAME', row: 7, column: 'C', value: 'Phường' },
      { code: 'KIND_UNKNOWN', row: 8, column: 'C', value: 'Làng' },
      { code: 'DAY_NOT_READABLE', row: 9, column: 'E', value: '31/02/2025' },
      { code: 'CODE_TWICE', row: 11, column: 'A', value: '00006' },
      { code: 'CODE_TWICE', row: 12, column: 'A', value: '00006' },
    ]);
    expect(rows.map(({ nameVi }) => nameVi)).toEqual(['Xã G']);
  });
});

describe("the statistics office's list", () => {
  it('has a commune a row, and the province of each', () => {
    const { rows, faults, warnings } = read(
      [...STATISTICS, 'Ghi chú'],
      ['Tỉnh Thái Nguyên', 19, 'Xã Chợ Đồn', 2020, 'Xã', 'Cho Don Commune', 'x'],
      ['Tỉnh Thái Nguyên', 19, 'Phường Bắc Kạn', 1843, 'Phường', null, null],
    );
    expect(faults).toEqual([]);
    expect(warnings).toEqual([['COLUMN_UNKNOWN', 'Ghi chú']]);
    expect(rows.map(({ code, kind, parent, nameEn, isAbove }) => [code, kind, parent, nameEn, isAbove])).toEqual([
      ['19', 'PROVINCE', null, null, true],
      ['02020', 'COMMUNE', '19', 'Cho Don Commune', false],
      ['01843', 'WARD', '19', null, false],
    ]);
  });

  it('may still have a district between them, or be the list of provinces alone', () => {
    const old = ['Tỉnh Thành Phố', 'Mã TP', 'Quận Huyện', 'Mã QH', 'Phường Xã', 'Mã PX', 'Cấp'];
    const { rows } = read(old, [
      'Tỉnh Bắc Kạn',
      '06',
      'Huyện Chợ Đồn',
      '064',
      'Thị trấn Bằng Lũng',
      '02020',
      'Thị trấn',
    ]);
    expect(rows.map(({ code, kind, parent }) => [code, kind, parent])).toEqual([
      ['06', 'PROVINCE', null],
      ['064', 'DISTRICT', '06'],
      ['02020', 'TOWNSHIP', '064'],
    ]);
    const provinces = read(['Mã TP', 'Tỉnh Thành Phố', 'Cấp'], ['01', 'Thành phố Hà Nội', 'Thành phố Trung ương']);
    expect(provinces.rows).toMatchObject([{ code: '01', kind: 'CITY', isAbove: false }]);
  });

  it('names one province in one way', () => {
    const { faults } = read(
      STATISTICS,
      ['Tỉnh A', '19', 'Xã B', '00001', 'Xã'],
      ['Tỉnh C', '19', 'Xã D', '00002', 'Xã'],
    );
    expect(faults).toEqual([{ code: 'CODE_TWICE', row: 3, column: 'A', value: '19' }]);
  });

  it('names one province by one code: a slip would take its communes elsewhere unseen', () => {
    const { faults } = unitRows([
      STATISTICS,
      ['Tỉnh A', '19', 'Xã B', '00001', 'Xã'],
      ['Tỉnh A', '91', 'Xã C', '00002', 'Xã'],
    ]);
    expect(faults).toMatchObject([{ code: 'CODE_TWICE', row: 3, column: 'B', value: '91' }]);
    expect(faults[0]?.message.en).toBe('Row 3, column B: "Tỉnh A" has the code 91 here, and 19 in row 2.');
  });

  it('tells a fault of the province once, and nothing more of the commune below it', () => {
    const { rows, faults } = read(
      STATISTICS,
      ['Tỉnh A', '', 'Xã B', '00001', 'Xã'],
      ['Tỉnh A', 'XIX', 'Xã C', '00002', 'Xã'],
      ['Tỉnh A', '19', 'Xã D', '00001', 'Xã'],
      ['Tỉnh A', '19', 'Xã E', '00001', 'Xã'],
    );
    expect(faults).toEqual([
      { code: 'CODE_MISSING', row: 2, column: 'B', value: null },
      { code: 'CODE_NOT_READABLE', row: 3, column: 'B', value: 'XIX' },
      { code: 'CODE_TWICE', row: 5, column: 'D', value: '00001' },
    ]);
    expect(rows.map(({ nameVi }) => nameVi)).toEqual(['Tỉnh A', 'Xã D']);
  });
});

describe('names', () => {
  it.each([
    ['Xã Hòa Bình'],
    ['Xã Hoà Bình'],
    ['Xã Hòa Bình'.normalize('NFD')],
    ['Xã Hoà Bình'.normalize('NFD')],
    ['XÃ HÒA BÌNH'],
    ['xã  Hoà Bình'],
    ['Hòa Bình'],
  ])('%s is Xã Hòa Bình', (name) => {
    expect(read(OWN, ['00001', name, 'Xã']).rows).toMatchObject([{ nameVi: 'Xã Hòa Bình' }]);
  });

  it('keep a mark where no open syllable ends, and one behind q', () => {
    for (const name of ['Xã Hoàng Quý', 'Xã Quỳ Hợp', 'Phường Thuận Hoá'])
      expect(read(OWN, ['00001', name, '']).rows[0]?.nameVi).toBe(name.replace('Hoá', 'Hóa'));
  });
});

describe('headings', () => {
  it('that are missing are named with what was found and what is accepted', () => {
    const { faults } = unitRows([
      ['Mã', 'Ghi chú'],
      ['01', 'x'],
    ]);
    expect(faults).toMatchObject([{ code: 'COLUMN_MISSING', field: 'nameVi', value: 'Mã, Ghi chú' }]);
    expect(faults[0]?.message).toEqual({
      vi: 'Tệp thiếu cột "Tên đơn vị"; các cột tìm thấy: Mã, Ghi chú. Cần có: "Mã đơn vị", "Tên đơn vị"; hoặc "Mã PX", "Phường Xã", "Mã TP", "Tỉnh Thành Phố"; hoặc "Mã TP", "Tỉnh Thành Phố".',
      en: 'The file has no column "Name in Vietnamese"; found: Mã, Ghi chú. Needed: "Unit code", "Name in Vietnamese"; or "Commune code", "Commune", "Province code", "Province"; or "Province code", "Province".',
    });
  });

  it('of an empty sheet are missing too', () => {
    expect(unitRows([]).faults).toMatchObject([{ code: 'COLUMN_MISSING', value: null }]);
  });
});
