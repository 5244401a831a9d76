import type { OfficialRole } from '../official/official.js';
import type { Ladder, LadderStep } from '../settings/scope-settings.js';
import { onceFor } from '../text/once-for.js';
import { addDays, type LocalDate } from '../time/local-date.js';
import { addWorkingDays, type WorkingCalendar, workingDaysIn } from '../time/working-calendar.js';

/** Letters are foreseen for so many days. */
export const DAYS_AHEAD = 31;

/** The step of a letter, in working days from the due day: −3, 0, 1, 3, 5, then the repetitions 10, 15, 20, 25. */
export type LadderOffset = number;

/** All steps in order, with the repetitions of the last step, which have the same recipients. */
export const ladderSteps = onceFor((ladder: Ladder): readonly LadderStep[] => {
  // Remembered, because a plan of a month asks for the same few ladders a hundred thousand times.
  const steps = ladder.steps.toSorted((a, b) => a.offset - b.offset);
  const last = steps.at(-1);
  if (!last) return [];
  const repeats = Array.from({ length: ladder.repeatAtMost }, (_, i) => ({
    offset: last.offset + (i + 1) * ladder.repeatEvery,
    recipients: last.recipients,
  }));
  return [...steps, ...repeats];
});

export const ladderOffsets = (ladder: Ladder): LadderOffset[] => ladderSteps(ladder).map(({ offset }) => offset);

/** The working day of a step; the due day itself for 0. */
export const dayOfStep = (cal: WorkingCalendar, due: LocalDate, offset: LadderOffset): LocalDate =>
  addWorkingDays(cal, due, offset);

/** The highest offset whose day has come by `day`. Negative before the due day. */
export function offsetReached(cal: WorkingCalendar, due: LocalDate, day: LocalDate): LadderOffset {
  if (day >= due) return workingDaysIn(cal, due, day);
  return -1 - workingDaysIn(cal, day, addDays(due, -1));
}

/** A sent letter, by its day and step. */
export type SentStep = { readonly day: LocalDate; readonly step: LadderOffset };

export type StepQuestion = {
  readonly due: LocalDate;
  readonly today: LocalDate;
  readonly cal: WorkingCalendar;
  readonly ladder: Ladder;
  readonly role: OfficialRole;
  /** Letters to this official about this report. */
  readonly sent: readonly SentStep[];
};

export type StepDecision =
  | { readonly kind: 'STEP'; readonly step: LadderOffset }
  | {
      readonly kind: 'NONE';
      /** No step names the role; no step is reached; this or a later step was sent; the last step was sent. */
      readonly reason: 'NOT_CONCERNED' | 'NOT_YET' | 'ALREADY_SENT' | 'LADDER_ENDED';
    };

/**
 * The step to send: the highest reached step that names the role, unless it or a later one was sent. After a gap only
 * the highest is sent. The job, the preview and the API all use this function.
 */
export function stepFor({ due, today, cal, ladder, role, sent }: StepQuestion): StepDecision {
  const steps = ladderSteps(ladder).filter(({ recipients }) => recipients.includes(role));
  if (steps.length === 0) return { kind: 'NONE', reason: 'NOT_CONCERNED' };
  const reached = offsetReached(cal, due, today);
  const step = steps.findLast(({ offset }) => offset <= reached)?.offset;
  if (step === undefined) return { kind: 'NONE', reason: 'NOT_YET' };
  const counting = countingSteps(sent, due, cal);
  if (counting.every((before) => before < step)) return { kind: 'STEP', step };
  const isOver = Math.max(...counting) >= Math.max(...ladderOffsets(ladder));
  return { kind: 'NONE', reason: isOver ? 'LADDER_ENDED' : 'ALREADY_SENT' };
}

/**
 * Sent steps that still count after the due day moved (an extension, an edited calendar). A letter counts for a step
 * only if its day is not before the day of that step, as counted now.
 */
export const countingSteps = (sent: readonly SentStep[], due: LocalDate, cal: WorkingCalendar): LadderOffset[] =>
  sent.filter(({ day, step }) => offsetReached(cal, due, day) >= step).map(({ step }) => step);
