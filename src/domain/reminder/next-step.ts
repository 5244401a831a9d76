import type { Official, OfficialRole } from '../official/official.js';
import type { Unit } from '../register/unit.js';
import { type LocalDate, localDateOf } from '../time/local-date.js';
import { addWorkingDays } from '../time/working-calendar.js';
import { dayOfStep, ladderSteps, offsetReached } from './ladder.js';
import { scopeFor } from './letter-readers.js';
import type { ReminderContext } from './reminder-context.js';
import { officialsConcernedWith } from './responsible-officials.js';
import { nextLetterDay } from './silent-day.js';

/** The next step if the report stays missing, as a letter announces it. */
type NextStep = {
  readonly day: LocalDate;
  /** The last working day before it. */
  readonly upTo: LocalDate;
  /** Roles that are told for the first time on that day. */
  readonly joining: readonly OfficialRole[];
  /** Whether the reader gets another letter on that day. */
  readonly reminds: boolean;
};

/**
 * The next step that a letter announces in case the report stays missing: the first later day with another letter to
 * the reader, or with the first letter to somebody else at or above the commune. Steps on a quiet day are sent on the
 * next day for letters, together with the steps of that day.
 */
export function nextStepFor(
  situation: ReminderContext,
  {
    unit,
    dueDay,
    isWithChairman,
  }: { readonly unit: Unit; readonly dueDay: LocalDate; readonly isWithChairman: boolean },
  reader: Official,
): NextStep | null {
  const { cal, asOf } = situation;
  const scope = scopeFor(situation, reader, isWithChairman);
  const steps = ladderSteps(scope.ladder);
  const passed = offsetReached(cal, dueDay, localDateOf(asOf));
  const earlierReaders = new Set<OfficialRole>([
    reader.role,
    ...steps.filter(({ offset }) => offset <= passed).flatMap(({ recipients }) => recipients),
  ]);
  for (const { offset } of steps.filter((step) => step.offset > passed)) {
    const day = nextLetterDay(scope, cal, dayOfStep(cal, dueDay, offset));
    const reached = offsetReached(cal, dueDay, day);
    const roles = steps.filter((step) => step.offset > passed && step.offset <= reached).flatMap((s) => s.recipients);
    const joining = readersAmong(situation, unit, ANNOUNCED).filter(
      (role) => roles.includes(role) && !earlierReaders.has(role),
    );
    const reminds = roles.includes(reader.role);
    if (reminds || joining.length > 0) return { day, upTo: addWorkingDays(cal, day, -1), joining, reminds };
  }
  return null;
}

/** Roles that letters to other readers announce. */
const ANNOUNCED: readonly OfficialRole[] = ['chairman', 'reviewer'];

/** The given roles in which an active, reachable official is responsible for the unit. Letters name no other roles. */
export function readersAmong(
  { officials, unreachable, scope }: ReminderContext,
  unit: Unit,
  roles: readonly OfficialRole[],
): readonly OfficialRole[] {
  const readers = officialsConcernedWith(officials, scope, unit).filter(
    (official) => official.active && !unreachable.has(official.id),
  );
  return roles.filter((role) => readers.some((reader) => reader.role === role));
}
