import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import type { Reorganisation } from './reorganisation.js';
import type { UnitId, UnitKind, UnitLevel } from './unit-kind.js';

export { LEVEL_OF_KIND, UNIT_LEVELS, type UnitId, type UnitKind, type UnitLevel } from './unit-kind.js';

/**
 * Ids from the province down, `bac-kan/cho-don/xuan-lac`. Every unit below a scope has the scope's path as a prefix; the
 * country's is empty, so that all others are below it.
 */
export type UnitPath = string;

/** Paths are made of ids, and end with that of the unit itself. */
export const unitIdOf = (path: UnitPath): UnitId => path.slice(path.lastIndexOf('/') + 1);

/** Facts of a unit that the register may not know, in the order in which it stores them. A new one is the last. */
export const UNIT_FACTS = {
  /** Number and clause of the decision that made the unit what it is, `1683/NQ-UBTVQH15 §1.57`. */
  decision: 'TEXT',
  /** How many villages the unit has, where only their number is known. */
  villageCount: 'COUNT',
  /** The number of villages is made up for the demonstration, although the unit is real. */
  isVillageCountDemonstration: 'MARK',
} as const;

type FactValues = { readonly TEXT: string; readonly COUNT: number; readonly MARK: boolean };
type UnitFacts = { readonly [F in keyof typeof UNIT_FACTS]?: FactValues[(typeof UNIT_FACTS)[F]] | undefined };

export type Unit = {
  readonly id: UnitId;
  readonly path: UnitPath;
  readonly level: UnitLevel;
  readonly kind: UnitKind;
  /** Code of the General Statistics Office; null for villages, which have none. */
  readonly gsoCode: string | null;
  readonly name: Text;
  readonly parent: UnitId | null;
  /** First day on which the unit exists; null = since before the register began. */
  readonly validFrom: LocalDate | null;
  /** Last day on which the unit exists; null = open-ended. */
  readonly validTo: LocalDate | null;
  /** True where the entry is made up for the demonstration (the split of the 227 villages). */
  readonly isDemonstration: boolean;
} & UnitFacts;

/** An immutable version of the register of units. */
export type Register = {
  readonly version: number;
  readonly units: readonly Unit[];
  /** The version that the events were applied to; absent where the register was loaded as it is. */
  readonly base?: number;
  /** The published reorganisations, in the order of their days and ids; absent where there are none. */
  readonly events?: readonly Reorganisation[];
};

/** A unit exists from the first to the last day of its validity, both included. */
export const validOn = (unit: Unit, day: LocalDate): boolean =>
  (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || day <= unit.validTo);

export const isBelow = (path: UnitPath, scope: UnitPath): boolean =>
  scope === '' ? path !== '' : path.startsWith(`${scope}/`);

export const isAtOrBelow = (path: UnitPath, scope: UnitPath): boolean => path === scope || isBelow(path, scope);

/** Compares paths by code units, not by locale: the same order on every machine. */
export const byPath = (a: { readonly path: UnitPath }, b: { readonly path: UnitPath }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

/** Paths of the partitions that hold the scope's reports: the scope itself, or the provinces of the country. */
export const areasOf = (register: Register, scope: UnitPath, day: LocalDate): UnitPath[] =>
  scope === '' ? unitsBelow(register, scope, day, 'PROVINCE').map(({ path }) => path) : [scope];

/**
 * Paths below which officials, letters and records of a scope are stored. Below the country, whose path is empty, that is its
 * own and each province that there ever was.
 */
export const storageAreasOf = (register: Register, scope: UnitPath): readonly UnitPath[] =>
  scope === '' ? ['', ...new Set(register.units.flatMap(({ path }) => path.split('/', 1)[0] || []))] : [scope];

/** Units of a level below a scope that exist on that day, by path. */
export const unitsBelow = (register: Register, scope: UnitPath, day: LocalDate, level: UnitLevel): Unit[] =>
  unitsByPath(register).filter((unit) => unit.level === level && isBelow(unit.path, scope) && validOn(unit, day));

const sorted = new WeakMap<Register, readonly Unit[]>();

/** Sorted once for each register, which never changes. For a country, sorting takes ten times as long as a scan. */
export function unitsByPath(register: Register): readonly Unit[] {
  const units = sorted.get(register) ?? register.units.toSorted(byPath);
  sorted.set(register, units);
  return units;
}

const entriesIn = new WeakMap<Register, ReadonlyMap<UnitId, readonly Unit[]>>();

/** Every entry of a unit, the latest one last. Grouped once for each register, which never changes. */
export function unitEntries(register: Register, id: UnitId): readonly Unit[] {
  let entries = entriesIn.get(register);
  if (!entries) {
    const grouped = new Map<UnitId, Unit[]>();
    for (const unit of register.units) {
      const ofUnit = grouped.get(unit.id);
      if (ofUnit) ofUnit.push(unit);
      else grouped.set(unit.id, [unit]);
    }
    entries = grouped;
    entriesIn.set(register, entries);
  }
  return entries.get(id) ?? [];
}

/** The unit on a day. A unit that changes keeps its id and gets another entry with its own validity. */
export const unitById = (register: Register, id: UnitId, day: LocalDate): Unit | undefined =>
  unitEntries(register, id).findLast((unit) => validOn(unit, day));

/** Codes are reused: a code names a unit only together with a day. */
export const unitByCode = (register: Register, gsoCode: string, day: LocalDate, level?: UnitLevel): Unit | undefined =>
  register.units.find(
    (unit) => unit.gsoCode === gsoCode && validOn(unit, day) && (level === undefined || unit.level === level),
  );
