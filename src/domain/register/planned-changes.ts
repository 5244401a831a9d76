import type { LocalDate } from '../time/local-date.js';
import { linksOutOf } from './lineage.js';
import { dayBefore } from './register-in-force.js';
import { decisionText, kindsOfChange, type Reorganisation, type ReorganisationKind } from './reorganisation.js';
import { type Register, type Unit, type UnitId, unitById } from './unit.js';

/** What is published of a unit and takes effect on a day to come. */
export type PlannedChange = {
  readonly day: LocalDate;
  readonly kinds: readonly ReorganisationKind[];
  readonly decision: string;
  readonly event: string;
  /** The unit from the day on; undefined where it ends. */
  readonly after: Unit | undefined;
  /** The units that take it over, as they begin. */
  readonly successors: readonly Unit[];
};

/**
 * The announcements of a unit, by day.
 *
 * @param register in force, with all that is planned
 */
export function plannedChanges(register: Register, id: UnitId, today: LocalDate): PlannedChange[] {
  return (register.events ?? [])
    .filter(({ effective }) => effective > today)
    .flatMap((event): PlannedChange[] => {
      const { effective: day } = event;
      const before = unitById(register, id, dayBefore(day));
      const after = unitById(register, id, day);
      if (!before || before === after) return [];
      const successors = linksOutOf(register, id).flatMap((link) =>
        link.event === event.id ? (unitById(register, link.to, day) ?? []) : [],
      );
      const named = event.changes.filter((change) => isAbout(change, before));
      // A unit whose parent ends or moves goes along without a clause of its own.
      if (named.length === 0 && !(after && isLeftBehind(register, event, before, after))) return [];
      const kinds = named.length > 0 ? named.flatMap(kindsOfChange) : (['MOVE'] as const);
      const [clause = null] = named.map((change) => change.clause);
      const decision = decisionText(event.decision, clause);
      return [{ day, kinds: [...new Set(kinds)], decision, event: event.id, after, successors }];
    });
}

type Change = Reorganisation['changes'][number];

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

/** Of several events of a day, the move is told by the one that concerns a unit above. */
const isLeftBehind = (register: Register, event: Reorganisation, before: Unit, after: Unit): boolean =>
  before.path !== after.path &&
  before.path
    .split('/')
    .slice(0, -1)
    .some((id) => {
      const above = unitById(register, id, dayBefore(event.effective));
      return above !== undefined && event.changes.some((change) => isAbout(change, above));
    });
