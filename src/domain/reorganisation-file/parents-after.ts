import { UNIT_LEVELS, type Unit, type UnitId, type UnitLevel } from '../register/unit.js';

/** What the rows of a file do to the units that exist. */
export type RowsDo = {
  readonly existing: ReadonlyMap<UnitId, Unit>;
  /** The new unit that took an old one as a whole. */
  readonly heirOf: ReadonlyMap<UnitId, UnitId>;
  /** Units of levels that end. */
  readonly ofEndedLevel: ReadonlySet<UnitId>;
  /** Units that end without one heir. */
  readonly divided: ReadonlySet<UnitId>;
};

/** Where a unit lies afterwards that lay below another one; undefined where nothing says so. */
export function parentAfter(parent: UnitId | null, rows: RowsDo): UnitId | null | undefined {
  if (parent === null) return null;
  const heir = rows.heirOf.get(parent);
  if (heir !== undefined) return heir;
  if (rows.ofEndedLevel.has(parent)) return parentAfter(rows.existing.get(parent)?.parent ?? null, rows);
  return rows.divided.has(parent) ? undefined : parent;
}

/** Where a new unit lies whose row does not say it: where all its parts would lie. */
export function parentOfParts(parts: readonly Unit[], level: UnitLevel, rows: RowsDo): UnitId | null | undefined {
  if (parts.length === 0) return level === 'PROVINCE' ? countryIn(rows) : undefined;
  const places = new Set(
    parts.map((part) =>
      parentAfter(UNIT_LEVELS.indexOf(part.level) < UNIT_LEVELS.indexOf(level) ? part.id : part.parent, rows),
    ),
  );
  return places.size === 1 ? [...places][0] : undefined;
}

const countryIn = ({ existing }: RowsDo): UnitId | null =>
  [...existing.values()].find(({ level }) => level === 'COUNTRY')?.id ?? null;
