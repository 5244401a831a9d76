import fc from 'fast-check';
import { assignmentId } from '../../../src/domain/official/assignment.js';
import type { Absence, Official } from '../../../src/domain/official/official.js';
import type { Unit } from '../../../src/domain/register/unit.js';
import { addDays, type LocalDate } from '../../../src/domain/time/local-date.js';
import { choDon, communeNamed, official } from './mail-builder.js';

export const COMMUNES = ['xuan-lac', 'bang-lung'].map(communeNamed);
const FIRST_DAY: LocalDate = '2026-10-17';
const DAYS = 8;

/** Days around the one on which every report of October 2026 is three working days late. */
export const anyDayNearby = fc.integer({ min: 0, max: DAYS }).map((days) => addDays(FIRST_DAY, days));

const placesOf = {
  officer: COMMUNES,
  chairman: COMMUNES,
  auditor: [...COMMUNES, choDon],
  administrator: [...COMMUNES, choDon],
  reviewer: [choDon],
  leader: [choDon],
} as const;
const anyRole = fc.constantFrom(...(Object.keys(placesOf) as (keyof typeof placesOf)[]));

const positionAs = (role: keyof typeof placesOf, units: fc.Arbitrary<Unit>) =>
  fc.record({
    ...{ role: fc.constant(role), unit: units },
    active: fc.oneof({ arbitrary: fc.constant(true), weight: 7 }, fc.constant(false)),
    since: fc.option(anyDayNearby, { nil: undefined, freq: 5 }),
    until: fc.option(anyDayNearby, { nil: undefined, freq: 5 }),
  });
const anyPosition = anyRole.chain((role) => positionAs(role, fc.constantFrom(...placesOf[role])));

/** A person who files and signs for the same commune: the only one who reads of a report in two roles. */
const bothHats = fc
  .constantFrom(...COMMUNES)
  .map(fc.constant)
  .chain((unit) => fc.tuple(positionAs('officer', unit), positionAs('chairman', unit)));

const anyPositions = fc.oneof(
  { arbitrary: fc.array(anyPosition, { minLength: 1, maxLength: 3 }), weight: 4 },
  bothHats,
);
const anyPeople = fc.array(anyPositions, { minLength: 2, maxLength: 5 });
const anyAbsences = fc.array(
  fc.record({ of: fc.nat(), by: fc.nat(), from: anyDayNearby, days: fc.nat({ max: DAYS }) }),
  { maxLength: 5 },
);

/** A register as the table may hold it: people with several assignments, closed and coming ones, and any absences. */
export const anyOfficials: fc.Arbitrary<Official[]> = fc.tuple(anyPeople, anyAbsences).map(([people, absences]) => {
  const officials = people.flatMap((positions, person) =>
    positions.map(({ unit, ...position }, i): Official => {
      const first = `person-${person}`;
      const several = i === 0 && positions.length > 1 && { several: true };
      return official(position.role, {
        ...{ ...position, ...several, id: i === 0 ? first : assignmentId(first, String(i)) },
        ...{ name: `Person ${person}`, email: `${first}@x.example`, unit: unit.id, path: unit.path },
      });
    }),
  );
  const named = absences.map(({ of, by, from, days }): [number, Absence] => [
    of % officials.length,
    { substitute: officials[by % officials.length]?.id ?? '', from, until: addDays(from, days) },
  ]);
  return officials.map((each, i) => {
    const own = named.filter(([of]) => of === i).map(([, absence]) => absence);
    return own.length > 0 ? { ...each, absences: own } : each;
  });
});
