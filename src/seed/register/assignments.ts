import { assignmentId } from '../../domain/official/assignment.js';
import type { Absence, Official } from '../../domain/official/official.js';
import { addDays, type LocalDate } from '../../domain/time/local-date.js';
import { demonstrationOfficials, deputyOfCommune } from './officials.js';
import { seededCommunes } from './register.js';

/** The officer `of` one commune who also has an assignment `at` another commune. */
const SEVERAL = { of: 'officer-binh-trung', at: 'yen-phong' } as const;

/** Officials who are absent when the demonstration is loaded. A deputy of their commune substitutes for each. */
const ABSENT = ['chairman-dai-sao', 'officer-yen-thuong'] as const;

/** Days of absence. A first start replays 35 days after loading, and the absences must last much longer. */
const DAYS_AWAY = 75;

/** The officials on the day of loading: some hold several assignments, and some are absent with a substitute. */
export function officialsOn(day: LocalDate): readonly Official[] {
  const away = demonstrationOfficials.filter(({ id }) => ABSENT.some((absent) => absent === id));
  const deputies = away.map(deputyOfCommune);
  const absences = new Map(
    away.map(({ id }, i): [string, Absence[]] => [
      id,
      [{ substitute: deputies[i]?.id ?? '', from: day, until: addDays(day, DAYS_AWAY) }],
    ]),
  );
  const everybody = demonstrationOfficials.map((official) => {
    const named = absences.get(official.id);
    return { ...official, ...(named && { absences: named }), ...(official.id === SEVERAL.of && { several: true }) };
  });
  return [...everybody, ...deputies, ...furtherAssignments(everybody)];
}

function furtherAssignments(officials: readonly Official[]): Official[] {
  const first = officials.find(({ id }) => id === SEVERAL.of);
  const unit = seededCommunes.find(({ id }) => id === SEVERAL.at);
  if (!first || !unit) return [];
  const { several: _, ...person } = first;
  return [{ ...person, id: assignmentId(first.id, unit.id), unit: unit.id, path: unit.path }];
}
