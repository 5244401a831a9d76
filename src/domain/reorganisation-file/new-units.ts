import type { Extent } from '../register/reorganisation.js';
import { CODE_DIGITS, LEVEL_OF_KIND, type Unit } from '../register/unit.js';
import { faultAt, type LoadFault } from '../sheet/fault.js';
import { LOAD_TEXTS } from '../sheet/texts.js';
import { englishName, sameName, vietnameseName } from '../sheet/unit-name.js';
import { kindInRow } from '../sheet/unit-rows.js';
import { KINDS_ACCEPTED, type KindInFile } from '../sheet/word-texts.js';
import { foldText } from '../text/fold-text.js';
import type { ReorganisationColumn } from './columns.js';
import { type ReorganisationRow, rowFault } from './rows.js';

export type PartOfNew = { readonly row: ReorganisationRow; readonly extent: Extent };

/** A new unit with all rows that lead to it. */
export type NewUnit = {
  /** The first of its rows. */
  readonly row: ReorganisationRow;
  readonly kind: KindInFile;
  readonly gsoCode: string | null;
  readonly name: { readonly vi: string; readonly en: string };
  /** The parent as the file writes it. */
  readonly parent: string;
  readonly clause: string | null;
  readonly units: readonly (PartOfNew & { readonly unit: Unit })[];
  readonly outside: readonly (PartOfNew & { readonly name: string })[];
};

export type NewUnitRows = Pick<NewUnit, 'units' | 'outside'> & { readonly rows: readonly ReorganisationRow[] };

/** Rows with the same new code lead to the same unit; without codes, rows with the same name. */
export const keyOfNew = ({ text: { newCode, newName } }: ReorganisationRow): string =>
  newCode === '' ? `name ${foldText(newName)}` : `code ${newCode.replace(/^0+/, '')}`;

/** The new unit that the rows describe together. A cell filled in one row need not be repeated in the others. */
export function newUnitOf({ rows, units, outside }: NewUnitRows, faults: LoadFault[]): NewUnit | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const before = faults.length;
  const said = (column: 'newName' | 'newNameEn' | 'kind' | 'parent' | 'newCode' | 'clause'): string => {
    const filled = rows.filter(({ text }) => text[column] !== '');
    const value = filled[0]?.text[column] ?? '';
    const other = filled.find(({ text }) => !isSame(column, text[column], value));
    if (other) faults.push(rowFault(other, column, 'NEW_NAME_DIFFERS', other.text[column], value));
    return value;
  };
  const [name, nameEn, word, parent, code] = [
    said('newName'),
    said('newNameEn'),
    said('kind'),
    said('parent'),
    said('newCode'),
  ];
  if (name === '') faults.push(rowFault(first, 'newName', 'NEW_NAME_NEEDED'));
  if (code !== '' && !/^\d+$/.test(code)) faults.push(rowFault(first, 'newCode', 'CODE_NOT_READABLE', code));
  const [only, ...others] = units;
  // If a row names no kind, a unit that goes on keeps its own.
  const ownKind = only && others.length === 0 && outside.length === 0 ? only.unit.kind : undefined;
  const kind =
    name === '' ? undefined : kindInRow({ name, word, parent: parent || null, digits: code, level: levelAmong(units) });
  if (kind === 'CONTRADICTION')
    faults.push(faultAt(first.place, 'kind', 'KIND_CONTRADICTS_NAME', word, LOAD_TEXTS.kindContradicts(word, name)));
  const known = kind === 'UNKNOWN' && word === '' && ownKind ? (ownKind as KindInFile) : kind;
  if (known === 'UNKNOWN')
    faults.push(
      faultAt(first.place, 'kind', 'KIND_UNKNOWN', word || name, LOAD_TEXTS.kindUnknown(word || name, KINDS_ACCEPTED)),
    );
  if (known === undefined || known === 'UNKNOWN' || known === 'CONTRADICTION' || faults.length > before)
    return undefined;
  const digits = CODE_DIGITS[LEVEL_OF_KIND[known]] ?? 0;
  if (code.length > digits) {
    faults.push(faultAt(first.place, 'newCode', 'CODE_NOT_READABLE', code, LOAD_TEXTS.codeTooLong(code, digits)));
    return undefined;
  }
  const vi = vietnameseName(name, known);
  return {
    row: first,
    kind: known,
    gsoCode: code === '' ? null : code.padStart(digits, '0'),
    name: { vi, en: nameEn || englishName(vi, known) },
    parent,
    clause: said('clause') || null,
    units,
    outside,
  };
}

/** The level of the parts, which a new unit has that is named only by its own name. */
const levelAmong = (units: NewUnit['units']) => {
  const levels = new Set(units.map(({ unit }) => unit.level));
  return levels.size === 1 && !levels.has('DISTRICT') ? [...levels][0] : undefined;
};

const isSame = (column: ReorganisationColumn, a: string, b: string): boolean =>
  column === 'newName'
    ? sameName(a, b)
    : column === 'newCode' || column === 'parent'
      ? a.replace(/^0+/, '') === b.replace(/^0+/, '')
      : foldText(a) === foldText(b);
