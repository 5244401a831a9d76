import { CODE_DIGITS, LEVEL_OF_KIND, type UnitLevel } from '../register/unit.js';
import { withoutMarks } from '../text/fold-text.js';
import type { Text } from '../text/text.js';
import { textIn } from './cell.js';
import { type RowRead, type RowsRead, readRows } from './column.js';
import { faultAt, type LoadFault } from './fault.js';
import type { Sheet } from './table.js';
import { LOAD_TEXTS } from './texts.js';
import { FACT_COLUMNS, UNIT_COLUMNS, UNITS_NEED, type UnitColumn, type UnitFacts } from './unit-columns.js';
import { englishName, kindInName, kindsOfWord, vietnameseName } from './unit-name.js';
import { KINDS_ACCEPTED, type KindInFile } from './word-texts.js';

/** A unit as a row has it; null = the file leaves it open. */
export type UnitRow = ReturnType<typeof unitIn>[number];

export type UnitRows = RowsRead<UnitRow>;

type NamedColumns = {
  readonly name: 'nameVi' | 'provinceName' | 'districtName' | 'communeName';
  readonly code: 'code' | 'provinceCode' | 'districtCode' | 'communeCode';
  readonly level: UnitLevel;
};

/** Columns of the statistics office's list, from the province down. */
const LEVELS: readonly NamedColumns[] = [
  { name: 'provinceName', code: 'provinceCode', level: 'PROVINCE' },
  { name: 'districtName', code: 'districtCode', level: 'DISTRICT' },
  { name: 'communeName', code: 'communeCode', level: 'COMMUNE' },
];

/** Every unit of a sheet once, with the faults of its cells. */
export function unitRows(sheet: Sheet): UnitRows {
  const read = readRows(sheet, UNIT_COLUMNS, UNITS_NEED, (row) =>
    row.place.letters.has('code') && row.place.letters.has('nameVi') ? ownRow(row) : rowsOfStatistics(row),
  );
  const faults: LoadFault[] = [...read.faults];
  return { ...read, rows: distinct(read.rows, faults), faults };
}

type Row = RowRead<typeof UNIT_COLUMNS>;

function ownRow(row: Row): UnitRow[] {
  const columns = { name: 'nameVi', code: 'code', level: undefined } as const;
  const { kind, parent } = row.cells;
  return unitIn(row, columns, { word: textIn(kind), parent: textIn(parent) || null, isLowest: true });
}

/** The kind and the English name in a row belong to its lowest unit. */
function rowsOfStatistics(row: Row): UnitRow[] {
  const { cells } = row;
  const filled = LEVELS.filter(({ code, name }) => textIn(cells[code]) !== '' || textIn(cells[name]) !== '');
  return filled.flatMap((columns, i) => {
    const above = filled[i - 1];
    const parent = above ? textIn(cells[above.code]) : null;
    const isLowest = i === filled.length - 1;
    const isBelowFault = row.faultCount() > 0;
    const rows = unitIn(row, columns, { word: isLowest ? textIn(cells.kind) : '', parent, isLowest });
    // Units below an unreadable unit are left out. Its fault is reported, and no second fault about the same cell.
    return isBelowFault ? [] : rows;
  });
}

type Said = { readonly word: string; readonly parent: string | null };

function unitIn(
  row: Row,
  columns: Omit<NamedColumns, 'level'> & { readonly level: UnitLevel | undefined },
  { word, parent, isLowest }: Said & { readonly isLowest: boolean },
) {
  const before = row.faultCount();
  const name = row.value(columns.name) ?? '';
  const digits = row.value(columns.code) ?? '';
  const kind = name === '' ? undefined : kindInRow({ name, word, parent, digits, level: columns.level });
  if (kind === 'UNKNOWN')
    row.fault('kind', 'KIND_UNKNOWN', word || name, LOAD_TEXTS.kindUnknown(word || name, KINDS_ACCEPTED));
  if (kind === 'CONTRADICTION')
    row.fault('kind', 'KIND_CONTRADICTS_NAME', word, LOAD_TEXTS.kindContradicts(word, name));
  const facts: UnitFacts = isLowest ? factsIn(row) : {};
  if (kind === undefined || kind === 'UNKNOWN' || kind === 'CONTRADICTION') return [];
  const width = CODE_DIGITS[LEVEL_OF_KIND[kind]] ?? 0;
  if (digits.length > width)
    row.fault(columns.code, 'CODE_NOT_READABLE', digits, LOAD_TEXTS.codeTooLong(digits, width));
  if (row.faultCount() > before) return [];
  return [
    {
      place: row.place,
      // Spreadsheet programs drop leading zeros.
      code: digits.padStart(width, '0'),
      kind,
      nameVi: vietnameseName(name, kind),
      nameEn: (isLowest && row.value('nameEn')) || null,
      /** The parent's code as the file writes it. Leading zeros may be missing. */
      parent,
      facts,
      /** True for a unit above the row's own, as in the statistics office's list. */
      isAbove: !isLowest,
    },
  ];
}

const factsIn = (row: Row): UnitFacts =>
  Object.fromEntries(
    FACT_COLUMNS.flatMap((column) => {
      const value = row.value(column);
      return value === undefined ? [] : [[UNIT_COLUMNS[column].fact, value]];
    }),
  );

type Described = Said & { readonly name: string; readonly digits: string; readonly level: UnitLevel | undefined };

/** The kind of a unit, by the column of kinds and by the name; if both leave two, by the code and the unit above. */
export function kindInRow({ name, word, parent, digits, level }: Described): KindInFile | 'UNKNOWN' | 'CONTRADICTION' {
  const fits = (kind: KindInFile) => level === undefined || LEVEL_OF_KIND[kind] === level;
  const kindsInName = kindInName(name).kinds;
  const said = kindsOfWord(word);
  if (word !== '' && said.length === 0) return 'UNKNOWN';
  const both =
    said.length > 0 && kindsInName.length > 0
      ? said.filter((kind) => kindsInName.includes(kind))
      : [...said, ...kindsInName];
  if (both.length === 0 && kindsInName.length > 0) return 'CONTRADICTION';
  const [first, second] = both.filter(fits);
  if (first === undefined) return 'UNKNOWN';
  if (second === undefined) return first;
  // A "thành phố" is a province if it has two digits and no unit above it. Inside a province it has three digits.
  return parent === null && digits.length <= 2 ? 'CITY' : 'DISTRICT_CITY';
}

/** The column of a fault. The statistics office's list has codes and names of each level in their own columns. */
export function unitColumnOf({ place: { letters }, kind }: UnitRow, column: UnitColumn): UnitColumn {
  if (letters.has(column)) return column;
  const level = LEVELS.find((columns) => columns.level === LEVEL_OF_KIND[kind]);
  if (column === 'code') return level?.code ?? column;
  if (column === 'nameVi') return level?.name ?? column;
  return column === 'parent' ? (letters.has('districtCode') ? 'districtCode' : 'provinceCode') : column;
}

/** A unit above others may be in many rows. Any other unit that is named twice, or in two ways, is a fault. */
function distinct(rows: readonly UnitRow[], faults: LoadFault[]): UnitRow[] {
  const first = new Map<string, UnitRow>();
  const provinces = new Map<string, UnitRow>();
  const fault = (row: UnitRow, column: 'code' | 'nameVi', message: Text) =>
    faults.push(faultAt(row.place, unitColumnOf(row, column), 'CODE_TWICE', row.code, message));
  for (const row of rows) {
    const earlier = first.get(row.code);
    if (!earlier) {
      first.set(row.code, row);
      const other = row.isAbove && LEVEL_OF_KIND[row.kind] === 'PROVINCE' ? provinces.get(row.nameVi) : undefined;
      if (other) fault(row, 'code', LOAD_TEXTS.nameTwoCodes(row.nameVi, row.code, other.code, other.place.row));
      else if (LEVEL_OF_KIND[row.kind] === 'PROVINCE') provinces.set(row.nameVi, row);
    } else if (earlier.nameVi !== row.nameVi || earlier.kind !== row.kind) {
      const { nameVi, place } = earlier;
      fault(row, row.isAbove ? 'nameVi' : 'code', LOAD_TEXTS.codeTwoUnits(row.code, nameVi, place.row, row.nameVi));
    } else if (!row.isAbove && !earlier.isAbove) fault(row, 'code', LOAD_TEXTS.codeTwice(row.code, earlier.place.row));
    else if (!row.isAbove) first.set(row.code, row);
  }
  return [...first.values()];
}

/** The English name of a unit: derived, unless the file has another one (a derived one without marks is no other). */
export function englishNameOf({ nameEn, nameVi, kind }: Pick<UnitRow, 'nameEn' | 'nameVi' | 'kind'>): string {
  const derived = englishName(nameVi, kind);
  return nameEn === null || withoutMarks(nameEn) === withoutMarks(derived) ? derived : nameEn;
}
