import { onceForEach } from '../text/once-for.js';
import type { LocalDate } from '../time/local-date.js';
import { lifeOf, unitAround } from './life.js';
import { linksInto, linksOutOf, outsidePartsOf } from './lineage.js';
import { dayBefore } from './register-in-force.js';
import {
  isAtOrBelow,
  type Register,
  storageAreasOf,
  type Unit,
  type UnitId,
  type UnitPath,
  unitById,
  unitEntries,
  unitIdOf,
} from './unit.js';

/** The unit at which officials of an ended unit go on working. */
export type Seat = {
  readonly unit: UnitId;
  /** The new unit holds more than the old one did. */
  readonly isWider: boolean;
  /** Another administrator confirmed the event. Until then nobody's rights grow. */
  readonly isConfirmed: boolean;
};

/**
 * The next unit for officials of an ended unit: the unit that the event names for a scope, else the successor that took
 * all of it, else the unit above if a whole level ended. Undefined while the unit exists, and for any other division:
 * an administrator then decides who goes where.
 */
export function nextSeat(register: Register, id: UnitId): Seat | undefined {
  const named = namedHeirOf(register, id);
  if (named) return { unit: named.heir, isWider: true, isConfirmed: isConfirmed(register, named.event) };
  const [link, ...others] = linksOutOf(register, id);
  if (link) {
    if (others.length > 0 || link.extent !== 'WHOLE') return undefined;
    const takesMore =
      linksInto(register, link.to).length > 1 || outsidePartsOf(register, link.to).some(({ isUnit }) => isUnit);
    return { unit: link.to, isWider: takesMore, isConfirmed: isConfirmed(register, link.event) };
  }
  const unit = lifeOf(register, id)?.entries.at(-1);
  const event = unit && register.events?.find((candidate) => endsLevelOf(unit, candidate));
  if (!unit?.parent || !event) return undefined;
  // The parent may have ended by the same event. The unit above is then the parent's own heir.
  const above = linksOutOf(register, unit.parent).find(
    ({ day, extent }) => day === event.effective && extent === 'WHOLE',
  );
  return { unit: above?.to ?? unit.parent, isWider: true, isConfirmed: isConfirmed(register, event.id) };
}

/** The unit that an event names as heir of a scope, and the event. */
function namedHeirOf({ events = [] }: Register, id: UnitId): { heir: UnitId; event: string } | undefined {
  for (const { id: event, scopeHeirs = [] } of events) {
    const named = scopeHeirs.find(({ scope }) => scope === id);
    if (named) return { heir: named.heir, event };
  }
  return undefined;
}

type Event = NonNullable<Register['events']>[number];

const endsLevelOf = ({ level, validTo }: Unit, { effective, changes }: Event): boolean =>
  validTo === dayBefore(effective) && changes.some((change) => change.of === 'END_LEVEL' && change.level === level);

const isConfirmed = ({ events = [] }: Register, id: string): boolean =>
  events.some((event) => event.id === id && event.confirmedBy !== undefined);

/**
 * The own unit, then each unit that took it over. A wider unit counts only after another administrator confirmed it.
 */
export function seatsOf(register: Register, id: UnitId): UnitId[] {
  const seats: UnitId[] = [id];
  for (let seat = nextSeat(register, id); seat; seat = nextSeat(register, seat.unit)) {
    if (seat.isWider && !seat.isConfirmed) break;
    seats.push(seat.unit);
  }
  return seats;
}

/** All paths that a unit and its seats ever had: officials of the unit were written to there. */
export const seatPathsOf = (register: Register, id: UnitId): UnitPath[] => [
  ...new Set(seatsOf(register, id).flatMap((seat) => unitEntries(register, seat).map(({ path }) => path))),
];

/** Units that went wholly into a unit, through all events. Its officials are responsible for their past. */
export const wholePartsOf = (register: Register, id: UnitId): UnitId[] =>
  linksInto(register, id).flatMap(({ from, extent }) =>
    extent === 'WHOLE' ? [from, ...wholePartsOf(register, from)] : [],
  );

/** An official at the unit of a day. Unit and path come from the register, whatever was stored. */
export function placedOn<T extends { readonly unit: UnitId; readonly path: UnitPath }>(
  register: Register,
  who: T,
  day: LocalDate,
): T {
  if (!register.events?.length) return who;
  const seats = seatsOf(register, who.unit);
  const last = seats.findLast((seat) => unitById(register, seat, day)) ?? who.unit;
  const path = pathOn(register, last, day) ?? who.path;
  return last === who.unit && path === who.path ? who : { ...who, unit: last, path };
}

/** The unit at which officials of a unit work on a day. */
export const seatOn = (register: Register, unit: UnitId, day: LocalDate): UnitId =>
  placedOn(register, { unit, path: '' }, day).unit;

/** The path of a unit on a day. If no unit took it over, the path below the unit that its parent became. */
function pathOn(register: Register, id: UnitId, day: LocalDate): UnitPath | undefined {
  const latest = unitAround(register, id, day);
  const hasEnded = latest !== undefined && latest.validTo !== null && latest.validTo < day;
  if (!hasEnded || latest.parent === null) return latest?.path;
  const above = placedOn(register, { unit: latest.parent, path: '' }, day).path;
  return above === '' ? latest.path : `${above}/${id}`;
}

/** The path on a day for officials stored at a path; the path itself if no unit took theirs over. */
export function seatPathOn(register: Register, path: UnitPath, day: LocalDate): UnitPath {
  if (!register.events?.length) return path;
  const cached = seatPaths.get(register) ?? new Map<string, UnitPath>();
  seatPaths.set(register, cached);
  const key = `${day} ${path}`;
  const seat = cached.get(key) ?? placedOn(register, { unit: unitIdOf(path), path }, day).path;
  if (cached.size >= MOST_SEAT_PATHS) cached.clear();
  cached.set(key, seat);
  return seat;
}

/** Cached, because a ledger names the same few paths many times. */
const seatPaths = new WeakMap<Register, Map<string, UnitPath>>();
const MOST_SEAT_PATHS = 50_000;

/** All paths that a unit and the units wholly in it ever had. The unit's officials are responsible for them. */
export const answeredPathsOf = (register: Register, path: UnitPath): UnitPath[] => {
  const ids = [unitIdOf(path), ...wholePartsOf(register, unitIdOf(path))];
  return [...new Set([path, ...ids.flatMap((id) => unitEntries(register, id).map((entry) => entry.path))])];
};

/**
 * Paths below which the officials of a scope may be stored: its own path, and earlier paths of the scope and its parts.
 * Without reorganisations only its own.
 */
export function storedPathsOf(register: Register, scope: UnitPath): readonly UnitPath[] {
  if (scope === '' || !register.events?.length) return storageAreasOf(register, scope);
  return pathsOverTime(register, scope);
}

/** The same, with the paths that only withdrawn maps had: what was filed there lies nowhere else. */
export function storedPathsWith(withdrawn: readonly Register[], register: Register, scope: UnitPath) {
  const stored = storedPathsOf(register, scope);
  if (withdrawn.length === 0) return stored;
  const known = new Set(register.units.map(({ path }) => path));
  const lost = withdrawn.flatMap(({ units }) => units.map(({ path }) => path)).filter((path) => !known.has(path));
  // The country's own path is no prefix of where others are stored.
  const [country, others] = [stored.filter((path) => path === ''), stored.filter((path) => path !== '')];
  return [...country, ...shortest([...others, ...lost])];
}

const pathsOverTime = onceForEach((register: Register, scope: UnitPath): readonly UnitPath[] => {
  const own = unitEntries(register, unitIdOf(scope)).map(({ path }) => path);
  return shortest([scope, ...own, ...formerPaths(register, scope)]);
});

const formerPaths = (register: Register, scope: UnitPath): UnitPath[] =>
  register.units.flatMap((unit) =>
    unit.level !== 'VILLAGE' &&
    seatsOf(register, unit.id).some((seat) => unitEntries(register, seat).some(({ path }) => isAtOrBelow(path, scope)))
      ? [unit.path]
      : [],
  );

/** Leaves out paths that lie below another path of the list. */
function shortest(paths: readonly UnitPath[]): UnitPath[] {
  const kept: UnitPath[] = [];
  for (const path of [...new Set(paths)].sort()) {
    const last = kept.at(-1);
    if (last === undefined || !isAtOrBelow(path, last)) kept.push(path);
  }
  return kept;
}
