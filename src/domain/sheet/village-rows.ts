import { MOST_UNIT_TEXT, type Unit } from '../register/unit.js';
import { withToneMarks } from '../text/fold-text.js';
import { countIn, textIn } from './cell.js';
import { type FileColumns, notRead, type RowsRead, type RowUnder, readRows, readText } from './column.js';
import type { Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';
import { codesLike } from './unit-columns.js';

/** A row of the template: a village, or a commune without named villages. */
export type VillageLine = { readonly commune: Unit; readonly village: Unit | null };

/** Columns of a file of villages, in the order of the template. */
export const VILLAGE_COLUMNS = {
  commune: {
    header: { vi: 'Mã xã', en: 'Commune code' },
    alsoRead: ['Mã PX', 'Mã phường xã', 'commune_code', 'Mã đơn vị', 'gso_code', 'Mã'],
    cell: ({ commune }) => commune.gsoCode,
    ...codesLike(/^\d{1,5}$/),
  },
  communeName: {
    header: { vi: 'Tên xã', en: 'Commune' },
    alsoRead: ['Phường Xã', 'Xã', 'Tên đơn vị'],
    cell: ({ commune }) => commune.name.vi,
    read: notRead,
  },
  name: {
    header: { vi: 'Tên thôn, tổ dân phố', en: 'Village' },
    alsoRead: ['Thôn', 'Tên thôn', 'Tổ dân phố', 'Thôn, tổ dân phố', 'Tên', 'name', 'name_vi', 'village'],
    most: MOST_UNIT_TEXT,
    cell: ({ village }) => village?.name.vi ?? null,
    read: (cell) => {
      const name = readText(cell);
      return name && withToneMarks(name);
    },
  },
  nameEn: {
    header: { vi: 'Tên tiếng Anh', en: 'Village in English' },
    alsoRead: ['name_en'],
    most: MOST_UNIT_TEXT,
    cell: ({ village }) => village?.name.en ?? null,
  },
  count: {
    header: { vi: 'Số thôn, tổ dân phố', en: 'Number of villages' },
    alsoRead: ['Số thôn', 'Số lượng', 'villages', 'village_count', 'count', 'Số thôn, tổ'],
    cell: ({ commune, village }) => (village ? null : (commune.villageCount ?? null)),
    read: countIn,
    fault: 'NUMBER_NOT_READABLE',
  },
} as const satisfies FileColumns<VillageLine>;

export type VillageColumn = keyof typeof VILLAGE_COLUMNS;

const VILLAGES_NEED: readonly (readonly VillageColumn[])[] = [
  ['commune', 'name'],
  ['commune', 'count'],
];

/** One village, or the number of villages of a commune. The code may lack leading zeros. */
export type VillageRow = RowUnder<typeof VILLAGE_COLUMNS>;

export type VillageRows = RowsRead<VillageRow>;

export const villageRows = (sheet: Sheet): VillageRows =>
  readRows(sheet, VILLAGE_COLUMNS, VILLAGES_NEED, (row) => {
    const { name, count } = row.values();
    // The template lists communes whose villages nobody has filled in yet. Such rows are left out.
    if (name === undefined && textIn(row.cells.count) === '') return [];
    if (name !== undefined && count !== undefined)
      row.fault('count', 'VILLAGE_AND_NUMBER', row.cells.count, LOAD_TEXTS.villageAndNumber);
    return row.complete();
  });
