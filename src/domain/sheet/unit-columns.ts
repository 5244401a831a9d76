import type { Unit } from '../register/unit.js';
import { countIn, dayIn, type SheetCell, textIn } from './cell.js';
import { type FileColumns, readText } from './column.js';
import { COLUMN_TEXTS } from './column-texts.js';
import { LOAD_TEXTS } from './texts.js';
import { kindWord } from './unit-words.js';

const texts = COLUMN_TEXTS.units;

/** A row of the template. */
export type UnitLine = { readonly unit: Unit; readonly parentCode: string | null };

/** As it is written: a spreadsheet program drops the zeros in front. */
const code = {
  read: (cell: SheetCell | undefined) => {
    const digits = textIn(cell);
    return digits === '' || /^\d+$/.test(digits) ? digits || undefined : { fault: LOAD_TEXTS.codeNotDigits(digits) };
  },
  fault: 'CODE_NOT_READABLE',
  missing: { code: 'CODE_MISSING', message: LOAD_TEXTS.codeMissing },
} as const;

const name = { read: readText, missing: { code: 'NAME_MISSING', message: LOAD_TEXTS.nameMissing } } as const;

/**
 * A unit a row, in the order of the template; and the columns of the statistics office's list, which has a commune a row
 * with the units above it.
 */
export const UNIT_COLUMNS = {
  code: { ...texts.code, ...code, cell: ({ unit }) => unit.gsoCode },
  nameVi: { ...texts.nameVi, ...name, cell: ({ unit }) => unit.name.vi },
  nameEn: { ...texts.nameEn, cell: ({ unit }) => unit.name.en, read: readText },
  kind: { ...texts.kind, cell: ({ unit }) => kindWord(unit.kind), read: readText },
  parent: { ...texts.parent, cell: ({ parentCode }) => parentCode, read: readText },
  validFrom: { ...texts.validFrom, cell: ({ unit }) => unit.validFrom, read: dayIn, fault: 'DAY_NOT_READABLE' },
  decision: { ...texts.decision, cell: ({ unit }) => unit.decision ?? null, read: readText },
  villages: {
    ...texts.villages,
    cell: ({ unit }) => unit.villageCount ?? null,
    read: countIn,
    fault: 'NUMBER_NOT_READABLE',
  },
  provinceName: { ...texts.provinceName, ...name },
  provinceCode: { ...texts.provinceCode, ...code },
  districtName: { ...texts.districtName, ...name },
  districtCode: { ...texts.districtCode, ...code },
  communeName: { ...texts.communeName, ...name },
  communeCode: { ...texts.communeCode, ...code },
} as const satisfies FileColumns<UnitLine>;

export type UnitColumn = keyof typeof UNIT_COLUMNS;

/** A unit a row, or a commune a row below its province, or the list of provinces alone. */
export const UNITS_NEED: readonly (readonly UnitColumn[])[] = [
  ['code', 'nameVi'],
  ['communeCode', 'communeName', 'provinceCode', 'provinceName'],
  ['provinceCode', 'provinceName'],
];
