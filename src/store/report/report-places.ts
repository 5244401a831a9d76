import { movedUnits, type Station } from '../../domain/register/moved-units.js';
import { isAtOrBelow, type Register, type UnitId, type UnitPath, unitIdOf } from '../../domain/register/unit.js';
import { closingDateOf, type PeriodId } from '../../domain/time/period.js';

export type ReportPlaces = ReturnType<typeof reportPlaces>;

/** The first and the last day of a month on which a period can close. */
const [EARLIEST, LATEST] = [1, 28];

/**
 * Where the heads of reports are stored. A head stays at the first path of its unit: a change of the map, or its
 * reversal, moves no item, and both maps find the same head. Stores learn a unit's other paths from the registers that
 * they read, and no other path is ever used. A learnt path stays true, so it is never forgotten.
 */
export function reportPlaces() {
  const moved = new Map<UnitId, { version: number; place: UnitPath; stations: readonly Station[] }>();
  return {
    learn(register: Register): void {
      const { version } = register;
      for (const { unit, stations } of movedUnits(register)) {
        const before = moved.get(unit);
        const isLatest = !before || before.version <= version;
        moved.set(unit, {
          version: isLatest ? version : before.version,
          place: isLatest ? stations[0].path : before.place,
          stations: distinct([...(before?.stations ?? []), ...stations]),
        });
      }
    },

    placeOf: (path: UnitPath): UnitPath => moved.get(unitIdOf(path))?.place ?? path,

    /** Paths of units that lie below a scope when a period closes, but whose heads are stored outside of it. */
    elsewhere: (scope: UnitPath, period: PeriodId): UnitPath[] =>
      [...moved.values()].flatMap(({ place, stations }) => {
        if (isAtOrBelow(place, scope)) return [];
        return stations.findLast((station) => isAtOrBelow(station.path, scope) && mayHold(station, period))?.path ?? [];
      }),
  };
}

const mayHold = ({ from, to }: Station, period: PeriodId): boolean =>
  (from === null || from <= closingDateOf(period, LATEST)) && (to === null || to >= closingDateOf(period, EARLIEST));

const distinct = (stations: readonly Station[]): Station[] => [
  ...new Map(stations.map((station) => [`${station.path} ${station.from} ${station.to}`, station])).values(),
];
