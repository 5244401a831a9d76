import { isBelow, LEVEL_OF_KIND, type Unit, type UnitLevel } from '../register/unit.js';
import type { LoadFault } from '../sheet/fault.js';
import type { UnitRow } from '../sheet/unit-rows.js';
import type { LocalDate } from '../time/local-date.js';
import { unitFault } from './unit-faults.js';
import { codesMeant, type UnitsWithCodes, unitWithCode } from './units-with-codes.js';

/** The code of the unit above; null = the row is a province, undefined = a fault says why there is none. */
export type ParentOf = (row: UnitRow) => string | null | undefined;

const ABOVE: Readonly<Partial<Record<UnitLevel, readonly UnitLevel[]>>> = {
  DISTRICT: ['PROVINCE'],
  COMMUNE: ['PROVINCE', 'DISTRICT'],
};

/** Finds the unit above each row in the file or in the register. Each fault is reported once. */
export function parentFinder(
  rows: readonly UnitRow[],
  register: UnitsWithCodes,
  day: LocalDate,
  faults: LoadFault[],
): ParentOf {
  const inFile = new Map(rows.map((row) => [row.code, row]));
  const found = new Map<UnitRow, string | null | undefined>();
  return (row) => {
    if (!found.has(row)) found.set(row, parentOf(row));
    return found.get(row);
  };

  function parentOf(row: UnitRow): string | null | undefined {
    const levels = ABOVE[LEVEL_OF_KIND[row.kind]];
    if (!levels) return null;
    const before = unitWithCode(register, row.code, day);
    if (row.parent === null) {
      const above = before && codeAbove(before, register, day);
      if (above === undefined) faults.push(unitFault(row, 'parent', 'PARENT_MISSING'));
      return above;
    }
    const meant = codesMeant(row.parent, levels).filter((code) => isUnit(code, levels));
    const exact = meant.find((code) => code === row.parent && code.startsWith('0'));
    const [first, second] = exact ? [exact] : meant;
    if (first !== undefined && second !== undefined) {
      // The code may mean a province or a district. If the register has the unit, it decides.
      const above = before && codeAbove(before, register, day);
      if (above !== undefined && meant.includes(above)) return above;
      faults.push(unitFault(row, 'parent', 'PARENT_AMBIGUOUS'));
      return undefined;
    }
    if (first === undefined) faults.push(unitFault(row, 'parent', 'PARENT_UNKNOWN'));
    return first;
  }

  function isUnit(code: string, levels: readonly UnitLevel[]): boolean {
    const row = inFile.get(code);
    const level = row ? LEVEL_OF_KIND[row.kind] : unitWithCode(register, code, day)?.level;
    return level !== undefined && levels.includes(level);
  }
}

export function codeAbove({ path, parent }: Unit, register: UnitsWithCodes, day: LocalDate): string | undefined {
  if (parent === null) return undefined;
  for (const [code, units] of register)
    if (units.some((unit) => unit.id === parent && isBelow(path, unit.path) && unitWithCode(register, code, day)))
      return code;
  return undefined;
}
