import { expect, it } from 'vitest';
import { catalogueLoad } from '../../../src/domain/load/catalogue-load.js';
import { CATALOGUE_TEMPLATE, catalogueLines } from '../../../src/domain/load/catalogue-template.js';
import { unitLoad } from '../../../src/domain/load/unit-load.js';
import { villageLoad } from '../../../src/domain/load/village-load.js';
import { CATALOGUE_COLUMNS } from '../../../src/domain/sheet/catalogue-texts.js';
import type { LoadFault } from '../../../src/domain/sheet/fault.js';
import type { Sheet } from '../../../src/domain/sheet/table.js';
import { unitRows } from '../../../src/domain/sheet/unit-rows.js';
import { villageRows } from '../../../src/domain/sheet/village-rows.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { seededRegister } from '../../../src/seed/register/register.js';

const BOUNDS = { within: '', scope: null, day: '2026-11-26' } as const;
const { units } = seededRegister(false);

const TABLES: Readonly<Record<string, { sheet: Sheet; faultsOf: (sheet: Sheet) => readonly LoadFault[] }>> = {
  units: {
    sheet: [
      ['Mã', 'Tên', 'Cấp', 'Mã cấp trên', 'Hiệu lực từ', 'Tên tiếng Anh', 'Văn bản', 'Số thôn'],
      ['02020', 'Xã Chợ Đồn', 'Xã', '19', '2025-07-01', 'Chợ Đồn Commune', '1683/NQ-UBTVQH15', 12],
    ],
    faultsOf: (sheet) => unitLoad(units, unitRows(sheet), BOUNDS).faults,
  },
  villages: {
    sheet: [
      ['Mã xã', 'Tên thôn', 'Hiệu lực từ'],
      ['02020', 'Một', '2025-07-01'],
    ],
    faultsOf: (sheet) => villageLoad(units, villageRows(sheet), BOUNDS).answer.faults,
  },
  catalogue: {
    sheet: [
      CATALOGUE_TEMPLATE.map((column) => CATALOGUE_COLUMNS[column].header.vi),
      ...catalogueLines(seededMethod)
        .filter((_, i) => i % 20 === 0)
        .map((cells) =>
          CATALOGUE_TEMPLATE.map((column) => {
            const cell = cells[column] ?? null;
            return typeof cell === 'object' && cell !== null ? cell.vi : cell;
          }),
        ),
    ],
    faultsOf: (sheet) => catalogueLoad(sheet).answer.faults,
  },
};

it.each(Object.entries(TABLES))('whatever a cell holds, its fault can be read: %s', (_name, { sheet, faultsOf }) => {
  for (const odd of ['x'.repeat(5000), '9'.repeat(400), '\u202ea\u200bb\u0000c', '-1e308'])
    for (const [row, cells] of sheet.entries())
      for (const column of cells.keys()) {
        const faults = faultsOf(sheet.map((line, i) => (i === row ? line.with(column, odd) : line)));
        for (const { message, value } of faults)
          for (const text of [message.vi, message.en, value ?? '']) {
            expect(text.length, text.slice(0, 300)).toBeLessThan(600);
            expect(text, `row ${row}, column ${column}`).not.toMatch(/[\p{Cc}\p{Cf}]/u);
          }
      }
});

it('a name that nobody can read as it is written is refused at its cell', () => {
  const faultsOf = (name: string) =>
    TABLES.villages?.faultsOf([
      ['Mã xã', 'Tên thôn'],
      ['02020', name],
    ]) ?? [];
  expect(faultsOf('Nà \u200bPài')).toMatchObject([
    {
      code: 'CONTROL_CHARACTER',
      row: 2,
      column: 'B',
      value: 'Nà [U+200B]Pài',
      message: {
        vi: 'Dòng 2, cột B: ký tự thứ 4 của ô là ký tự không nhìn thấy U+200B; đề nghị xóa ký tự này.',
        en: 'Row 2, column B: character 4 of the cell is a character that cannot be seen, U+200B; take it out.',
      },
    },
  ]);
  expect(faultsOf('x'.repeat(200))).toEqual([]);
  expect(faultsOf('x'.repeat(201))).toMatchObject([
    {
      code: 'TEXT_TOO_LONG',
      message: {
        vi: 'Dòng 2, cột B: ô có 201 ký tự; tối đa 200 ký tự.',
        en: 'Row 2, column B: the cell has 201 characters; at most 200 are accepted.',
      },
    },
  ]);
});
