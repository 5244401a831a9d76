import { describe, expect, it } from 'vitest';
import { catalogueLoad } from '../../../src/domain/load/catalogue-load.js';
import { CATALOGUE_TEMPLATE, catalogueLines } from '../../../src/domain/load/catalogue-template.js';
import { COMMUNE_RELATIONS } from '../../../src/domain/method/figure-relations.js';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import { CATALOGUE_COLUMNS } from '../../../src/domain/sheet/catalogue-texts.js';
import type { Sheet } from '../../../src/domain/sheet/table.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';

const sheetOf = (method: MethodVersion, language: 'vi' | 'en' = 'vi'): Sheet => [
  CATALOGUE_TEMPLATE.map((column) => CATALOGUE_COLUMNS[column].header[language]),
  ...catalogueLines(method).map((cells) =>
    CATALOGUE_TEMPLATE.map((column) => {
      const cell = cells[column] ?? null;
      return typeof cell === 'object' && cell !== null ? cell[language] : cell;
    }),
  ),
];

describe('the file of a catalogue', () => {
  it.each(['vi', 'en'] as const)('holds all of a method: what is written is read again (%s)', (language) => {
    const { method, answer } = catalogueLoad(sheetOf(seededMethod, language));
    expect(answer.faults).toEqual([]);
    expect(answer.warnings).toEqual([]);
    expect(answer.added).toHaveLength(48 + 8 + 3);
    expect(method).toEqual({ ...seededMethod, relations: COMMUNE_RELATIONS });
  });

  it('may be written with other words, decimal commas and fewer columns', () => {
    const { method, answer } = catalogueLoad([
      [
        'Loại dòng',
        'Mã',
        'Tên',
        'Thuộc',
        'Điểm',
        'Kiểu số liệu',
        'Tần suất',
        'Quy tắc',
        'Mục tiêu',
        'Dải điểm, mức cao nhất',
      ],
      ['method', 'TN-1', 'Bộ chỉ số của tỉnh', '', 10],
      ['nhóm', 'A', 'Nhóm A', '', '10'],
      ['CHI TIEU', 'A1', 'Tỷ lệ', 'A', '7,5', 'ty le', 'thang', 'muc tieu', '2026: 80 (văn bản); 2030: 99,5'],
      ['indicator', 'A2', 'Số', 'A', 2.5, 'count', 'yearly', 'bands', '', '0: 0; 1: 0,5; 2: 1'],
      ['quan hệ', 'A1', '', '', '', '', '', 'Mẫu số là số thôn'],
    ]);
    expect(answer.faults).toEqual([]);
    expect(method).toMatchObject({
      id: 'TN-1',
      missingPolicy: 'ZERO',
      minimumCoverage: 0.5,
      relations: { villages: ['A1'] },
      groups: [{ code: 'A', points: 10, pillar: null }],
    });
    expect(method.indicators).toMatchObject([
      {
        points: 7.5,
        mergeRule: 'sum-num/den',
        measure: 'STOCK',
        scoring: {
          rule: 'target',
          target: { 2026: 80, 2030: 99.5 },
          targetStatus: { 2026: 'official', 2030: 'local' },
        },
      },
      {
        mergeRule: 'sum',
        scoring: {
          rule: 'bands',
          bands: [
            { atLeast: 0, share: 0 },
            { atLeast: 1, share: 0.5 },
            { atLeast: 2, share: 1 },
          ],
        },
      },
    ]);
  });

  describe('of an earlier release, which wrote decimals of pairs with a point', () => {
    const TYPED = '2026: 12.125 (địa phương); 2027: 0.5 (địa phương)';
    const withTargets = (targets: string, isKept: (i: number) => boolean): Sheet => {
      const [headings = [], ...rows] = sheetOf(seededMethod);
      const at = headings.indexOf('Mục tiêu theo năm');
      const written = rows.map((row) => row.map((cell, i) => (i === at && cell !== '' && cell ? targets : cell)));
      return [headings, ...written].map((row) => row.filter((_, i) => isKept(i)));
    };
    const before = CATALOGUE_TEMPLATE.length - 3;
    it('reads back to the same values', () => {
      const { method, answer } = catalogueLoad(withTargets(TYPED, (i) => i < before));
      expect(answer.faults).toEqual([]);
      const { scoring, source } = method.indicators.find(({ scoring: { rule } }) => rule === 'target') ?? {};
      expect(scoring).toMatchObject({ target: { 2026: 12.125, 2027: 0.5 } });
      expect(source?.en).toBe(source?.vi);
    });
    it.each([
      ['a group of thousands, which the service never wrote', '2026: 1.200', (i: number) => i < before],
      ['the template of today', TYPED, () => true],
      ['a file of people, without a further column', TYPED, (i: number) => i < before - 1],
    ])('is refused with both readings: %s', (_, targets, isKept) => {
      const { answer } = catalogueLoad(withTargets(targets, isKept));
      expect(new Set(answer.faults.map(({ code }) => code))).toEqual(new Set(['TARGETS_NOT_READABLE']));
    });
  });

  it('brings back what is left to chance, how many count as one, and the ways of calculation', () => {
    const written: MethodVersion = {
      ...seededMethod,
      clustering: 1.5,
      namedMethods: [
        { aggregation: 'HARMONIC', normalisation: 'PERCENTILE', missing: 'ZERO' },
        { aggregation: 'ARITHMETIC', normalisation: 'Z_SCORE', missing: 'RENORMALISE' },
      ],
    };
    const { clustering, namedMethods, indicators } = catalogueLoad(sheetOf(written)).method;
    expect({ clustering, namedMethods }).toEqual({ clustering: 1.5, namedMethods: written.namedMethods });
    expect(indicators.map(({ noise }) => noise)).toEqual(seededMethod.indicators.map(({ noise }) => noise));
    const rows = sheetOf(written).map((row) =>
      row.map((cell) => (cell === 'HARMONIC_PERCENTILE_ZERO' ? 'BEST' : cell)),
    );
    expect(catalogueLoad(rows).answer.faults.map(({ code, value }) => [code, value])).toEqual([
      ['WORD_UNKNOWN', 'BEST'],
    ]);
  });

  it('is refused with each fault at its row: cells first, then the rules of a method', () => {
    const header = ['Loại dòng', 'Mã', 'Tên', 'Thuộc', 'Điểm', 'Kiểu số liệu', 'Tần suất', 'Quy tắc', 'Mục tiêu'];
    const faults = (...rows: Sheet) =>
      catalogueLoad([header, ...rows]).answer.faults.map(({ code, row, column }) => [code, row, column]);
    expect(
      faults(
        ['Bộ chỉ số', 'X', 'Bộ', '', 'mười'],
        ['Chỉ tiêu', 'A1', '', 'A', 10, 'phần', 'tuần', 'mục tiêu', 'cao'],
        ['Quan hệ', 'A1', '', 'A2', '', '', '', 'Phải bằng'],
        ['Ghi chú'],
        ['Chỉ tiêu', 'WHOLE_REPORT', 'Tỷ lệ', 'A', 10, 'Tỷ lệ', 'Tháng', 'Mục tiêu', '2026: 80'],
      ),
    ).toEqual([
      ['NUMBER_NOT_READABLE', 2, 'E'],
      ['CELL_EMPTY', 3, 'C'],
      ['WORD_UNKNOWN', 3, 'F'],
      ['WORD_UNKNOWN', 3, 'G'],
      ['TARGETS_NOT_READABLE', 3, 'I'],
      ['SIDE_NOT_READABLE', 4, 'B'],
      ['SIDE_NOT_READABLE', 4, 'D'],
      ['WORD_UNKNOWN', 5, 'A'],
      ['OUT_OF_RANGE', 6, 'B'],
    ]);
    expect(
      faults(
        ['Bộ chỉ số', 'X', 'Bộ', '', 20],
        ['Nhóm', 'A', 'Nhóm', 'P', 20],
        ['Chỉ tiêu', 'A1', 'Tỷ lệ', 'A', 10, 'Tỷ lệ', 'Tháng', 'Mục tiêu', '2026: 80'],
        ['Quan hệ', 'B9', '', '', '', '', '', 'Mẫu số là số thôn'],
        ['Quan hệ', 'A1.tử số', '', 'B8.mẫu số', '', '', '', 'Phải bằng'],
        ['Quan hệ', 'B8.tử số', '', 'B9.mẫu số', '', '', '', 'Phải bằng'],
        ['Cách tính', 'GEOMETRIC_MIN_MAX_ZERO'],
        ['Cách tính', 'GEOMETRIC_MIN_MAX_ZERO'],
      ),
    ).toEqual([
      ['GROUP_POINTS_DO_NOT_ADD_UP', 3, 'B'],
      ['PILLAR_UNKNOWN', 3, 'D'],
      ['INDICATOR_UNKNOWN', 5, 'B'],
      ['INDICATOR_UNKNOWN', 6, 'D'],
      ['INDICATOR_UNKNOWN', 7, 'B'],
      ['INDICATOR_UNKNOWN', 7, 'D'],
      ['CODE_TWICE', 9, 'B'],
    ]);
    expect(faults(['Nhóm', 'A', 'Nhóm', '', 20])).toEqual([['METHOD_MISSING', 2, null]]);
  });

  it('takes no code, merge rule or plausibility that the form of a draft refuses', () => {
    const header = [
      'Loại dòng',
      'Mã',
      'Tên',
      'Thuộc',
      'Điểm',
      'Kiểu số liệu',
      'Tần suất',
      'Quy tắc',
      'Mục tiêu',
      'Cách gộp',
    ];
    const faultsOf = (code: string, kind: string, merge: string, plausibility = '') =>
      catalogueLoad([
        [...header, CATALOGUE_COLUMNS.plausibility.header.vi],
        ['Bộ chỉ số', 'X', 'Bộ', '', 10],
        ['Nhóm', 'A', 'Nhóm', '', 10],
        ['Chỉ tiêu', code, 'Số', 'A', 10, kind, 'Tháng', 'Mục tiêu', '2026: 80', merge, plausibility],
      ]).answer.faults.map(({ code, column, message }) => [code, column, message.vi]);
    expect(faultsOf('A1', 'Số lượng', 'Cộng', '5: 10')).toEqual([]);
    for (const code of ['a1', 'A.1', 'A', 'Ă1'])
      expect(faultsOf(code, 'Số lượng', '')).toMatchObject([['OUT_OF_RANGE', 'B', expect.stringContaining(code)]]);
    expect(faultsOf('A1', 'Số lượng', 'Mức thấp nhất')).toEqual([
      ['WORD_UNKNOWN', 'J', 'Dòng 4, cột J: "Mức thấp nhất" không được chấp nhận; ghi một trong các từ: Cộng.'],
    ]);
    expect(faultsOf('A1', 'Tỷ lệ', '', '5: 10')).toMatchObject([
      ['OUT_OF_RANGE', 'K', expect.stringContaining('tỷ lệ')],
    ]);
    expect(faultsOf('A1', 'Số lượng', '', '1: 0').map(([, , message]) => message)).toEqual([
      'Dòng 4, cột K: Mức phải giải trình, số lần so với mức thường gặp: 1 không hợp lệ; chấp nhận trên 1, tối đa 1.000.',
      'Dòng 4, cột K: Mức phải giải trình, mức thường gặp nhỏ nhất: 0 không hợp lệ; chấp nhận 1–1.000.000.',
    ]);
    for (const bounds of ['1: 10', '1001: 10', '5: 0', '5: 1000001'])
      expect(faultsOf('A1', 'Số lượng', '', bounds)).toMatchObject([['OUT_OF_RANGE', 'K', expect.any(String)]]);
  });
});
