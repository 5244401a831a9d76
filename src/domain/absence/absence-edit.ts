import { isSamePerson, personOf } from '../official/assignment.js';
import type { Absence, Official } from '../official/official.js';
import { reasonNotToSubstitute } from '../official/substitute.js';
import type { UserError } from '../refusal/codes.js';
import { outOfRange, refusal } from '../refusal/refusal.js';
import { addDays, type LocalDate } from '../time/local-date.js';

export type AbsenceEdit =
  | {
      readonly of: 'ABSENCE';
      readonly absence: Absence;
      /** Everybody at the unit of the absent official, placed where they work. */
      readonly colleagues: readonly Official[];
      /** People who typed figures of reports of the unit that are not sent yet. */
      readonly typists: ReadonlySet<string>;
    }
  /** Ends the absence that begins on that day. */
  | { readonly of: 'RETURN'; readonly from: LocalDate };

const LONGEST_DAYS = 366;

export function absenceFaults(
  official: Official,
  { absence, colleagues, typists }: Extract<AbsenceEdit, { of: 'ABSENCE' }>,
  today: LocalDate,
): UserError[] {
  const { substitute: id, from, until } = absence;
  if (from < today) return [outOfRange(['from'], from, `≥ ${today}`)];
  const last = addDays(from, LONGEST_DAYS);
  if (until < from || until > last) return [outOfRange(['until'], until, `${from}–${last}`)];
  const substitute = colleagues.find((colleague) => colleague.id === id);
  const at = ['substitute'];
  const name = substitute?.name ?? id;
  const reason = reasonNotToSubstitute(official, substitute, from);
  if (reason) return [refusal(reason, at, name)];
  const overlapping = official.absences?.find((other) => isOverlapping(other, absence));
  if (overlapping) return [refusal('ABSENT_ALREADY', ['from'], overlapping.from)];
  // No chains: a substitute acts for one absent official, and nobody acts for a substitute.
  if (isAbsentWithin(colleagues, id, absence)) return [refusal('SUBSTITUTE_IS_ABSENT', at, name)];
  const standsInFor = colleagues.find(({ absences = [] }) =>
    absences.some((other) => isSamePerson(other.substitute, official.id) && isOverlapping(other, absence)),
  );
  if (standsInFor) return [refusal('SUBSTITUTES_ALREADY', at, standsInFor.name)];
  if (official.role === 'chairman' && typists.has(personOf(id))) return [refusal('SUBSTITUTE_TYPED_REPORT', at, name)];
  return [];
}

const isOverlapping = (a: Pick<Absence, 'from' | 'until'>, b: Pick<Absence, 'from' | 'until'>): boolean =>
  a.from <= b.until && b.from <= a.until;

const isAbsentWithin = (colleagues: readonly Official[], id: string, absence: Absence): boolean =>
  colleagues.some(
    (colleague) =>
      isSamePerson(colleague.id, id) && (colleague.absences ?? []).some((other) => isOverlapping(other, absence)),
  );

export function returnFaults(
  { absences = [] }: Official,
  { from }: Extract<AbsenceEdit, { of: 'RETURN' }>,
  today: LocalDate,
): UserError[] {
  const isStanding = absences.some((absence) => absence.from === from && absence.until >= today);
  return isStanding ? [] : [refusal('NO_ABSENCE', ['from'], from)];
}

/** An absence that has begun ends with yesterday, so that the official acts again from now on. */
export function absencesAfter({ absences = [] }: Official, edit: AbsenceEdit, today: LocalDate): readonly Absence[] {
  if (edit.of === 'ABSENCE') return [...absences, edit.absence].toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return absences.flatMap((absence): Absence[] => {
    if (absence.from !== edit.from || absence.until < today) return [absence];
    return absence.from < today ? [{ ...absence, until: addDays(today, -1) }] : [];
  });
}
