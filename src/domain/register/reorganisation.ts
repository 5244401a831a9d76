import { addDays, type LocalDate } from '../time/local-date.js';
import { isBelow, type Register, type Unit, type UnitId, type UnitPath, unitById, validOn } from './unit.js';

/** One new unit and where it comes from. */
export type Successor = {
  /** A new id even where code and name stay: `nam-cuong-2025`. */
  readonly unit: Unit;
  readonly predecessors: readonly UnitId[];
  /** Names of predecessors outside this register; with any, the unit's history is partial. */
  readonly foreignParts: readonly string[];
};

/** An event that an administrator applies: units end the day before, others begin on the day. */
export type Reorganisation = {
  readonly effective: LocalDate;
  readonly legalBasis: string;
  /** Parents of the successors that the register does not have yet. */
  readonly parents: readonly Unit[];
  readonly successors: readonly Successor[];
  /** Units that end without a successor: the level above the communes. */
  readonly ended: readonly UnitId[];
};

export type Lineage = {
  readonly unit: UnitId;
  readonly predecessors: readonly UnitId[];
  readonly foreignParts: readonly string[];
  readonly isPartial: boolean;
};

export class ReorganisationError extends Error {
  override name = 'ReorganisationError';
}

/** The next register version. Ended units stay in it with their last day, so that past figures keep their unit. */
export function applyReorganisation(register: Register, event: Reorganisation): Register {
  const reasons = reasonsToRefuseReorganisation(register, event);
  if (reasons.length > 0) throw new ReorganisationError(reasons.join('; '));
  const ending = new Map<UnitPath, Successor | null>();
  for (const id of event.ended) ending.set(standing(register, id, event)?.path ?? '', null);
  for (const successor of event.successors)
    for (const id of successor.predecessors) ending.set(standing(register, id, event)?.path ?? '', successor);

  const lastDay = addDays(event.effective, -1);
  const moved: Unit[] = [];
  const closed = register.units.map((unit) => {
    if (!validOn(unit, event.effective)) return unit;
    if (ending.has(unit.path)) return { ...unit, validTo: lastDay };
    const successor = [...ending].find(([path, to]) => to && isBelow(unit.path, path))?.[1];
    if (!successor) return unit;
    // A village continues below the new commune under its own id: one more entry with the new path.
    moved.push({
      ...unit,
      path: `${successor.unit.path}/${unit.id}`,
      parent: successor.unit.id,
      validFrom: event.effective,
    });
    return { ...unit, validTo: lastDay };
  });
  const begun = event.successors.map(({ unit }) => ({ ...unit, validFrom: event.effective }));
  return { version: register.version + 1, units: [...closed, ...event.parents, ...begun, ...moved] };
}

const standing = (register: Register, id: UnitId, event: Reorganisation): Unit | undefined =>
  unitById(register, id, event.effective);

export function reasonsToRefuseReorganisation(register: Register, event: Reorganisation): string[] {
  const reasons: string[] = [];
  const taken = new Set(register.units.map((unit) => unit.id));
  const parents = new Set([...taken, ...event.parents.map((unit) => unit.id)]);
  const used = new Set<UnitId>();
  for (const { unit, predecessors } of event.successors) {
    if (taken.has(unit.id)) reasons.push(`${unit.id}: an id is never used again`);
    if (unit.id === unit.gsoCode) reasons.push(`${unit.id}: an id is never the bare code`);
    if (unit.parent === null || !parents.has(unit.parent)) reasons.push(`${unit.id}: parent ${unit.parent} is unknown`);
    if (predecessors.length === 0) reasons.push(`${unit.id}: names no predecessor in this register`);
    for (const id of predecessors) {
      if (!standing(register, id, event)) reasons.push(`${id}: does not exist on ${event.effective}`);
      if (used.has(id)) reasons.push(`${id}: goes to two successors`);
      used.add(id);
    }
  }
  for (const id of event.ended)
    if (!standing(register, id, event)) reasons.push(`${id}: does not exist on ${event.effective}`);
  return reasons;
}

/** Where a unit's figures of earlier periods come from, and whether parts of them lie outside the register. */
export const lineageOf = (event: Reorganisation, unit: UnitId): Lineage | undefined => {
  const successor = event.successors.find((candidate) => candidate.unit.id === unit);
  if (!successor) return undefined;
  const { predecessors, foreignParts } = successor;
  return { unit, predecessors, foreignParts, isPartial: foreignParts.length > 0 };
};
