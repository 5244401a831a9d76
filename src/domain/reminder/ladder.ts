import type { OfficialRole } from '../official/official.js';
import type { Ladder, LadderStep } from '../settings/scope-settings.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import { addWorkingDays, type WorkingCalendar, workingDaysIn } from '../time/working-calendar.js';

/** The rung a letter stands on, in working days from the due day: −3, 0, 1, 3, 5, then the repetitions 10, 15, 20, 25. */
export type LadderOffset = number;

/** All steps in order, the repetitions of the last one included: those go to the recipients of the last step. */
export function ladderSteps(ladder: Ladder): LadderStep[] {
  const steps = ladder.steps.toSorted((a, b) => a.offset - b.offset);
  const last = steps.at(-1);
  if (!last) return [];
  const repeats = Array.from({ length: ladder.repeatAtMost }, (_, i) => ({
    offset: last.offset + (i + 1) * ladder.repeatEvery,
    recipients: last.recipients,
  }));
  return [...steps, ...repeats];
}

export const ladderOffsets = (ladder: Ladder): LadderOffset[] => ladderSteps(ladder).map(({ offset }) => offset);

/** The working day of a step; the due day itself for 0. */
export const dayOfStep = (cal: WorkingCalendar, due: LocalDate, offset: LadderOffset): LocalDate =>
  addWorkingDays(cal, due, offset);

/** The highest offset whose day is this day or earlier. */
export function offsetReached(cal: WorkingCalendar, due: LocalDate, day: LocalDate): LadderOffset {
  if (day >= due) return workingDaysIn(cal, due, day);
  return -1 - workingDaysIn(cal, day, addDays(due, -1));
}

export type StepQuestion = {
  readonly due: LocalDate;
  readonly today: LocalDate;
  readonly cal: WorkingCalendar;
  readonly ladder: Ladder;
  readonly role: OfficialRole;
};

/** The highest step reached that is addressed to the role, sent or not. */
export function highestReached({ due, today, cal, ladder, role }: StepQuestion): LadderOffset | undefined {
  const reached = offsetReached(cal, due, today);
  const isDue = (step: LadderStep) => step.offset <= reached && step.recipients.includes(role);
  return ladderSteps(ladder).findLast(isDue)?.offset;
}

/**
 * The step to be sent: the highest reached that is addressed to the role, unless it or a later one was sent to this
 * official about this report. After a gap only the highest goes. Undefined = nothing is due.
 */
export function stepFor(
  question: StepQuestion & { readonly sentSteps: readonly LadderOffset[] },
): LadderOffset | undefined {
  const reached = highestReached(question);
  return reached !== undefined && question.sentSteps.every((sent) => sent < reached) ? reached : undefined;
}

/**
 * Sent steps that still count after the due day has moved (an extension, an edited calendar): a letter counts for a
 * step only if it was sent on the day of that step, as counted now, or later.
 */
export const standingSteps = (
  sent: readonly { readonly day: LocalDate; readonly step: LadderOffset }[],
  due: LocalDate,
  cal: WorkingCalendar,
): LadderOffset[] => sent.filter(({ day, step }) => offsetReached(cal, due, day) >= step).map(({ step }) => step);
