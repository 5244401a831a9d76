import { onceFor, onceForEach } from '../text/once-for.js';
import type { LocalDate } from '../time/local-date.js';
import { isUnit, lifeOf, unitAround } from './life.js';
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
  unitsByPath,
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
 * an administrator then decides who goes where. A unit that only a withdrawn map had leads back to a unit of today.
 */
export function nextSeat(register: Register, id: UnitId): Seat | undefined {
  if (!isUnit(register, id)) {
    const unit = seatsBack(register).get(id);
    return unit === undefined ? undefined : { unit, isWider: false, isConfirmed: true };
  }
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

/** Whether anybody works at the unit or at one that took it over. */
export const hasSeat = (register: Register, id: UnitId): boolean =>
  seatsOf(register, id).some((seat) => isUnit(register, seat));

/**
 * The entry, also at each path that later events gave the officials of an ended unit: if no unit took it over, they follow
 * the unit above.
 */
function everPlaced(map: Register, unit: Unit): Unit[] {
  if (unit.level === 'VILLAGE' || unit.validTo === null || seatsOf(map, unit.id).length > 1) return [unit];
  const paths = (map.events ?? []).flatMap(({ effective }) => pathOn(map, unit.id, effective) ?? []);
  return [unit, ...paths.map((path) => ({ ...unit, path }))];
}

/** All paths that a unit and its seats ever had, on any map: officials of the unit were written to there. */
export const seatPathsOf = (register: Register, id: UnitId): UnitPath[] => [
  ...new Set(
    [register, ...(register.withdrawn?.maps ?? [])]
      .flatMap((map) =>
        seatsOf(map, id).flatMap((seat) => unitEntries(map, seat).flatMap((unit) => everPlaced(map, unit))),
      )
      .map(({ path }) => path),
  ),
];

/** Whether everything still has the path at which it was stored. */
export const nothingMoved = ({ events, withdrawn }: Register): boolean => !events?.length && !withdrawn;

/** Whether only a withdrawn map had the unit of a stored path. */
export const isLost = (register: Register, path: UnitPath): boolean => path !== '' && !isUnit(register, unitIdOf(path));

/** The entries of units that stand only on withdrawn maps, one for each path. Villages have no officials. */
const lostEntries = onceFor((register: Register): readonly Unit[] => {
  const known = new Set(register.units.map(({ path }) => path));
  const ever = (register.withdrawn?.maps ?? []).flatMap((map) => map.units.flatMap((unit) => everPlaced(map, unit)));
  const lost = ever.filter(({ level, path }) => level !== 'VILLAGE' && !known.has(path));
  return [...new Map(lost.map((entry) => [entry.path, entry])).values()];
});

/**
 * The unit of today for each unit that only a withdrawn map had: within the office, the first by path whose officials
 * would have gone there. A unit made of parts has none.
 */
const seatsBack = onceFor((register: Register): ReadonlyMap<UnitId, UnitId> => {
  const seats = new Map<UnitId, UnitId>();
  const { withdrawn, ...own } = register;
  if (!withdrawn) return seats;
  const areas = seatPathsOf(own, withdrawn.office);
  for (const map of withdrawn.maps.toReversed())
    for (const { id, level, path } of unitsByPath(register)) {
      if (level === 'VILLAGE' || !areas.some((area) => isAtOrBelow(path, area))) continue;
      for (let to = nextSeat(map, id); to && !isUnit(register, to.unit); to = nextSeat(map, to.unit))
        if (!seats.has(to.unit)) seats.set(to.unit, id);
    }
  return seats;
});

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
  if (nothingMoved(register)) return who;
  const seats = seatsOf(register, who.unit);
  const last = seats.findLast((seat) => unitById(register, seat, day)) ?? who.unit;
  const path = pathOn(register, last, day) ?? who.path;
  return last === who.unit && path === who.path ? who : { ...who, unit: last, path };
}

/** The unit at which officials of a unit work on a day. */
export const seatOn = (register: Register, unit: UnitId, day: LocalDate): UnitId =>
  placedOn(register, { unit, path: '' }, day).unit;

/**
 * The path of a unit on a day. If no unit took it over, the path below the unit that its parent became; for a unit that
 * only a withdrawn map had, below the office.
 */
function pathOn(register: Register, id: UnitId, day: LocalDate): UnitPath | undefined {
  const latest = unitAround(register, id, day);
  const isGone = !latest && lostEntries(register).some((entry) => entry.id === id);
  const hasEnded = isGone || (latest !== undefined && latest.validTo !== null && latest.validTo < day);
  const parent = isGone ? register.withdrawn?.office : latest?.parent;
  if (!hasEnded || parent == null) return latest?.path;
  const above = placedOn(register, { unit: parent, path: '' }, day).path;
  return above === '' ? latest?.path : `${above}/${id}`;
}

/** The path on a day for officials stored at a path; the path itself if no unit took theirs over. */
export const seatPathOn = (register: Register, path: UnitPath, day: LocalDate): UnitPath =>
  nothingMoved(register) ? path : seatPathOf(register, `${day} ${path}`);

const MOST_SEAT_PATHS = 50_000;

/** Cached by day and path, because a ledger names the same few paths many times. */
const seatPathOf = onceForEach((register: Register, dayAndPath: string): UnitPath => {
  const [day = '', path = ''] = dayAndPath.split(' ');
  return placedOn(register, { unit: unitIdOf(path), path }, day).path;
}, MOST_SEAT_PATHS);

/**
 * The path below which the officials of a unit are found: its own, or where it would lie if no unit took it over, as after
 * a division, and the unit above has ended.
 */
export function staffPathOn(register: Register, path: UnitPath, day: LocalDate): UnitPath {
  const seat = seatPathOn(register, path, day);
  return unitIdOf(seat) === unitIdOf(path) ? seat : path;
}

/** All paths that a unit and the units wholly in it ever had. The unit's officials are responsible for them. */
export const answeredPathsOf = (register: Register, path: UnitPath): UnitPath[] => {
  const ids = [unitIdOf(path), ...wholePartsOf(register, unitIdOf(path))];
  return [...new Set([path, ...ids.flatMap((id) => unitEntries(register, id).map((entry) => entry.path))])];
};

/**
 * Paths below which the officials of a scope may be stored: its own path, and earlier paths of the scope and its parts.
 * Without reorganisations, only its own path.
 */
export function storedPathsOf(register: Register, scope: UnitPath): readonly UnitPath[] {
  return nothingMoved(register) ? storageAreasOf(register, scope) : pathsOverTime(register, scope);
}

const pathsOverTime = onceForEach((register: Register, scope: UnitPath): readonly UnitPath[] => {
  if (scope === '') {
    const [country = '', ...provinces] = storageAreasOf(register, scope);
    // The country's own path is no prefix of where others are stored.
    return [country, ...shortest([...provinces, ...lostEntries(register).map(({ path }) => path)])];
  }
  const own = unitEntries(register, unitIdOf(scope)).map(({ path }) => path);
  return shortest([scope, ...own, ...formerPaths(register, scope)]);
});

const formerPaths = (register: Register, scope: UnitPath): UnitPath[] =>
  [...register.units, ...lostEntries(register)].flatMap(({ id, level, path: stored }) => {
    if (level === 'VILLAGE') return [];
    const seats = seatsOf(register, hasSeat(register, id) ? id : (register.withdrawn?.office ?? id));
    const isHere = seats.some((seat) => unitEntries(register, seat).some(({ path }) => isAtOrBelow(path, scope)));
    return isHere ? [stored] : [];
  });

/** Leaves out paths that lie below another path of the list. */
function shortest(paths: readonly UnitPath[]): UnitPath[] {
  const kept: UnitPath[] = [];
  for (const path of [...new Set(paths)].sort()) {
    const last = kept.at(-1);
    if (last === undefined || !isAtOrBelow(path, last)) kept.push(path);
  }
  return kept;
}
