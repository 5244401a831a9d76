import { groupedBy } from '../text/grouped-by.js';
import { onceFor } from '../text/once-for.js';
import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';
import type { Reorganisation } from './reorganisation.js';
import type { UnitId, UnitKind, UnitLevel } from './unit-kind.js';

export { CODE_DIGITS, LEVEL_OF_KIND, UNIT_LEVELS, type UnitId, type UnitKind, type UnitLevel } from './unit-kind.js';

/**
 * Ids from the province down, `bac-kan/cho-don/xuan-lac`. The path of a scope is a prefix of every path below it. The
 * country's path is empty, so that all other units are below it.
 */
export type UnitPath = string;

/** The id of the unit at a path, which is the path's last part. */
export const unitIdOf = (path: UnitPath): UnitId => path.slice(path.lastIndexOf('/') + 1);

/** Facts of a unit that the register may not know, in their order of storage. Append new facts at the end. */
export const UNIT_FACTS = {
  /** The number and clause of the decision that made the unit what it is, `1683/NQ-UBTVQH15 §1.57`. */
  decision: 'TEXT',
  /** The number of villages of the unit, if only their number is known. */
  villageCount: 'COUNT',
  /** The unit is real, but its number of villages is made up for the demonstration. */
  isVillageCountDemonstration: 'MARK',
} as const;

type FactValues = { readonly TEXT: string; readonly COUNT: number; readonly MARK: boolean };
type UnitFacts = { readonly [F in keyof typeof UNIT_FACTS]?: FactValues[(typeof UNIT_FACTS)[F]] | undefined };

/** The largest number of characters of a unit's name, and of the decision that made it. */
export const MOST_UNIT_TEXT = 200;

export type Unit = {
  readonly id: UnitId;
  readonly path: UnitPath;
  readonly level: UnitLevel;
  readonly kind: UnitKind;
  /** The code of the General Statistics Office; null for villages, which have none. */
  readonly gsoCode: string | null;
  readonly name: Text;
  readonly parent: UnitId | null;
  /** The first day of this entry; null = since before the register began. */
  readonly validFrom: LocalDate | null;
  /** The last day of this entry; null = open-ended. */
  readonly validTo: LocalDate | null;
  /** True for an entry made up for the demonstration (the split of the 227 villages). */
  readonly isDemonstration: boolean;
} & UnitFacts;

/** An immutable version of the register of units. */
export type Register = {
  readonly version: number;
  readonly units: readonly Unit[];
  /** The loaded version to which the events were applied; absent without events. */
  readonly base?: number;
  /** The published reorganisations by day and id; absent if there are none. */
  readonly events?: readonly Reorganisation[];
  /** Only the register in force has them; absent if no publication was ever taken back. */
  readonly withdrawn?: WithdrawnMaps;
};

/** Maps that were in force until a publication was taken back, oldest first. People are still stored at their units. */
export type WithdrawnMaps = {
  readonly maps: readonly Register[];
  /** The unit of the stage's own scope. */
  readonly office: UnitId;
};

/** Whether an entry is in force on a day. Its first and last day are included. */
export const validOn = (unit: Unit, day: LocalDate): boolean =>
  (unit.validFrom === null || unit.validFrom <= day) && (unit.validTo === null || day <= unit.validTo);

export const isBelow = (path: UnitPath, scope: UnitPath): boolean =>
  scope === '' ? path !== '' : path.startsWith(`${scope}/`);

export const isAtOrBelow = (path: UnitPath, scope: UnitPath): boolean => path === scope || isBelow(path, scope);

/** Orders texts by code units, not by locale, so that every machine has the same order. */
export const inCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const byPath = (a: { readonly path: UnitPath }, b: { readonly path: UnitPath }): number =>
  inCodeUnits(a.path, b.path);

/** Paths of the partitions that hold the reports of a scope: the scope itself, or for the country each province. */
export const areasOf = (register: Register, scope: UnitPath, day: LocalDate): UnitPath[] =>
  scope === '' ? unitsBelow(register, scope, day, 'PROVINCE').map(({ path }) => path) : [scope];

/**
 * Paths below which officials, letters and records of a scope are stored. For the country, whose path is empty: its own
 * path and every province that ever existed.
 */
export const storageAreasOf = (register: Register, scope: UnitPath): readonly UnitPath[] =>
  scope === '' ? ['', ...new Set(register.units.flatMap(({ path }) => path.split('/', 1)[0] || []))] : [scope];

/** Units of a level below a scope that exist on a day, by path. */
export const unitsBelow = (register: Register, scope: UnitPath, day: LocalDate, level: UnitLevel): Unit[] =>
  unitsByPath(register).filter((unit) => unit.level === level && isBelow(unit.path, scope) && validOn(unit, day));

/** All units by path. For a country, sorting takes ten times as long as a scan. */
export const unitsByPath = onceFor(({ units }: Register): readonly Unit[] => units.toSorted(byPath));

const entriesIn = onceFor(({ units }: Register) => groupedBy(units, ({ id }) => id));

/** Every entry of a unit, latest last. */
export const unitEntries = (register: Register, id: UnitId): readonly Unit[] => entriesIn(register).get(id) ?? [];

/** The unit on a day, if it exists then. A unit that changes keeps its id and gets another entry with its own days. */
export const unitById = (register: Register, id: UnitId, day: LocalDate): Unit | undefined =>
  unitEntries(register, id).findLast((unit) => validOn(unit, day));

/** The unit with a GSO code on a day. Codes are reused, so a code without a day names no unit. */
export const unitByCode = (register: Register, gsoCode: string, day: LocalDate, level?: UnitLevel): Unit | undefined =>
  register.units.find(
    (unit) => unit.gsoCode === gsoCode && validOn(unit, day) && (level === undefined || unit.level === level),
  );
