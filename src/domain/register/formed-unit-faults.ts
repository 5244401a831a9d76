import type { Extent, Reorganisation, UnitChange } from './reorganisation.js';
import type { FaultAt } from './reorganisation-fault.js';
import { LEVEL_OF_KIND, type Unit, type UnitId } from './unit.js';

type Formation = Extract<UnitChange, { readonly of: 'FORM' }>;

const READABLE = /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 80;

/** Faults in the id, names and predecessors of a new unit. `placeFaults` and `sharesFaults` check the rest. */
export function formFaults(
  { unit, predecessors }: Formation,
  usedIds: ReadonlySet<UnitId>,
  existing: ReadonlyMap<UnitId, Unit>,
  path: readonly (string | number)[],
  at: FaultAt,
): void {
  if (!READABLE.test(unit.id) || unit.id.length > LONGEST_ID) at([...path, 'unit', 'id'], 'ID_NOT_READABLE', unit.id);
  else if (usedIds.has(unit.id)) at([...path, 'unit', 'id'], 'ID_USED', unit.id);
  for (const language of ['vi', 'en'] as const)
    if (unit.name[language].trim() === '') at([...path, 'unit', 'name', language], 'NAME_MISSING', unit.id);
  const seen = new Set<UnitId>();
  for (const [j, predecessor] of predecessors.entries()) {
    if (seen.has(predecessor.unit)) at([...path, 'predecessors', j], 'PREDECESSOR_TWICE', predecessor.unit, unit.id);
    seen.add(predecessor.unit);
    const level = existing.get(predecessor.unit)?.level;
    // A special zone may take the place of a district that had no communes.
    if (level && level !== LEVEL_OF_KIND[unit.kind] && level !== 'DISTRICT')
      at([...path, 'predecessors', j], 'LEVEL_DIFFERS', predecessor.unit, LEVEL_OF_KIND[unit.kind]);
  }
}

/** A predecessor goes somewhere as a whole, or in parts that leave nothing over. */
export function sharesFaults({ changes }: Reorganisation, at: FaultAt): void {
  const uses = new Map<UnitId, { readonly extent: Extent; readonly path: readonly (string | number)[] }[]>();
  const goesOutside = new Set<UnitId>();
  for (const [i, change] of changes.entries()) {
    if (change.of === 'END' && change.heirsOutside.length > 0) goesOutside.add(change.unit);
    if (change.of !== 'FORM') continue;
    for (const [j, { unit, extent }] of change.predecessors.entries())
      uses.set(unit, [...(uses.get(unit) ?? []), { extent, path: ['changes', i, 'predecessors', j] }]);
  }
  for (const [unit, shares] of uses) {
    const wholes = shares.filter(({ extent }) => extent === 'WHOLE');
    const rests = shares.filter(({ extent }) => extent === 'REST');
    const others = shares.length - wholes.length;
    const last = shares.at(-1)?.path ?? [];
    if (wholes.length > 1 || (wholes.length === 1 && (others > 0 || goesOutside.has(unit))))
      at(last, 'WHOLE_AND_MORE', unit);
    else if (wholes.length === 0) {
      if (rests.length > 1) at(rests[1]?.path ?? last, 'REST_TWICE', unit);
      else if (rests.length === 0 && !goesOutside.has(unit)) at(last, 'REST_MISSING', unit);
      else if (rests.length === 1 && others === 1) at(last, 'REST_WITHOUT_PART', unit);
    }
  }
}
