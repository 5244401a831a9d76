import { formFaults, sharesFaults } from './formed-unit-faults.js';
import { decisionText, type FormedUnit, type Reorganisation, type UnitChange } from './reorganisation.js';
import type { FaultAt, ReorganisationFault } from './reorganisation-fault.js';
import { isBelow, LEVEL_OF_KIND, UNIT_LEVELS, type Unit, type UnitId, type UnitKind, validOn } from './unit.js';

type Alteration = Extract<UnitChange, { readonly of: 'ALTER' }>;

/** The effects of an event on the units that exist on its day, or the faults that prevent it. */
export type ReorganisationPlan = {
  /** Units on the day of the event, as they were before it. */
  readonly existing: ReadonlyMap<UnitId, Unit>;
  /** Units that begin. Their paths are not known yet. */
  readonly formed: ReadonlyMap<UnitId, Unit>;
  readonly ending: ReadonlySet<UnitId>;
  readonly altered: ReadonlyMap<UnitId, Alteration>;
  /** The parent of a unit after the event. */
  readonly parentOf: (id: UnitId) => UnitId | null;
  readonly kindOf: (id: UnitId) => UnitKind | undefined;
  readonly faults: readonly ReorganisationFault[];
};

export function reorganisationPlan(units: readonly Unit[], event: Reorganisation): ReorganisationPlan {
  const existing = new Map(units.flatMap((unit) => (validOn(unit, event.effective) ? [[unit.id, unit] as const] : [])));
  const usedIds = new Set(units.map(({ id }) => id));
  const faults: ReorganisationFault[] = [];
  const at: FaultAt = (path, code, value, other = '') => {
    const lacking = code === 'UNIT_UNKNOWN' || code === 'PARENT_MISSING' ? value : null;
    faults.push({ code, event: event.id, path: path.map(String), value, other, lacking });
  };
  if (event.changes.length === 0) at(['changes'], 'NO_CHANGES', event.id);

  const formed = new Map<UnitId, Unit>();
  const altered = new Map<UnitId, Alteration>();
  const ending = new Set<UnitId>();
  /** The one unit that took a unit in wholly. */
  const heirOf = new Map<UnitId, UnitId>();
  const ofEndedLevel = new Set<UnitId>();
  const treatedBy = new Map<UnitId, string>();
  const treat = (unit: UnitId, as: string, path: readonly (string | number)[]) => {
    if (!existing.has(unit)) at(path, 'UNIT_UNKNOWN', unit);
    else if (treatedBy.has(unit) && [as, treatedBy.get(unit)].some((way) => way !== 'PREDECESSOR'))
      at(path, 'TREATED_TWICE', unit);
    treatedBy.set(unit, as);
  };

  for (const [i, change] of event.changes.entries()) {
    const path = ['changes', i];
    switch (change.of) {
      case 'FORM':
        formFaults(change, usedIds, existing, path, at);
        if (formed.has(change.unit.id)) at([...path, 'unit', 'id'], 'ID_USED', change.unit.id);
        formed.set(change.unit.id, formedUnit(change.unit, event, change.clause));
        for (const [j, { unit, extent }] of change.predecessors.entries()) {
          treat(unit, 'PREDECESSOR', [...path, 'predecessors', j]);
          ending.add(unit);
          if (extent === 'WHOLE') heirOf.set(unit, change.unit.id);
        }
        break;
      case 'ALTER':
        treat(change.unit, 'ALTERED', [...path, 'unit']);
        altered.set(change.unit, change);
        if (!change.name && !change.kind && change.parent === undefined && change.gsoCode === undefined)
          at(path, 'NOTHING_ALTERED', change.unit);
        break;
      case 'END':
        // A divided unit may end here too. The rest of it then goes outside the register.
        treat(change.unit, change.heirsOutside.length > 0 ? 'PREDECESSOR' : 'ENDED', [...path, 'unit']);
        ending.add(change.unit);
        break;
      case 'END_LEVEL': {
        const within = change.within === null ? '' : existing.get(change.within)?.path;
        if (within === undefined) at([...path, 'within'], 'UNIT_UNKNOWN', change.within ?? '');
        const ended = [...existing.values()].filter(
          ({ level, path: place }) => level === change.level && within !== undefined && isBelow(place, within),
        );
        if (ended.length === 0 && within !== undefined) at(path, 'LEVEL_EMPTY', change.level, change.within ?? '');
        for (const { id } of ended.filter((unit) => !ending.has(unit.id))) ofEndedLevel.add(id);
      }
    }
  }
  for (const id of ofEndedLevel) if (!heirOf.has(id)) ending.add(id);
  sharesFaults(event, at);

  const kindOf = (id: UnitId) => formed.get(id)?.kind ?? altered.get(id)?.kind ?? existing.get(id)?.kind;
  const parentBefore = (id: UnitId) => existing.get(id)?.parent ?? null;
  /** The parent that the children of an ending unit get; undefined if the event names none. */
  const heirOfChildren = (id: UnitId | null): UnitId | null | undefined => {
    if (id === null || !ending.has(id)) return id;
    return heirOf.get(id) ?? (ofEndedLevel.has(id) ? heirOfChildren(parentBefore(id)) : undefined);
  };
  const parentOf = (id: UnitId): UnitId | null => {
    const begun = formed.get(id);
    if (begun) return begun.parent;
    return altered.get(id)?.parent ?? heirOfChildren(parentBefore(id)) ?? null;
  };
  const plan = { existing, formed, ending, altered, parentOf, kindOf, faults };
  placeFaults(plan, event, heirOfChildren, at);
  return plan;
}

const formedUnit = (unit: FormedUnit, { effective, decision }: Reorganisation, clause: string | null): Unit => ({
  id: unit.id,
  path: unit.id,
  level: LEVEL_OF_KIND[unit.kind],
  kind: unit.kind,
  gsoCode: unit.gsoCode,
  name: unit.name,
  parent: unit.parent,
  validFrom: effective,
  validTo: null,
  isDemonstration: false,
  decision: decisionText(decision, clause),
  ...(unit.villageCount !== undefined && { villageCount: unit.villageCount }),
  ...(unit.isVillageCountDemonstration && { isVillageCountDemonstration: true }),
});

const rank = (kind: UnitKind | undefined): number => (kind ? UNIT_LEVELS.indexOf(LEVEL_OF_KIND[kind]) : -1);

/** Checks that every unit has a parent that exists on the day and is of a higher level. */
function placeFaults(
  { existing, formed, ending, altered, parentOf, kindOf }: ReorganisationPlan,
  event: Reorganisation,
  heirOfChildren: (id: UnitId | null) => UnitId | null | undefined,
  at: FaultAt,
): void {
  const checkParent = (path: readonly (string | number)[], id: UnitId, parent: UnitId | null) => {
    if (parent === null) {
      if (rank(kindOf(id)) > UNIT_LEVELS.indexOf('PROVINCE')) at(path, 'PARENT_MISSING', '—', id);
    } else if (ending.has(parent)) at(path, 'PARENT_ENDS', parent, id);
    else if (!existing.has(parent) && !formed.has(parent)) at(path, 'PARENT_MISSING', parent, id);
    else if (rank(kindOf(parent)) >= rank(kindOf(id))) at(path, 'PARENT_NOT_ABOVE', parent, id);
  };
  for (const [i, change] of event.changes.entries()) {
    if (change.of === 'FORM') checkParent(['changes', i, 'unit', 'parent'], change.unit.id, change.unit.parent);
    if (change.of === 'ALTER' && change.parent !== undefined)
      checkParent(['changes', i, 'parent'], change.unit, change.parent);
    if (change.of === 'ALTER' && change.kind && existing.has(change.unit)) {
      const level = existing.get(change.unit)?.level ?? '';
      if (LEVEL_OF_KIND[change.kind] !== level) at(['changes', i, 'kind'], 'LEVEL_DIFFERS', change.kind, level);
    }
  }
  for (const unit of existing.values()) {
    if (unit.validFrom === event.effective && ending.has(unit.id)) at(['changes'], 'BEGAN_SAME_DAY', unit.id);
    if (ending.has(unit.id) || altered.get(unit.id)?.parent !== undefined || unit.parent === null) continue;
    if (!ending.has(unit.parent)) continue;
    const heir = heirOfChildren(unit.parent);
    const isPlaced = heir !== undefined && (heir === null || rank(kindOf(heir)) < rank(unit.kind));
    if (!isPlaced || (heir === null && parentOf(unit.id) === null && unit.level !== 'PROVINCE'))
      at(['changes'], 'CHILD_LEFT_BEHIND', unit.id, unit.parent);
  }
}
