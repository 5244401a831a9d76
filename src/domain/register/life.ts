import type { LocalDate } from '../time/local-date.js';
import { linksInto, linksOutOf } from './lineage.js';
import { type Register, type Unit, type UnitId, unitById, unitEntries } from './unit.js';

/** A unit from its first to its last day. Each entry has the name, kind, parent and code of its own days. */
export type UnitLife = {
  readonly id: UnitId;
  /** First day of the unit's life; null = since before the register began. */
  readonly firstDay: LocalDate | null;
  /** Last day of the unit's life; null = open-ended. */
  readonly lastDay: LocalDate | null;
  readonly entries: readonly [Unit, ...Unit[]];
  /** Units that went into this unit when it began, wholly or in part. */
  readonly forebears: readonly UnitId[];
  /** Units that this unit went into when it ended, wholly or in part. */
  readonly heirs: readonly UnitId[];
};

/** The whole life of a unit; undefined for an unknown unit. A new name, place or code does not begin another life. */
export function lifeOf(register: Register, id: UnitId): UnitLife | undefined {
  const [first, ...later] = unitEntries(register, id);
  if (!first) return undefined;
  return {
    id,
    firstDay: first.validFrom,
    lastDay: (later.at(-1) ?? first).validTo,
    entries: [first, ...later],
    forebears: linksInto(register, id).map(({ from }) => from),
    heirs: linksOutOf(register, id).map(({ to }) => to),
  };
}

/** The unit on a day. After its last day, its last entry; before its first day, its first entry. */
export function unitAround(register: Register, id: UnitId, day: LocalDate): Unit | undefined {
  const entries = unitEntries(register, id);
  const [first] = entries;
  if (!first) return undefined;
  return unitById(register, id, day) ?? (day < (first.validFrom ?? day) ? first : entries.at(-1));
}

/** Earlier entries of a unit after which its name, kind or parent changed, oldest first. */
export const formerEntries = (register: Register, id: UnitId): Unit[] =>
  unitEntries(register, id).filter((entry, i, all) => {
    const next = all[i + 1];
    return next && (entry.name.vi !== next.name.vi || entry.kind !== next.kind || entry.parent !== next.parent);
  });

/** The day nearest to `day` on which an entry is in force: that day itself, or the entry's last or first day. */
export function dayOfEntry({ validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>, day: LocalDate): LocalDate {
  if (validTo !== null && validTo < day) return validTo;
  return validFrom !== null && validFrom > day ? validFrom : day;
}

/** The units above a unit on a day, topmost first, from the unit's own path. */
export const ancestorsOn = (register: Register, { path }: Unit, day: LocalDate): Unit[] =>
  path
    .split('/')
    .slice(0, -1)
    .flatMap((id) => unitAround(register, id, day) ?? []);

export const isUnit = (register: Register, id: UnitId): boolean => unitEntries(register, id).length > 0;
