import type { Unit } from '../register/unit.js';
import { faultAt, type LoadFault } from '../sheet/fault.js';
import type { UnitColumn } from '../sheet/unit-columns.js';
import { type UnitRow, unitColumnOf } from '../sheet/unit-rows.js';
import { UNIT_LOAD_TEXTS } from './texts.js';

/** Why a readable row is refused. @param before the unit that the register has under the code */
export function unitFault(
  row: UnitRow,
  column: UnitColumn,
  code: keyof typeof UNIT_LOAD_TEXTS,
  before?: Unit,
): LoadFault {
  const written = column === 'parent' ? row.parent : column === 'kind' ? row.kind : row.code;
  const said = { row: row.nameVi, code: row.code, written: written ?? '', before: before?.name.vi ?? '' };
  return faultAt(row.place, unitColumnOf(row, column), code, written, UNIT_LOAD_TEXTS[code](said));
}
