import { groupedBy } from '../text/grouped-by.js';
import { onceFor } from '../text/once-for.js';
import type { LocalDate } from '../time/local-date.js';
import { formationsIn, type OutsidePart, type Reorganisation } from './reorganisation.js';
import { type Register, type UnitId, unitById } from './unit.js';

/** One step in the history of a territory: which unit went into which, how much of it, by which decision. */
export type LineageLink = ReturnType<typeof linksOf>[number];

/** The sources of a unit's figures on a day before the unit began. */
export type UnitParts = {
  /** Units of that day that lie wholly in the unit. Their figures can be summed. */
  readonly whole: readonly UnitId[];
  /** Units that went into the unit in part, and units outside the register, by name. Nobody knows their share. */
  readonly unknown: readonly string[];
};

const lineageIn = onceFor(({ events = [] }: Register) => {
  const links = events.flatMap(linksOf);
  return {
    into: groupedBy(links, ({ to }) => to),
    outOf: groupedBy(links, ({ from }) => from),
    outside: new Map(events.flatMap(formationsIn).map(({ unit, outside }) => [unit.id, outside])),
  };
});

const linksOf = ({ id: event, effective: day, decision, changes }: Reorganisation) =>
  formationsIn({ changes }).flatMap(({ unit: { id: to }, predecessors, clause }) =>
    predecessors.map(({ unit: from, extent }) => ({ from, to, extent, day, event, decision, clause })),
  );

/** The links from the direct predecessors of a unit. */
export const linksInto = (register: Register, unit: UnitId): readonly LineageLink[] =>
  lineageIn(register).into.get(unit) ?? [];

/** The links to the direct successors of a unit, which ended with them. */
export const linksOutOf = (register: Register, unit: UnitId): readonly LineageLink[] =>
  lineageIn(register).outOf.get(unit) ?? [];

/** The parts that a unit took in from outside the register. */
export const outsidePartsOf = (register: Register, unit: UnitId): readonly OutsidePart[] =>
  lineageIn(register).outside.get(unit) ?? [];

/** All links before and after a unit, through all events, ordered by day and place. */
export function lineageOf(register: Register, unit: UnitId): LineageLink[] {
  const { into, outOf } = lineageIn(register);
  const links = new Set<LineageLink>();
  const follow = (id: UnitId, steps: ReadonlyMap<UnitId, readonly LineageLink[]>, end: 'from' | 'to') => {
    for (const link of steps.get(id) ?? []) {
      if (links.has(link)) continue;
      links.add(link);
      follow(link[end], steps, end);
    }
  };
  follow(unit, into, 'from');
  follow(unit, outOf, 'to');
  const key = ({ day, to, from }: LineageLink) => `${day} ${to} ${from}`;
  return [...links].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Whether a reorganisation took effect later than `after` and not later than `upTo`. */
export const isReorganisedBetween = ({ events = [] }: Register, after: LocalDate, upTo: LocalDate): boolean =>
  events.some(({ effective }) => after < effective && effective <= upTo);

/** Units that went into a unit, wholly or in part, through all events. */
export const allPredecessorsOf = (register: Register, unit: UnitId): UnitId[] => [
  ...new Set(linksInto(register, unit).flatMap(({ from }) => [from, ...allPredecessorsOf(register, from)])),
];

const existsOn = (register: Register, id: UnitId, day: LocalDate): boolean => unitById(register, id, day) !== undefined;

/** Units of an earlier day that lie in a unit, wholly or in part. If the unit existed then, the unit itself. */
export const predecessorsOn = (register: Register, unit: UnitId, day: LocalDate): UnitId[] =>
  reached(register, unit, day, (id) =>
    linksInto(register, id)
      .filter((link) => link.day > day)
      .map(({ from }) => from),
  );

/** Units of a later day that hold a unit or a part of it. If the unit still exists then, the unit itself. */
export const successorsOn = (register: Register, unit: UnitId, day: LocalDate): UnitId[] =>
  reached(register, unit, day, (id) =>
    linksOutOf(register, id)
      .filter((link) => link.day <= day)
      .map(({ to }) => to),
  );

function reached(register: Register, unit: UnitId, day: LocalDate, next: (id: UnitId) => readonly UnitId[]): UnitId[] {
  const found = new Set<UnitId>();
  const follow = (id: UnitId): void => {
    if (existsOn(register, id, day)) found.add(id);
    else for (const other of next(id)) follow(other);
  };
  follow(unit);
  return [...found];
}

/**
 * The parts of a unit on a day. The figures of a divided unit cannot be split, so a part of one is unknown, unless all
 * its parts are together again in this unit. Land without inhabitants adds nothing.
 */
export function partsOn(register: Register, unit: UnitId, day: LocalDate): UnitParts {
  const whole = new Set<UnitId>();
  const outside = new Set<string>();
  const divided = new Set<UnitId>();
  /** Units of any day that lie wholly in the given unit. */
  const within = new Set<UnitId>();
  const follow = (id: UnitId): void => {
    if (within.has(id)) return;
    within.add(id);
    if (existsOn(register, id, day)) {
      whole.add(id);
      return;
    }
    for (const { from, extent, day: since } of linksInto(register, id)) {
      if (since <= day) continue;
      if (extent === 'WHOLE') follow(from);
      else if (extent !== 'PART_AREA_ONLY') divided.add(from);
    }
    for (const { name, isUnit } of lineageIn(register).outside.get(id) ?? []) if (isUnit) outside.add(name);
  };
  follow(unit);
  for (let joined = rejoined(register, divided, within); joined; joined = rejoined(register, divided, within)) {
    divided.delete(joined);
    follow(joined);
  }
  return { whole: [...whole], unknown: [...divided, ...outside] };
}

/** A divided unit whose parts all lie in one unit again: the rest of it, and every other part. */
const rejoined = (register: Register, divided: ReadonlySet<UnitId>, within: ReadonlySet<UnitId>): UnitId | undefined =>
  [...divided].find((id) => {
    const parts = linksOutOf(register, id).filter(({ extent }) => extent !== 'PART_AREA_ONLY');
    const isComplete = parts.some(({ extent }) => extent === 'REST') && !wentOutside(register, id);
    return isComplete && parts.every(({ to }) => within.has(to));
  });

const wentOutside = ({ events = [] }: Register, id: UnitId): boolean =>
  events.some(({ changes }) =>
    changes.some((change) => change.of === 'END' && change.unit === id && change.heirsOutside.length > 0),
  );
