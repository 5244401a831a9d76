import type { LocalDate } from '../time/local-date.js';
import type { Register, UnitId, UnitPath } from './unit.js';

/** A path of a unit, with the first and the last day on which it has it; null = since ever, open-ended. */
export type Station = { readonly path: UnitPath; readonly from: LocalDate | null; readonly to: LocalDate | null };

/** A unit that went on below another one, with every place where it has lain, in the order of its entries. */
export type MovedUnit = { readonly unit: UnitId; readonly stations: readonly [Station, ...Station[]] };

/** The units that a reorganisation moved; villages, which have no reports, are left out. */
export function movedUnits({ units, events }: Register): MovedUnit[] {
  if (!events?.length) return [];
  const stations = new Map<UnitId, [Station, ...Station[]]>();
  for (const { id, level, path, validFrom: from, validTo: to } of units) {
    if (level === 'VILLAGE') continue;
    const before = stations.get(id);
    if (before) before.push({ path, from, to });
    else stations.set(id, [{ path, from, to }]);
  }
  return [...stations].flatMap(([unit, of]) =>
    of.some(({ path }) => path !== of[0].path) ? [{ unit, stations: of }] : [],
  );
}
