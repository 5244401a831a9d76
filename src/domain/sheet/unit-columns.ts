import { COLUMN_TEXTS } from './column-texts.js';
import type { Columns } from './table.js';

/** A unit a row, and the columns of the statistics office's list, which has a commune a row with the units above it. */
export type UnitColumn = (typeof OWN)[number] | (typeof OF_STATISTICS)[number];

const OWN = ['code', 'nameVi', 'nameEn', 'kind', 'parent', 'validFrom', 'decision', 'villages'] as const;
const OF_STATISTICS = [
  'provinceName',
  'provinceCode',
  'districtName',
  'districtCode',
  'communeName',
  'communeCode',
] as const;

export const UNIT_COLUMNS: Columns<UnitColumn> = COLUMN_TEXTS.units;

/** In the order of the template. */
export const UNIT_TEMPLATE: readonly UnitColumn[] = OWN;

/** A unit a row, or a commune a row below its province, or the list of provinces alone. */
export const UNITS_NEED: readonly (readonly UnitColumn[])[] = [
  ['code', 'nameVi'],
  ['communeCode', 'communeName', 'provinceCode', 'provinceName'],
  ['provinceCode', 'provinceName'],
];
