import { describe, expect, test } from 'vitest';
import { CATALOGUE_TEMPLATE, catalogueLines } from '../../../src/domain/load/catalogue-template.js';
import { REORGANISATION_FILE_COLUMNS } from '../../../src/domain/reorganisation-file/columns.js';
import { reorganisationRows } from '../../../src/domain/reorganisation-file/rows.js';
import { targetsIn, targetsText } from '../../../src/domain/sheet/catalogue-cells.js';
import { catalogueRows } from '../../../src/domain/sheet/catalogue-rows.js';
import { CATALOGUE_COLUMNS } from '../../../src/domain/sheet/catalogue-texts.js';
import type { FileColumns } from '../../../src/domain/sheet/column.js';
import { FIGURE_FILE_COLUMNS, figureRows } from '../../../src/domain/sheet/figure-rows.js';
import { OFFICIAL_COLUMNS, officialRows } from '../../../src/domain/sheet/official-rows.js';
import type { ColumnSpec, Sheet } from '../../../src/domain/sheet/table.js';
import { UNIT_COLUMNS } from '../../../src/domain/sheet/unit-columns.js';
import { unitRows } from '../../../src/domain/sheet/unit-rows.js';
import { VILLAGE_COLUMNS, villageRows } from '../../../src/domain/sheet/village-rows.js';
import { foldText } from '../../../src/domain/text/fold-text.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { indicator } from '../../support/builders/ranking-builder.js';
import { commune } from '../../support/builders/scope-builder.js';

const FILES: readonly (readonly [string, Readonly<Record<string, ColumnSpec>>])[] = [
  ['units', UNIT_COLUMNS],
  ['villages', VILLAGE_COLUMNS],
  ['officials', OFFICIAL_COLUMNS],
  ['figures', FIGURE_FILE_COLUMNS],
  ['catalogue', CATALOGUE_COLUMNS],
  ['reorganisation', REORGANISATION_FILE_COLUMNS],
];

test.each(FILES)('in the file of %s every key and every heading means one column', (_, columns) => {
  const headings = Object.entries(columns).map(([key, { header, alsoRead = [] }]) => [
    ...new Set([key, header.vi, header.en, ...alsoRead].map(foldText)),
  ]);
  const own = headings.flatMap(([, ...said]) => said);
  expect(own).toEqual([...new Set(own)]);
});

const UNIT = commune({ id: 'xuan-lac', gsoCode: '02038', name: { vi: 'Xã Xuân Lạc', en: 'Xuân Lạc Commune' } });
const VILLAGE = commune({ id: 'xuan-lac-1', level: 'VILLAGE', kind: 'VILLAGE', name: { vi: 'Bản Ó', en: 'Bản Ó' } });
const OFFICIAL = { name: 'Hà Thị Mai', email: 'mai@chodon.example', role: 'officer', unit: 'xuan-lac' } as const;

/** The file that the template writes, with its columns in another order. */
function written<Row>(columns: FileColumns<Row>, rows: readonly Row[], inOrder: (keys: string[]) => string[]): Sheet {
  const keys = inOrder(Object.keys(columns).filter((key) => columns[key]?.cell));
  const cellOf = (key: string, row: Row) => {
    const cell = columns[key]?.cell?.(row) ?? null;
    return typeof cell === 'object' && cell !== null ? cell.vi : cell;
  };
  return [keys.map((key) => columns[key]?.header.vi ?? ''), ...rows.map((row) => keys.map((key) => cellOf(key, row)))];
}

test('a telephone number has the zero again that a spreadsheet program drops', () => {
  const phoneOf = (phone: string | number) =>
    officialRows([
      ['Họ tên', 'email', 'Vai trò', 'Mã', 'Điện thoại'],
      ['A', 'a@xa.example', 'officer', '1', phone],
    ]).rows[0]?.phone;
  expect([912345678, '2093873123', '0912 345 678', '19001234', '1900545426', '+84912345678'].map(phoneOf)).toEqual([
    '0912345678',
    '02093873123',
    '0912 345 678',
    '19001234',
    '1900545426',
    '+84912345678',
  ]);
});

test('a month is also read as the first day that a spreadsheet program makes of it', () => {
  const { rows, faults } = figureRows([
    ['Mã xã', 'Kỳ', 'Mã chỉ tiêu', 'Số liệu'],
    ['02023', '2026-09-01', 'F03', 1],
    ['02023', '2026-09-02', 'F03', 1],
  ]);
  expect([rows.map(({ period }) => period), faults.map(({ row }) => row)]).toEqual([['2026-09'], [3]]);
});

const ROUNDS: readonly (readonly [
  string,
  (inOrder: (keys: string[]) => string[]) => { faults: unknown; rows: object[] },
])[] = [
  [
    'villages',
    (inOrder) => rowsOf(villageRows, written(VILLAGE_COLUMNS, [{ commune: UNIT, village: VILLAGE }], inOrder)),
  ],
  ['units', (inOrder) => rowsOf(unitRows, written(UNIT_COLUMNS, [{ unit: UNIT, parentCode: '064' }], inOrder))],
  [
    'officials',
    (inOrder) => {
      const official = { ...OFFICIAL, phone: '0209 000 0102', language: 'vi' } as never;
      return rowsOf(officialRows, written(OFFICIAL_COLUMNS, [{ official, unit: UNIT }], inOrder));
    },
  ],
  [
    'reorganisation',
    (inOrder) => {
      const line = { unit: UNIT, parentCode: '064', effective: '2027-01-01' } as const;
      // The decision is for the office to write.
      const read = (sheet: Sheet) => {
        const { faults, rows } = reorganisationRows(sheet);
        return { faults: faults.filter(({ code }) => code !== 'DECISION_NEEDED'), rows };
      };
      return rowsOf(read, written(REORGANISATION_FILE_COLUMNS, [line], inOrder));
    },
  ],
  [
    'figures',
    (inOrder) => {
      const figure = { kind: 'ratio', numerator: 3, denominator: 4 } as const;
      const line = { commune: UNIT, period: '2024-10', indicator: indicator({ code: 'F03' }), figure };
      return rowsOf(figureRows, written(FIGURE_FILE_COLUMNS, [line], inOrder));
    },
  ],
];

/** The faults and rows of a sheet, without their places. */
const rowsOf = (
  read: (sheet: Sheet) => { readonly faults: unknown; readonly rows: readonly object[] },
  sheet: Sheet,
): { faults: unknown; rows: object[] } => {
  const { faults, rows } = read(sheet);
  return { faults, rows: rows.map((row) => ({ ...row, place: undefined })) };
};

describe('what the template writes is read back', () => {
  test.each(ROUNDS)('%s, whatever the order of the columns', (_, round) => {
    const inOrder = round((keys) => keys);
    expect(inOrder.faults).toEqual([]);
    expect(inOrder.rows).toHaveLength(1);
    expect(round((keys) => keys.toReversed())).toEqual(inOrder);
  });

  test('a catalogue, whose rows are of several kinds, whatever the order of the columns', () => {
    const sheetOf = (columns: typeof CATALOGUE_TEMPLATE): Sheet => [
      columns.map((column) => CATALOGUE_COLUMNS[column].header.vi),
      ...catalogueLines(seededMethod).map((cells) =>
        columns.map((column) => {
          const cell = cells[column] ?? null;
          return typeof cell === 'object' && cell !== null ? cell.vi : cell;
        }),
      ),
    ];
    const inOrder = catalogueRows(sheetOf(CATALOGUE_TEMPLATE));
    expect(inOrder.faults).toEqual([]);
    expect(inOrder.method.indicators).toEqual(seededMethod.indicators);
    expect(catalogueRows(sheetOf(CATALOGUE_TEMPLATE.toReversed())).method).toEqual(inOrder.method);
  });
});

test('a catalogue names the source of a target as the pages do, and still reads the word of earlier templates', () => {
  const read = targetsIn('2030: 100 (Chưa kiểm chứng)', 'vi');
  expect(read).toEqual({ target: { 2030: 100 }, targetStatus: { 2030: 'unverified' } });
  expect('fault' in read ? '' : targetsText(read).vi).toBe('2030: 100 (Chưa đối chiếu)');
});
