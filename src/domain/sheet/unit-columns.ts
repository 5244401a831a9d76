import { MOST_UNIT_TEXT, type Unit } from '../register/unit.js';
import { countIn, dayIn, type SheetCell, textIn } from './cell.js';
import type { FileColumn, FileColumns } from './column.js';
import { LOAD_TEXTS } from './texts.js';
import { kindWord } from './unit-name.js';

/** A row of the template. */
export type UnitLine = { readonly unit: Unit; readonly parentCode: string | null };

/** A column of codes as the file writes them. Spreadsheet programs drop leading zeros. */
export const codesLike = (form: RegExp) =>
  ({
    read: (cell: SheetCell | undefined) => {
      const digits = textIn(cell);
      return digits === '' || form.test(digits) ? digits || undefined : { fault: LOAD_TEXTS.codeNotDigits(digits) };
    },
    fault: 'CODE_NOT_READABLE',
    missing: { code: 'CODE_MISSING', message: LOAD_TEXTS.codeMissing },
  }) as const;

const code = codesLike(/^\d+$/);

const name = { missing: { code: 'NAME_MISSING', message: LOAD_TEXTS.nameMissing }, most: MOST_UNIT_TEXT } as const;

/** A fact of a unit that the file and the register have in the same form, so that it is stored as written. */
const fact = <Field extends keyof Unit, Column extends Omit<FileColumn<UnitLine, Unit[Field] & SheetCell>, 'cell'>>(
  field: Field,
  column: Column,
) => ({ ...column, fact: field, cell: ({ unit }: UnitLine) => (unit[field] ?? null) as SheetCell });

/**
 * Columns in the order of the template, with one unit a row; and the columns of the statistics office's list, which has
 * one commune a row with the units above it.
 */
export const UNIT_COLUMNS = {
  code: {
    header: { vi: 'Mã đơn vị', en: 'Unit code' },
    alsoRead: ['Mã', 'code', 'gso_code', 'Mã đơn vị hành chính', 'Mã số', 'Mã ĐVHC'],
    ...code,
    cell: ({ unit }) => unit.gsoCode,
  },
  nameVi: {
    header: { vi: 'Tên đơn vị', en: 'Name in Vietnamese' },
    alsoRead: [
      'Tên',
      'name',
      'name_vi',
      'Tên đơn vị hành chính',
      'Tên tiếng Việt',
      'Tên ĐVHC',
      'Name (vi)',
      'Vietnamese name',
    ],
    ...name,
    cell: ({ unit }) => unit.name.vi,
  },
  nameEn: {
    header: { vi: 'Tên tiếng Anh', en: 'Name in English' },
    alsoRead: ['name_en', 'English name', 'Name (en)'],
    most: MOST_UNIT_TEXT,
    cell: ({ unit }) => unit.name.en,
  },
  kind: {
    header: { vi: 'Cấp', en: 'Kind' },
    alsoRead: ['Loại', 'Loại đơn vị', 'Loại hình', 'Cấp hành chính', 'level', 'Loại đơn vị hành chính'],
    cell: ({ unit }) => kindWord(unit.kind),
  },
  parent: {
    header: { vi: 'Mã đơn vị cấp trên', en: 'Parent code' },
    alsoRead: ['parent', 'parent_code', 'parent_gso_code', 'Mã cấp trên', 'Mã cha', 'Thuộc đơn vị'],
    cell: ({ parentCode }) => parentCode,
  },
  validFrom: fact('validFrom', {
    header: { vi: 'Có hiệu lực từ', en: 'Valid from' },
    alsoRead: ['valid_from', 'Hiệu lực từ', 'Ngày hiệu lực', 'Từ ngày', 'Ngày có hiệu lực'],
    read: dayIn,
    fault: 'DAY_NOT_READABLE',
  }),
  decision: fact('decision', {
    header: { vi: 'Văn bản', en: 'Decision' },
    alsoRead: ['Quyết định', 'Nghị quyết', 'Số văn bản', 'Nghị định', 'Văn bản quyết định'],
    most: MOST_UNIT_TEXT,
  }),
  villages: fact('villageCount', {
    header: { vi: 'Số thôn, tổ dân phố', en: 'Number of villages' },
    alsoRead: ['villages', 'Số thôn', 'Số thôn, tổ', 'village_count'],
    read: countIn,
    fault: 'NUMBER_NOT_READABLE',
  }),
  provinceName: {
    header: { vi: 'Tỉnh Thành Phố', en: 'Province' },
    alsoRead: ['Tỉnh', 'Tỉnh TP', 'Tên tỉnh'],
    ...name,
  },
  provinceCode: {
    header: { vi: 'Mã TP', en: 'Province code' },
    alsoRead: ['Mã tỉnh', 'Mã tỉnh thành phố', 'Mã tỉnh TP', 'province_code'],
    ...code,
  },
  districtName: {
    header: { vi: 'Quận Huyện', en: 'District' },
    alsoRead: ['Huyện', 'Tên huyện'],
    ...name,
  },
  districtCode: {
    header: { vi: 'Mã QH', en: 'District code' },
    alsoRead: ['Mã huyện', 'Mã quận huyện', 'district_code'],
    ...code,
  },
  communeName: {
    header: { vi: 'Phường Xã', en: 'Commune' },
    alsoRead: ['Xã phường', 'Xã', 'Tên xã', 'Phường xã đặc khu', 'Xã phường đặc khu'],
    ...name,
  },
  communeCode: {
    header: { vi: 'Mã PX', en: 'Commune code' },
    alsoRead: ['Mã xã', 'Mã phường xã', 'Mã xã phường', 'commune_code'],
    ...code,
  },
} as const satisfies FileColumns<UnitLine>;

export type UnitColumn = keyof typeof UNIT_COLUMNS;

type FactColumn = {
  [Column in UnitColumn]: (typeof UNIT_COLUMNS)[Column] extends { readonly fact: keyof Unit } ? Column : never;
}[UnitColumn];

/** The facts in a row; absent = the file leaves them open. */
export type UnitFacts = Partial<Pick<Unit, (typeof UNIT_COLUMNS)[FactColumn]['fact']>>;

export const FACT_COLUMNS = (Object.keys(UNIT_COLUMNS) as UnitColumn[]).filter(
  (column): column is FactColumn => 'fact' in UNIT_COLUMNS[column],
);

/** The columns that a file of units needs: one unit a row, or one commune a row with its province, or provinces alone. */
export const UNITS_NEED: readonly (readonly UnitColumn[])[] = [
  ['code', 'nameVi'],
  ['communeCode', 'communeName', 'provinceCode', 'provinceName'],
  ['provinceCode', 'provinceName'],
];
