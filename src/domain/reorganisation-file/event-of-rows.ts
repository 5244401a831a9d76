import type { Reorganisation } from '../register/reorganisation.js';
import { isAtOrBelow, LEVEL_OF_KIND, type Register, type UnitLevel, type UnitPath, validOn } from '../register/unit.js';
import type { LoadFault } from '../sheet/fault.js';
import { kindsOfWord } from '../sheet/unit-name.js';
import { foldText } from '../text/fold-text.js';
import { groupedBy } from '../text/grouped-by.js';
import { changesOf, type LevelEnd, type RowWithOld } from './changes-of-rows.js';
import { keyOfNew, newUnitOf } from './new-units.js';
import { oldUnitOf } from './old-units.js';
import { type ReorganisationRows, rowFault } from './rows.js';

const LONGEST = 60;

/** The id of a draft without a given id: `1683/NQ-UBTVQH15` becomes `1683-nq-ubtvqh15`. */
export const draftIdOf = (decision: string): string =>
  foldText(decision).replaceAll(' ', '-').slice(0, LONGEST).replace(/-+$/, '') || 'reorganisation';

export type EventOfRows = ReturnType<typeof eventOfRows>;

/**
 * The reorganisation that the rows of a file describe. A new unit that is exactly one old unit is the same unit: it is
 * altered, or stays as it is. Every other new unit is formed.
 */
export function eventOfRows(
  id: string,
  { rows, effective, decision }: ReorganisationRows,
  register: Register,
  scope: UnitPath | null,
) {
  const faults: LoadFault[] = [];
  const warnings: LoadFault[] = [];
  const existing = register.units.filter((unit) => validOn(unit, effective));
  const withOld = rows.flatMap((row): RowWithOld[] => {
    const old = oldUnitOf(row, { existing, scope }, faults);
    return old ? [{ row, old }] : [];
  });
  const groups = groupedBy(withOld.filter(leadsToNew), ({ row }) => keyOfNew(row));
  const others = withOld.filter((entry) => !leadsToNew(entry));
  const isHere = ({ old }: RowWithOld) =>
    scope === null || (old.kind === 'UNIT' && (isAtOrBelow(old.unit.path, scope) || isAtOrBelow(scope, old.unit.path)));
  const here = [...groups.values()].filter((group) => group.some(isHere));
  const othersHere = others.filter((entry) => entry.old.kind === 'NONE' || isHere(entry));
  const news = here.flatMap((group) => newUnitOf(partsOf(group), faults) ?? []);
  for (const unit of scope === null ? [] : news)
    for (const part of unit.outside)
      warnings.push(rowFault(part.row, 'oldCode', 'OUTSIDE_SCOPE', part.name, unit.name.vi));
  const levels = othersHere.flatMap((entry) => levelEndOf(entry, faults));
  const ends = othersHere.filter(({ row }) => row.change !== 'END_LEVEL' && row.change !== 'LINK');
  for (const { row } of othersHere.filter(({ row: { change } }) => change === 'LINK'))
    faults.push(rowFault(row, 'newName', 'NEW_NAME_NEEDED'));
  const built = changesOf({ news, ends, levels, existing, register, effective }, faults);
  const event: Reorganisation = { id, effective, decision, changes: built.changes.map(({ change }) => change) };
  return {
    event,
    ...built,
    named: new Set(withOld.flatMap(({ old }) => (old.kind === 'UNIT' ? [old.unit.id] : []))),
    leftOut: withOld.length - here.flat().length - othersHere.length,
    faults,
    warnings,
  };
}

/** Whether a row leads to a new unit: not an end, and not a part that goes outside the register. */
const leadsToNew = ({ row, old }: RowWithOld): boolean =>
  row.change === 'OUTSIDE'
    ? old.kind === 'OUTSIDE'
    : row.change === 'LINK' && (row.text.newName !== '' || row.text.newCode !== '');

const partsOf = (group: readonly RowWithOld[]) => ({
  rows: group.map(({ row }) => row),
  units: group.flatMap(({ row, old }) => (old.kind === 'UNIT' ? [{ row, extent: row.extent, unit: old.unit }] : [])),
  outside: group.flatMap(({ row, old }) =>
    old.kind === 'OUTSIDE' ? [{ row, extent: row.extent, name: old.name }] : [],
  ),
});

function levelEndOf({ row, old }: RowWithOld, faults: LoadFault[]): LevelEnd[] {
  if (row.change !== 'END_LEVEL') return [];
  const [level, ...others] = new Set(kindsOfWord(row.text.kind).map((kind): UnitLevel => LEVEL_OF_KIND[kind]));
  if (level !== undefined && others.length === 0)
    return [{ row, level, within: old.kind === 'UNIT' ? old.unit : null }];
  faults.push(rowFault(row, 'kind', 'LEVEL_NEEDED', row.text.kind));
  return [];
}
