import type { AnnouncedReport } from '../mail/announced.js';
import { openingsFor } from '../news/opened-windows.js';
import type { Official } from '../official/official.js';
import type { Candidate } from '../reminder/open-forms.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { candidatesFor } from './candidates.js';
import { reasonNotToWrite, silentDayOf } from './plan-daily-mail.js';

/** Of one letter of a day: whether a step of the ladder sends it, and the reports that it announces. */
export type StepsOfLetter = {
  readonly official: Official;
  readonly isOnStep: boolean;
  readonly items: readonly AnnouncedReport[];
};

/**
 * The letters of a day as far as the ladder of this day and of later ones depends on them. What else a letter tells costs
 * most of the planning, and no step waits for it.
 */
export function stepsOfDay(situation: ReminderContext): StepsOfLetter[] {
  if (silentDayOf(situation)) return [];
  return situation.readers.flatMap((official) => {
    if (reasonNotToWrite(situation, official)) return [];
    const steps = announced(candidatesFor(situation, official).candidates);
    const openings = announced(openingsFor(situation, official)).map((item) => ({ ...item, opened: true as const }));
    const items = [...steps, ...openings];
    return items.length === 0 ? [] : [{ official, isOnStep: steps.length > 0, items }];
  });
}

const announced = (candidates: readonly Candidate[]): AnnouncedReport[] =>
  candidates.flatMap(({ unit, period, step }) => (step === null ? [] : [{ unit: unit.id, period, step }]));
