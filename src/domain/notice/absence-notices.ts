import type { AdministrationAction, AdministrationRecord } from '../administration/record.js';
import type { Absence, Official } from '../official/official.js';
import { type LocalDate, localDateOf } from '../time/local-date.js';

/** Why days of a substitute ended early. */
export type AbsenceEnd = 'RETURNED' | 'CLOSED' | 'MOVED' | 'ASSIGNMENT_ENDED' | 'SUBSTITUTE_LEFT';

/** The days as they were named, and the last day that a change left of them; null = none left. */
export type EndedAbsence = { readonly absence: Absence; readonly lastDay: LocalDate | null };

const ENDING: Partial<Record<AdministrationAction, AbsenceEnd>> = {
  END_SUBSTITUTION: 'RETURNED',
  DEACTIVATE: 'CLOSED',
  TRANSFER: 'MOVED',
  END_ASSIGNMENT: 'ASSIGNMENT_ENDED',
  SUBSTITUTE_LEFT: 'SUBSTITUTE_LEFT',
};

/** The end of an absence that letters report; undefined if the change ends none. */
export const absenceEndOf = ({ action }: Pick<AdministrationRecord, 'action'>): AbsenceEnd | undefined =>
  ENDING[action];

/** The days for which a change named a substitute; undefined for every other change. */
export function namedAbsence(record: AdministrationRecord): Absence | undefined {
  if (record.action !== 'NAME_SUBSTITUTE') return undefined;
  const { before, after } = absencesIn(record);
  return after.find((absence) => !before.some((other) => isSameAbsence(absence, other)));
}

/** The days that a change took from substitutes. */
export function endedAbsences(record: AdministrationRecord): readonly EndedAbsence[] {
  if (absenceEndOf(record) === undefined) return [];
  const { before, after } = absencesIn(record);
  return before
    .filter((absence) => !after.some((other) => isSameAbsence(absence, other)))
    .map((absence) => {
      const left = after.find(({ substitute, from }) => substitute === absence.substitute && from === absence.from);
      return { absence, lastDay: left?.until ?? null };
    });
}

/** How the days in a letter ended: before they began, at once, or on a future day. */
export type EndOfDays =
  | { readonly kind: 'WITHDRAWN' | 'AT_ONCE' }
  | { readonly kind: 'LATER'; readonly lastDay: LocalDate };

export function endOfDays(ended: readonly EndedAbsence[], { at }: Pick<AdministrationRecord, 'at'>): EndOfDays {
  const today = localDateOf(at);
  const later = ended.flatMap(({ lastDay }) => (lastDay !== null && lastDay >= today ? [lastDay] : []));
  if (later[0] !== undefined) return { kind: 'LATER', lastDay: later[0] };
  return { kind: ended.every(({ absence }) => absence.from > today) ? 'WITHDRAWN' : 'AT_ONCE' };
}

/** Whether the letter to a substitute is still true: nobody has withdrawn the days that it names. */
export const isStillNamed = (record: AdministrationRecord, { absences = [] }: Official): boolean => {
  const named = namedAbsence(record);
  return named !== undefined && absences.some((absence) => isSameAbsence(absence, named));
};

/** The official with the assignment before the change, whose work the substitute was to do. */
export function officialBefore({ changes }: AdministrationRecord, official: Official): Official {
  const before = Object.fromEntries(
    changes.flatMap(({ field, before: value }) => (PLACE.has(field) && value !== null ? [[field, value]] : [])),
  );
  return { ...official, ...before };
}

const PLACE: ReadonlySet<string> = new Set(['unit', 'path', 'role']);

function absencesIn({ changes }: AdministrationRecord) {
  const change = changes.find(({ field }) => field === 'absences');
  const parsed = (text: string | null | undefined): readonly Absence[] => (text == null ? [] : JSON.parse(text));
  return { before: parsed(change?.before), after: parsed(change?.after) };
}

const isSameAbsence = (a: Absence, b: Absence): boolean =>
  a.substitute === b.substitute && a.from === b.from && a.until === b.until;
