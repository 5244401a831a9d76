import type { LocalDate } from '../time/local-date.js';
import { linksOutOf } from './lineage.js';
import { dayBefore } from './register-in-force.js';
import { decisionText, kindsOfChange, type Reorganisation, type ReorganisationKind } from './reorganisation.js';
import { inCodeUnits, isAtOrBelow, type Register, type Unit, type UnitId, type UnitPath, unitById } from './unit.js';

/** A published change of a unit that takes effect on a future day. */
export type PlannedChange = {
  readonly unit: UnitId;
  readonly day: LocalDate;
  readonly kinds: readonly ReorganisationKind[];
  readonly decision: string;
  readonly event: string;
  /** The unit before the day; undefined if it begins on that day. */
  readonly before: Unit | undefined;
  /** The unit from the day on; undefined if it ends. */
  readonly after: Unit | undefined;
  /** The units that take it over, as they are on their first day. */
  readonly successors: readonly Unit[];
};

/**
 * The planned changes of a unit, by day.
 *
 * @param register the register in force, with all planned events
 */
export function plannedChanges(register: Register, id: UnitId, today: LocalDate): PlannedChange[] {
  return (register.events ?? [])
    .filter(({ effective }) => effective > today)
    .flatMap((event): PlannedChange[] => {
      const { effective: day } = event;
      const before = unitById(register, id, dayBefore(day));
      const after = unitById(register, id, day);
      if (before === after) return [];
      const successors = linksOutOf(register, id).flatMap((link) =>
        link.event === event.id ? (unitById(register, link.to, day) ?? []) : [],
      );
      const named = event.changes.filter((change) => (before ? isAbout(change, before) : begins(change, id)));
      // A unit goes along without a clause of its own if its parent ends or moves.
      if (named.length === 0 && !(before && after && isLeftBehind(register, event, before, after))) return [];
      const kinds = named.length > 0 ? named.flatMap(kindsOfChange) : (['MOVE'] as const);
      const [clause = null] = named.map((change) => change.clause);
      const decision = decisionText(event.decision, clause);
      return [{ unit: id, day, kinds: [...new Set(kinds)], decision, event: event.id, before, after, successors }];
    });
}

/**
 * Planned changes of the units at or below a path, by day and path: units that a clause names, and units that begin
 * without predecessors. A unit that begins with predecessors appears as their successor.
 */
export const plannedBelow = (register: Register, within: UnitPath, today: LocalDate): PlannedChange[] =>
  [...new Set((register.events ?? []).flatMap((event) => unitsAnnounced(register, event)))]
    .flatMap((id) => plannedChanges(register, id, today).map((change) => ({ change, path: pathOf(change) })))
    .filter(({ path }) => isAtOrBelow(path, within))
    .sort((a, b) => inCodeUnits(a.change.day, b.change.day) || inCodeUnits(a.path, b.path))
    .map(({ change }) => change);

const pathOf = ({ before, after }: PlannedChange): UnitPath => (before ?? after)?.path ?? '';

const unitsAnnounced = (register: Register, { effective, changes }: Reorganisation): UnitId[] =>
  changes.flatMap((change) => unitsOfClause(register, change, dayBefore(effective)));

function unitsOfClause({ units }: Register, change: Change, lastDay: LocalDate): UnitId[] {
  switch (change.of) {
    case 'FORM':
      return change.predecessors.length > 0 ? change.predecessors.map(({ unit }) => unit) : [change.unit.id];
    case 'ALTER':
    case 'END':
      return [change.unit];
    case 'END_LEVEL':
      return units.filter(({ level, validTo }) => level === change.level && validTo === lastDay).map(({ id }) => id);
  }
}

type Change = Reorganisation['changes'][number];

const begins = (change: Change, id: UnitId): boolean => change.of === 'FORM' && change.unit.id === id;

function isAbout(change: Change, { id, level }: Unit): boolean {
  switch (change.of) {
    case 'FORM':
      return change.predecessors.some(({ unit }) => unit === id);
    case 'ALTER':
    case 'END':
      return change.unit === id;
    case 'END_LEVEL':
      return change.level === level;
  }
}

/** Whether a unit moves because this event, not another one of the same day, concerns a unit above it. */
const isLeftBehind = (register: Register, event: Reorganisation, before: Unit, after: Unit): boolean =>
  before.path !== after.path &&
  before.path
    .split('/')
    .slice(0, -1)
    .some((id) => {
      const above = unitById(register, id, dayBefore(event.effective));
      return above !== undefined && event.changes.some((change) => isAbout(change, above));
    });
