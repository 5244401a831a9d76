import { isSamePerson, personOf } from '../official/assignment.js';
import type { Absence, Official } from '../official/official.js';
import { reasonNotToSubstitute } from '../official/substitute.js';
import { dayOrLater, dayWithin } from '../refusal/bound-texts.js';
import type { UserError } from '../refusal/codes.js';
import { typedTextFaults } from '../refusal/plain-text.js';
import { outOfRange, refusal } from '../refusal/refusal.js';
import type { UnitPath } from '../register/unit.js';
import { addDays, type LocalDate } from '../time/local-date.js';

export type AbsenceEdit =
  | {
      readonly of: 'ABSENCE';
      readonly absence: Absence;
      /** Everybody at the unit of the absent official, that one included, each at their current unit. */
      readonly colleagues: readonly Official[];
      /** People who typed figures in reports of the unit that are not sent yet. */
      readonly typists: ReadonlySet<string>;
    }
  /** Ends the absence that begins on `from`. */
  | { readonly of: 'RETURN'; readonly from: LocalDate }
  /** The substitute was closed or moved, or their assignment got a last day. */
  | {
      readonly of: 'SUBSTITUTE_LEFT';
      /** The substitute at their current unit. */
      readonly substitute: Official;
      /** The current path of the absent official. */
      readonly path: UnitPath;
    };

const LONGEST_DAYS = 366;
/** The largest number of characters in the number of a written authorisation. */
const MOST_AUTHORISATION = 100;

export function absenceFaults(
  official: Official,
  { absence, colleagues, typists }: Extract<AbsenceEdit, { of: 'ABSENCE' }>,
  today: LocalDate,
): UserError[] {
  const { substitute: id, from, until, authorisation } = absence;
  const inText = typedTextFaults(authorisation, ['authorisation'], 'LINE', MOST_AUTHORISATION);
  if (inText.length > 0) return inText;
  if (from < today) return [outOfRange(['from'], from, `≥ ${today}`, { other: dayOrLater(today) })];
  if (official.until !== undefined && from > official.until)
    return [outOfRange(['from'], from, `${today}–${official.until}`, { other: dayWithin(today, official.until) })];
  const longest = addDays(from, LONGEST_DAYS);
  const last = official.until !== undefined && official.until < longest ? official.until : longest;
  if (until < from || until > last)
    return [outOfRange(['until'], until, `${from}–${last}`, { other: dayWithin(from, last) })];
  const substitute = colleagues.find((colleague) => colleague.id === id);
  const at = ['substitute'];
  if (!substitute) return [refusal('NOT_FOUND', at, id)];
  const { name } = substitute;
  // After a reorganisation the official is stored at a unit that has moved or ended.
  const { path } = colleagues.find((colleague) => colleague.id === official.id) ?? official;
  const absent = { ...official, path };
  const reason = reasonNotToSubstitute(absent, substitute, from) ?? reasonNotToSubstitute(absent, substitute, until);
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
  const isOpen = absences.some((absence) => absence.from === from && absence.until >= today);
  return isOpen ? [] : [refusal('NO_ABSENCE', ['from'], from)];
}

export function absencesAfter(official: Official, edit: AbsenceEdit, today: LocalDate): readonly Absence[] {
  const { absences = [] } = official;
  switch (edit.of) {
    case 'ABSENCE':
      return [...absences, edit.absence].toSorted((a, b) => (a.from < b.from ? -1 : 1));
    case 'RETURN':
      return absences.flatMap((absence) =>
        absence.from === edit.from ? cutAfter(absence, lastDayBefore(today)) : [absence],
      );
    case 'SUBSTITUTE_LEFT':
      return absences.flatMap((absence) =>
        absence.substitute === edit.substitute.id
          ? cutAfter(absence, lastDayOfSubstitute({ ...official, path: edit.path }, edit.substitute, absence, today))
          : [absence],
      );
  }
}

/** Cuts an official's absences at the last day of the assignment. No substitute acts longer. */
export const withAbsencesUntil = (official: Official, lastDay: LocalDate): Official =>
  official.absences
    ? { ...official, absences: official.absences.flatMap((absence) => cutAfter(absence, lastDay)) }
    : official;

/** The last day of an absence that ends at once: yesterday, so that nobody acts for the official from now on. */
export const lastDayBefore = (today: LocalDate): LocalDate => addDays(today, -1);

const cutAfter = (absence: Absence, lastDay: LocalDate): Absence[] => {
  if (absence.until <= lastDay) return [absence];
  return absence.from <= lastDay ? [{ ...absence, until: lastDay }] : [];
};

function lastDayOfSubstitute(
  official: Official,
  substitute: Official,
  { from, until }: Absence,
  today: LocalDate,
): LocalDate {
  const first = from < today ? today : from;
  return reasonNotToSubstitute(official, substitute, first) ? lastDayBefore(today) : (substitute.until ?? until);
}
