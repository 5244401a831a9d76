import { codesMeant, WITH_CODES } from '../load/units-with-codes.js';
import { isAtOrBelow, type Unit, type UnitLevel, type UnitPath } from '../register/unit.js';
import { ownNameOf } from '../register/unit-text.js';
import type { LoadFault } from '../sheet/fault.js';
import { foldText } from '../text/fold-text.js';
import { type ReorganisationRow, rowFault } from './rows.js';

/** The old side of a row: a unit of the register, or the name of a unit outside it. */
export type OldUnit =
  | { readonly kind: 'UNIT'; readonly unit: Unit }
  | { readonly kind: 'OUTSIDE'; readonly name: string }
  | { readonly kind: 'NONE' };

export type OldUnits = {
  readonly existing: readonly Unit[];
  /** The path of the scope to read from a larger file; null = the whole file. */
  readonly scope: UnitPath | null;
};

/**
 * The old unit of a row, by its code, else by its name. Codes are reused, so a name beside a code must be that of the
 * register. Undefined if there is a fault.
 */
export function oldUnitOf(row: ReorganisationRow, units: OldUnits, faults: LoadFault[]): OldUnit | undefined {
  const { oldCode, oldName } = row.text;
  if (oldCode === '' && oldName === '') return { kind: 'NONE' };
  if (row.change === 'OUTSIDE' && oldCode === '') return { kind: 'OUTSIDE', name: oldName };
  const found = oldCode === '' ? unitsNamed(units.existing, oldName) : unitsWithCode(units.existing, oldCode);
  const [unit, ...others] = found;
  if (!unit) {
    if (units.scope !== null) return { kind: 'OUTSIDE', name: oldName || oldCode };
    faults.push(
      oldCode === ''
        ? rowFault(row, 'oldName', 'OLD_NAME_UNKNOWN', oldName)
        : rowFault(row, 'oldCode', 'OLD_UNIT_MISSING', oldCode),
    );
    return undefined;
  }
  if (others.length > 0) {
    const all = found.map(({ name, gsoCode }) => `${name.vi} (${gsoCode})`).join(', ');
    faults.push(rowFault(row, oldCode === '' ? 'oldName' : 'oldCode', 'OLD_UNIT_AMBIGUOUS', oldCode || oldName, all));
    return undefined;
  }
  const isOther = oldCode !== '' && oldName !== '' && !isNamed(unit, oldName);
  // In a larger file, a code may belong to another unit, of another province.
  if (isOther && units.scope !== null && !isAtOrBelow(unit.path, units.scope))
    return { kind: 'OUTSIDE', name: oldName };
  if (isOther) faults.push(rowFault(row, 'oldName', 'OLD_NAME_DIFFERS', oldName, unit.name.vi));
  return isOther ? undefined : { kind: 'UNIT', unit };
}

const isNamed = ({ name }: Unit, written: string): boolean =>
  [name.vi, ownNameOf(name.vi), name.en].some((spelling) => foldText(spelling) === foldText(written));

const unitsNamed = (units: readonly Unit[], name: string): Unit[] =>
  units.filter((unit) => unit.level !== 'VILLAGE' && isNamed(unit, name));

/** Units with the code as the file writes it, else with the zeros that a spreadsheet program drops. */
export function unitsWithCode(units: readonly Unit[], code: string, levels: readonly UnitLevel[] = WITH_CODES): Unit[] {
  const withAnyOf = (codes: readonly string[]) =>
    units.filter(({ gsoCode, level }) => gsoCode !== null && codes.includes(gsoCode) && levels.includes(level));
  const exact = withAnyOf([code]);
  return exact.length > 0 ? exact : withAnyOf(codesMeant(code, levels));
}
