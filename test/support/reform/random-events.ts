import { registerInForce } from '../../../src/domain/register/register-in-force.js';
import type { Extent, Reorganisation, UnitChange } from '../../../src/domain/register/reorganisation.js';
import { type Unit, unitsBelow } from '../../../src/domain/register/unit.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import { unitOf } from './thai-nguyen.js';

export const FIRST_DAY = '2020-01-01';

/** One province with two districts and some communes. */
export function randomUnits(communes: number): Unit[] {
  const province = unitOf({ nameVi: 'Tỉnh', gsoCode: '01' }, 'PROVINCE', null);
  const districts = ['001', '002'].map((gsoCode) => unitOf({ nameVi: 'Huyện', gsoCode }, 'DISTRICT', province));
  const below = Array.from({ length: communes }, (_, i) =>
    unitOf({ nameVi: 'Xã', gsoCode: String(10_000 + i) }, 'COMMUNE', districts[i % 2] as Unit),
  );
  return [province, ...districts, ...below];
}

/**
 * Events in the order of their days, some on one day. Each takes communes that exist then, so later ones build on earlier
 * ones. Ids do not follow the order.
 */
export function randomEvents(units: readonly Unit[], count: number, random: () => number): Reorganisation[] {
  const pick = (below: number) => Math.floor(random() * below);
  const events: Reorganisation[] = [];
  let day = FIRST_DAY;
  let touched = new Set<string>();
  for (let n = 0; n < count; n++) {
    if (n === 0 || random() < 0.7) {
      day = addDays(day, 1 + pick(200));
      touched = new Set();
    }
    const register = registerInForce(2, { version: 1, units }, events);
    const free = unitsBelow(register, '', day, 'COMMUNE').filter(({ id }) => !touched.has(id));
    const chosen = Array.from(
      { length: Math.min(free.length, 1 + pick(3)) },
      () => free.splice(pick(free.length), 1)[0] as Unit,
    );
    const districts = unitsBelow(register, '', day, 'DISTRICT');
    const parent = districts[pick(districts.length)]?.id ?? '';
    const changes = randomChanges(chosen, parent, `n${n}`, pick);
    if (changes.length === 0) continue;
    for (const { id } of chosen) touched.add(id);
    for (const change of changes) if (change.of === 'FORM') touched.add(change.unit.id);
    events.push({ id: `event-${pick(1_000_000)}-${n}`, effective: day, decision: `${n}/NQ`, changes });
  }
  return events;
}

function randomChanges(
  chosen: readonly Unit[],
  parent: string,
  name: string,
  pick: (below: number) => number,
): UnitChange[] {
  const [first] = chosen;
  if (!first) return [];
  const form = (id: string, from: readonly (readonly [string, Extent])[]): UnitChange => ({
    of: 'FORM',
    unit: { id, kind: 'COMMUNE', gsoCode: null, name: { vi: `Xã ${id}`, en: id }, parent },
    predecessors: from.map(([unit, extent]) => ({ unit, extent })),
    outside: [],
    clause: null,
  });
  const [id, clause] = [first.id, null];
  switch (pick(5)) {
    case 0:
    case 1:
      return [
        form(
          `${name}-a`,
          chosen.map((unit) => [unit.id, 'WHOLE'] as const),
        ),
      ];
    case 2:
      // The second heir takes in a whole unit, too, where another one was chosen.
      return [
        form(`${name}-a`, [[id, 'PART']]),
        form(`${name}-b`, [[id, 'REST'], ...chosen.slice(1).map((unit) => [unit.id, 'WHOLE'] as const)]),
        ...(pick(2) === 0 ? [form(`${name}-c`, [[id, 'PART_AREA_ONLY']])] : []),
      ];
    case 3:
      return [{ of: 'ALTER', unit: id, parent, clause }];
    default:
      return [{ of: 'ALTER', unit: id, kind: 'WARD', name: { vi: `Phường ${name}`, en: name }, clause }];
  }
}
