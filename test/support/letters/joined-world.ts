import { assignmentId, isFurtherAssignment, personOf } from '../../../src/domain/official/assignment.js';
import type { Official } from '../../../src/domain/official/official.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import type { Stores } from '../../../src/store/index.js';

const ALWAYS = { from: '2026-01-01', until: '2026-12-31' };

/** Of every four communes, the officer of the first also answers for the second, and the officer of the fourth is absent. */
export const joinedOfficials = (officers: readonly Official[]): Official[] =>
  officers.flatMap((officer, i): Official[] => {
    const before = officers[i - 1];
    if (i % 4 === 1 && before) return [{ ...officer, id: assignmentId(before.id, 'b'), email: before.email }];
    if (i % 4 !== 3) return [officer];
    const deputy = {
      ...officer,
      id: `deputy-${officer.unit}`,
      role: 'auditor',
      email: `deputy.${officer.email}`,
    } as const;
    return [{ ...officer, absences: [{ ...ALWAYS, substitute: deputy.id }] }, deputy];
  });

/** Writes the marks that administration writes beside further assignments. */
export async function markJoined(stores: Stores, officials: readonly Official[]): Promise<void> {
  for (const { id } of officials.filter((official) => isFurtherAssignment(official.id)))
    await stores.officials.markSeveral(personOf(id));
}

/** The names of the letters of a day on which every officer is due: one for each reader. */
export function letterNames(officials: readonly Official[], day: LocalDate): string[] {
  const further = new Set(officials.filter(({ id }) => isFurtherAssignment(id)).map(({ id }) => personOf(id)));
  return officersAmong(officials)
    .filter(({ id }) => !isFurtherAssignment(id))
    .map(({ id, absences: [absence] = [] }) => {
      if (absence) return `${day}/${absence.substitute}/JOINT`;
      return `${day}/${id}/${further.has(id) ? 'JOINT' : 'DAILY'}`;
    });
}

/** Everybody of whom a letter or a part of one speaks. */
export const officersAmong = (officials: readonly Official[]): Official[] =>
  officials.filter(({ role }) => role === 'officer');
