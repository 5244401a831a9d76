import type { UnitChange } from '../register/reorganisation.js';
import { freeSlug } from '../register/slug.js';
import {
  isBelow,
  LEVEL_OF_KIND,
  type Register,
  UNIT_LEVELS,
  type Unit,
  type UnitId,
  type UnitLevel,
} from '../register/unit.js';
import type { LoadFault } from '../sheet/fault.js';
import { sameName } from '../sheet/unit-name.js';
import type { NewUnit } from './new-units.js';
import { type OldUnit, unitsWithCode } from './old-units.js';
import { type ReorganisationRow, rowFault } from './rows.js';

/** A change with the rows that describe it. */
export type ChangeOfRows = {
  readonly change: UnitChange;
  readonly row: ReorganisationRow;
  readonly partRows: readonly ReorganisationRow[];
};

export type RowWithOld = { readonly row: ReorganisationRow; readonly old: OldUnit };
export type LevelEnd = { readonly row: ReorganisationRow; readonly level: UnitLevel; readonly within: Unit | null };

/** New units with their ids. A new unit that is exactly one old unit keeps its id. */
type Placed = NewUnit & { readonly id: UnitId; readonly before: Unit | undefined };

export type RowsToApply = {
  readonly news: readonly NewUnit[];
  readonly ends: readonly RowWithOld[];
  readonly levels: readonly LevelEnd[];
  readonly existing: readonly Unit[];
  readonly register: Register;
  readonly effective: string;
};

/** The changes that the rows make, unit by unit, and the units that stay as they are. */
export function changesOf(
  apply: RowsToApply,
  faults: LoadFault[],
): { readonly changes: readonly ChangeOfRows[]; readonly kept: readonly Unit[] } {
  const { ends, levels, existing } = apply;
  const placed = withIds(apply);
  const byId = new Map(existing.map((unit) => [unit.id, unit]));
  const shares = placed.flatMap(({ id, units }) =>
    units.map(({ unit, extent }) => ({ from: unit.id, extent, to: id })),
  );
  /** The new unit that took an old one wholly. */
  const heirOf = new Map(shares.flatMap(({ from, extent, to }) => (extent === 'WHOLE' ? [[from, to]] : [])));
  const ofLevel = ({ level, within }: LevelEnd) =>
    existing.filter((unit) => unit.level === level && isBelow(unit.path, within?.path ?? ''));
  const ofEndedLevel = new Set(levels.flatMap(ofLevel).map(({ id }) => id));
  /** Units that end without a single heir. */
  const divided = new Set([
    ...shares.map(({ from }) => from),
    ...ends.flatMap(({ old }) => (old.kind === 'UNIT' ? [old.unit.id] : [])),
  ]);
  const kept: Unit[] = [];
  const linked = placed.flatMap((unit): ChangeOfRows[] => {
    const parent = parentOf(unit);
    if (!unit.before) return [formation(unit, parent, faults)];
    const isMoved = unit.parent !== '' && parent != null && parent !== parentAfter(unit.before.parent);
    const altered = { ...alterationOf(unit, unit.before), ...(isMoved && { parent }) };
    const change: UnitChange = { of: 'ALTER', unit: unit.id, ...altered, clause: unit.clause };
    if (Object.keys(altered).length > 0) return [{ change, row: unit.row, partRows: [] }];
    kept.push(unit.before);
    return [];
  });
  return { changes: [...linked, ...endsOf(ends, faults), ...levels.map(endOfLevel)], kept };

  /** The parent that the row names, in the file or in the register; else the common parent of all parts. */
  function parentOf(unit: Placed): UnitId | null | undefined {
    const level = LEVEL_OF_KIND[unit.kind];
    const parts = unit.units.map((part) => part.unit);
    if (unit.parent === '') return parentOfParts(parts, level);
    const above = UNIT_LEVELS.slice(0, UNIT_LEVELS.indexOf(level));
    const isMeant = ({ gsoCode, kind }: Placed) =>
      above.includes(LEVEL_OF_KIND[kind]) && withoutZeros(gsoCode ?? '') === withoutZeros(unit.parent);
    const found = placed.find(isMeant) ?? unitsWithCode(existing, unit.parent, above)[0];
    if (!found) faults.push(rowFault(unit.row, 'parent', 'PARENT_UNKNOWN', unit.parent));
    return found ? found.id : null;
  }

  /** The later parent of a unit below `parent`; undefined if nothing decides it. */
  function parentAfter(parent: UnitId | null): UnitId | null | undefined {
    if (parent === null) return null;
    const heir = heirOf.get(parent);
    if (heir !== undefined) return heir;
    if (ofEndedLevel.has(parent)) return parentAfter(byId.get(parent)?.parent ?? null);
    return divided.has(parent) ? undefined : parent;
  }

  /** The parent of a new unit whose row names none: the later parent of all its parts. */
  function parentOfParts(parts: readonly Unit[], level: UnitLevel): UnitId | null | undefined {
    if (parts.length === 0)
      return level === 'PROVINCE' ? (existing.find((unit) => unit.level === 'COUNTRY')?.id ?? null) : undefined;
    const isAbove = (part: Unit) => UNIT_LEVELS.indexOf(part.level) < UNIT_LEVELS.indexOf(level);
    const places = new Set(parts.map((part) => parentAfter(isAbove(part) ? part.id : part.parent)));
    return places.size === 1 ? [...places][0] : undefined;
  }
}

function withIds({ news, register, effective }: RowsToApply): Placed[] {
  const shares = new Map<UnitId, number>();
  for (const { unit } of news.flatMap(({ units }) => units)) shares.set(unit.id, (shares.get(unit.id) ?? 0) + 1);
  const goesOn = ({ units, outside, kind }: NewUnit): Unit | undefined => {
    const [part, ...more] = units;
    const isWhole = part?.extent === 'WHOLE' && shares.get(part.unit.id) === 1;
    const isAlone = more.length === 0 && outside.length === 0;
    return isWhole && isAlone && part.unit.level === LEVEL_OF_KIND[kind] ? part.unit : undefined;
  };
  const taken = new Set<UnitId>(register.units.map(({ id }) => id));
  return news.map((unit) => {
    const before = goesOn(unit);
    const named = { nameVi: unit.name.vi, validFrom: effective, parent: null };
    const isTaken = (slug: UnitId) => taken.has(slug);
    const id = before?.id ?? freeSlug(named, isTaken, () => false);
    taken.add(id);
    return { ...unit, id, before };
  });
}

const withoutZeros = (code: string): string => code.replace(/^0+/, '');

function formation(unit: Placed, parent: UnitId | null | undefined, faults: LoadFault[]): ChangeOfRows {
  const { row, id, kind, gsoCode, name, units, outside, clause } = unit;
  if (parent === undefined) faults.push(rowFault(row, 'parent', 'PARENT_NEEDED', name.vi));
  return {
    change: {
      of: 'FORM',
      unit: { id, kind, gsoCode, name, parent: parent ?? null },
      predecessors: units.map((part) => ({ unit: part.unit.id, extent: part.extent })),
      outside: outside.map((part) => ({ name: part.name, isUnit: part.extent !== 'PART_AREA_ONLY' })),
      clause,
    },
    row,
    partRows: units.map((part) => part.row),
  };
}

function alterationOf({ kind, gsoCode, name, row }: NewUnit, before: Unit) {
  const isRenamed = !sameName(name.vi, before.name.vi) || (row.text.newNameEn !== '' && name.en !== before.name.en);
  return {
    ...(isRenamed && { name }),
    ...(kind !== before.kind && { kind }),
    ...(gsoCode !== null && gsoCode !== before.gsoCode && { gsoCode }),
  };
}

/** An old unit ends once, even if several units outside the register take it. */
function endsOf(ends: readonly RowWithOld[], faults: LoadFault[]): ChangeOfRows[] {
  const byUnit = new Map<UnitId, { row: ReorganisationRow; heirs: string[] }>();
  for (const { row, old } of ends) {
    if (old.kind !== 'UNIT') {
      faults.push(rowFault(row, 'oldCode', 'OLD_UNIT_NEEDED'));
      continue;
    }
    const end = byUnit.get(old.unit.id) ?? { row, heirs: [] };
    if (row.text.newName !== '') end.heirs.push(row.text.newName);
    byUnit.set(old.unit.id, end);
  }
  return [...byUnit].map(([unit, { row, heirs }]) => ({
    change: { of: 'END', unit, heirsOutside: heirs, clause: row.text.clause || null },
    row,
    partRows: [],
  }));
}

const endOfLevel = ({ row, level, within }: LevelEnd): ChangeOfRows => ({
  change: { of: 'END_LEVEL', level, within: within?.id ?? null, clause: row.text.clause || null },
  row,
  partRows: [],
});
