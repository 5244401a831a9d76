import { withToneMarks } from '../text/tone-marks.js';
import { countIn, isNumberFault, textIn } from './cell.js';
import { COLUMN_TEXTS } from './column-texts.js';
import { faultAt, type LoadFault, type RowPlace } from './fault.js';
import { type Columns, type ReadTable, readTable, type Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';

export type VillageColumn = keyof typeof COLUMN_TEXTS.villages;

export const VILLAGE_COLUMNS: Columns<VillageColumn> = COLUMN_TEXTS.villages;
export const VILLAGE_TEMPLATE: readonly VillageColumn[] = ['commune', 'communeName', 'name', 'nameEn', 'count'];

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
  const rows = table.lines.flatMap(({ row, cells }): VillageRow[] => {
    const before = faults.length;
    const place = { row, letters: table.letters };
    const [commune, name] = [textIn(cells.commune), textIn(cells.name)];
    const count = countIn(cells.count, table.language);
    if (commune === '') faults.push(faultAt(place, 'commune', 'CODE_MISSING', null, LOAD_TEXTS.codeMissing));
    else if (!/^\d{1,5}$/.test(commune))
      faults.push(faultAt(place, 'commune', 'CODE_NOT_READABLE', commune, LOAD_TEXTS.codeNotDigits(commune)));
    if (isNumberFault(count)) faults.push(faultAt(place, 'count', 'NUMBER_NOT_READABLE', cells.count, count.fault));
    // The template names communes whose villages nobody has filled in yet: such a row says nothing.
    if (name === '' && count === undefined) return [];
    if (name !== '' && count !== undefined && !isNumberFault(count))
      faults.push(faultAt(place, 'count', 'VILLAGE_AND_NUMBER', cells.count, LOAD_TEXTS.villageAndNumber));
    if (faults.length > before) return [];
    const villageName = name === '' ? null : { vi: withToneMarks(name), en: textIn(cells.nameEn) || null };
    return [{ place, commune, name: villageName, count: isNumberFault(count) ? null : (count ?? null) }];
  });
  return { rows, faults, warnings: table.warnings };
}
