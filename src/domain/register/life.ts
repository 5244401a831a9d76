import type { LocalDate } from '../time/local-date.js';
import { linksInto, linksOutOf } from './lineage.js';
import { type Register, type Unit, type UnitId, unitById, unitEntries } from './unit.js';

/** A unit from its first to its last day. Entries say which name, kind, parent and code it had when. */
export type UnitLife = {
  readonly id: UnitId;
  /** First day of the unit's life; null = since before the register began. */
  readonly firstDay: LocalDate | null;
  /** Last day of the unit's life; null = open-ended. */
  readonly lastDay: LocalDate | null;
  readonly entries: readonly [Unit, ...Unit[]];
  /** Units all or a part of which went into it when it began. */
  readonly forebears: readonly UnitId[];
  /** Units into which all or a part of it went when it ended. */
  readonly heirs: readonly UnitId[];
};

/** The whole life of a unit; undefined where the register has no such unit. A rename, a move or a new code is no birth. */
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

/** The unit on a day; after its last day as it ended, before its first as it began. */
export function unitAround(register: Register, id: UnitId, day: LocalDate): Unit | undefined {
  const entries = unitEntries(register, id);
  const [first] = entries;
  if (!first) return undefined;
  return unitById(register, id, day) ?? (day < (first.validFrom ?? day) ? first : entries.at(-1));
}

/** The entries after which a unit had another name, kind or place, the oldest first. */
export const formerEntries = (register: Register, id: UnitId): Unit[] =>
  unitEntries(register, id).filter((entry, i, all) => {
    const next = all[i + 1];
    return next && (entry.name.vi !== next.name.vi || entry.kind !== next.kind || entry.parent !== next.parent);
  });

/** The day nearest to another on which an entry is in force: that day itself, its last day, or its first. */
export function dayOfEntry({ validFrom, validTo }: Pick<Unit, 'validFrom' | 'validTo'>, day: LocalDate): LocalDate {
  if (validTo !== null && validTo < day) return validTo;
  return validFrom !== null && validFrom > day ? validFrom : day;
}

/** The units above on a day, the topmost first, as they stand in the unit's own path. */
export const ancestorsOn = (register: Register, { path }: Unit, day: LocalDate): Unit[] =>
  path
    .split('/')
    .slice(0, -1)
    .flatMap((id) => unitAround(register, id, day) ?? []);

export const isUnit = (register: Register, id: UnitId): boolean => unitEntries(register, id).length > 0;
