import { madeOnce } from '../text/grouped-by.js';
import { addDays } from '../time/local-date.js';
import { decisionText, type Reorganisation } from './reorganisation.js';
import { type ReorganisationPlan, reorganisationPlan } from './reorganisation-plan.js';
import { LEVEL_OF_KIND, type Unit, type UnitId, type UnitPath, validOn } from './unit.js';

/**
 * The units after an event; or every fault of the event, and the units unchanged. Ended units stay with their last day,
 * so that past figures keep their unit. A unit that moves or changes its name keeps its id and gets another entry.
 */
export function applyReorganisation(units: readonly Unit[], event: Reorganisation) {
  const plan = reorganisationPlan(units, event);
  if (plan.faults.length > 0) return { units, faults: plan.faults };
  const pathOn = pathsAfter(plan);
  const lastDay = addDays(event.effective, -1);
  const begun: Unit[] = [];
  const kept = units.flatMap((unit) => {
    if (!validOn(unit, event.effective)) return [unit];
    if (plan.ending.has(unit.id)) return [{ ...unit, validTo: lastDay }];
    const after = altered(unit, plan, event, pathOn);
    if (after === unit) return [unit];
    if (unit.validFrom === event.effective) return [after];
    begun.push({ ...after, validFrom: event.effective });
    return [{ ...unit, validTo: lastDay }];
  });
  const formed = [...plan.formed.values()].map((unit): Unit => ({ ...unit, path: pathOn(unit.id) }));
  return { units: [...kept, ...formed, ...begun], faults: [] };
}

function altered(unit: Unit, plan: ReorganisationPlan, { decision }: Reorganisation, pathOn: PathOf): Unit {
  const change = plan.altered.get(unit.id);
  const path = pathOn(unit.id);
  const parent = plan.parentOf(unit.id);
  if (!change && path === unit.path && parent === unit.parent) return unit;
  const kind = change?.kind ?? unit.kind;
  return {
    ...unit,
    path,
    parent,
    kind,
    level: LEVEL_OF_KIND[kind],
    name: change?.name ?? unit.name,
    gsoCode: change?.gsoCode ?? unit.gsoCode,
    ...(change && { decision: decisionText(decision, change.clause) }),
  };
}

type PathOf = (id: UnitId) => UnitPath;

/** Makes the path of a unit from its parents after the event. The country's path is empty. */
function pathsAfter({ existing, formed, kindOf, parentOf }: ReorganisationPlan): PathOf {
  const paths = new Map<UnitId, UnitPath>();
  const madePath = (id: UnitId): UnitPath => {
    const parent = parentOf(id);
    // A register of one district need not hold the province above it.
    if (parent !== null && !existing.has(parent) && !formed.has(parent)) return existing.get(id)?.path ?? id;
    if (kindOf(id) === 'COUNTRY') return '';
    const above = parent === null ? '' : pathOf(parent);
    return above === '' ? id : `${above}/${id}`;
  };
  const pathOf = (id: UnitId): UnitPath => madeOnce(paths, id, () => madePath(id));
  return pathOf;
}
