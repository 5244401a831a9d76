import type { LocalDate } from '../time/local-date.js';
import type { Register, UnitId, UnitPath } from './unit.js';

/** A path with the first and last day on which a unit has it; null = since before the register began, open-ended. */
export type Station = { readonly path: UnitPath; readonly from: LocalDate | null; readonly to: LocalDate | null };

/** A unit that moved below another unit, with all its paths in the order of its entries. */
export type MovedUnit = { readonly unit: UnitId; readonly stations: readonly [Station, ...Station[]] };

/** Units that a reorganisation moved. Villages are left out, because they have no reports. */
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
