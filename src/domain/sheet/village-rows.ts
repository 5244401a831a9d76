import type { Unit } from '../register/unit.js';
import { withToneMarks } from '../text/tone-marks.js';
import { countIn, type SheetCell, textIn } from './cell.js';
import { type FileColumns, notRead, readCells, readText } from './column.js';
import { COLUMN_TEXTS } from './column-texts.js';
import { faultAt, type LoadFault, type RowPlace } from './fault.js';
import { type ReadTable, readTable, type Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';

const texts = COLUMN_TEXTS.villages;

/** A row of the template: a village, or a commune whose villages nobody has named. */
export type VillageLine = { readonly commune: Unit; readonly village: Unit | null };

/** In the order of the template. */
export const VILLAGE_COLUMNS = {
  commune: {
    ...texts.commune,
    cell: ({ commune }) => commune.gsoCode,
    read: (cell) => {
      const code = textIn(cell);
      return code === '' || /^\d{1,5}$/.test(code) ? code || undefined : { fault: LOAD_TEXTS.codeNotDigits(code) };
    },
    fault: 'CODE_NOT_READABLE',
    missing: { code: 'CODE_MISSING', message: LOAD_TEXTS.codeMissing },
  },
  communeName: { ...texts.communeName, cell: ({ commune }) => commune.name.vi, read: notRead },
  name: { ...texts.name, cell: ({ village }) => village?.name.vi ?? null, read: readText },
  nameEn: { ...texts.nameEn, cell: ({ village }) => village?.name.en ?? null, read: readText },
  count: {
    ...texts.count,
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

/** One village, or how many a commune has. */
export type VillageRow = {
  readonly place: RowPlace<VillageColumn>;
  /** As it is written: leading zeros may be lost. */
  readonly commune: string;
  readonly name: { readonly vi: string; readonly en: string | null } | null;
  readonly count: number | null;
};

export type VillageRows = Pick<ReadTable<VillageColumn>, 'faults' | 'warnings'> & {
  readonly rows: readonly VillageRow[];
};

export function villageRows(sheet: Sheet): VillageRows {
  const table = readTable(sheet, VILLAGE_COLUMNS, VILLAGES_NEED);
  const faults: LoadFault[] = [...table.faults];
  const rows = table.lines.flatMap((line): VillageRow[] => {
    const before = faults.length;
    const place = { row: line.row, letters: table.letters };
    const { commune, name, nameEn, count } = readCells(VILLAGE_COLUMNS, line, {
      ...{ place, language: table.language, faults },
    });
    // The template names communes whose villages nobody has filled in yet: such a row says nothing.
    if (name === undefined && isEmpty(line.cells.count)) return [];
    if (name !== undefined && count !== undefined)
      faults.push(faultAt(place, 'count', 'VILLAGE_AND_NUMBER', line.cells.count, LOAD_TEXTS.villageAndNumber));
    if (faults.length > before || commune === undefined) return [];
    const villageName = name === undefined ? null : { vi: withToneMarks(name), en: nameEn ?? null };
    return [{ place, commune, name: villageName, count: count ?? null }];
  });
  return { rows, faults, warnings: table.warnings };
}

const isEmpty = (cell: SheetCell | undefined): boolean => textIn(cell) === '';
