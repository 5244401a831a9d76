import type { Act } from '../people/acts.js';
import { dayOf, isWorkingDay, workingDaysIn } from '../people/days.js';
import { standingOf } from './reports.js';

/** The ladder of the scope, in working days around the due day of October. */
const DUE = '2026-10-16';
const STEPS = [-3, 0, 1, 3, 5, 10, 15, 20, 25];
const FIRST_FOR = { officer: -3, chairman: 3, reviewer: 5 } as const;
/** The window of November opens on this day, and its officers hear of it once within five working days. */
const OPENS = '2026-10-15';
const [WAITS_FROM, WAITS_EVERY] = [2, 2];

export type Role = keyof typeof FIRST_FOR;
export type Recipient = { readonly id: string; readonly role: Role; readonly unit?: string };

const reachedOn = (day: string): number => (day >= DUE ? workingDaysIn(DUE, day) : -workingDaysIn(day, DUE));

/** Highest step for the role that is reached on the day; undefined before the first. */
const stepOn = (role: Role, day: string): number | undefined =>
  STEPS.findLast((step) => step >= FIRST_FOR[role] && step <= reachedOn(day));

/** What letters have told somebody, so that it is not told again. */
export type Told = {
  readonly steps: Map<string, number>;
  readonly waiting: Map<string, string>;
  opened: boolean;
  ranked: boolean;
};
export const nothingTold = (): Told => ({ steps: new Map(), waiting: new Map(), opened: false, ranked: false });

export type Cause = {
  readonly what: 'STEP' | 'WAITING' | 'OPENS' | 'RANKING';
  readonly unit: string;
  readonly mark: string | number;
};

/** Why the recipient is to get the letter of a day, as things stood at a moment of it. */
export function causesFor(
  { role, unit: own }: Recipient,
  told: Told,
  acts: readonly Act[],
  communes: readonly string[],
  moment: number,
  finalSince: string | undefined,
): Cause[] {
  const day = dayOf(moment);
  if (!isWorkingDay(day)) return [];
  const causes: Cause[] = [];
  const step = stepOn(role, day);
  for (const unit of own === undefined ? communes : [own]) {
    const { state, submitted } = standingOf(acts, unit, moment);
    // The first submission stops the ladder, also of what was sent back since.
    const isOpen = submitted === undefined;
    if (isOpen && step !== undefined && (told.steps.get(unit) ?? Number.NEGATIVE_INFINITY) < step)
      causes.push({ what: 'STEP', unit, mark: step });
    if (role === 'reviewer' && state === 'SUBMITTED' && submitted !== undefined) {
      const days = workingDaysIn(dayOf(submitted), day);
      const mark = `${submitted} ${WAITS_FROM + Math.floor((days - WAITS_FROM) / WAITS_EVERY) * WAITS_EVERY}`;
      if (days >= WAITS_FROM && told.waiting.get(unit) !== mark) causes.push({ what: 'WAITING', unit, mark });
    }
  }
  if (role === 'officer' && !told.opened && day >= OPENS && workingDaysIn(OPENS, day) <= 5)
    causes.push({ what: 'OPENS', unit: own ?? '', mark: '' });
  if (role !== 'reviewer' && !told.ranked && finalSince !== undefined && day >= finalSince)
    causes.push({ what: 'RANKING', unit: own ?? '', mark: '' });
  return causes;
}

export function tell(told: Told, causes: readonly Cause[]): void {
  for (const { what, unit, mark } of causes) {
    if (what === 'STEP') told.steps.set(unit, mark as number);
    if (what === 'WAITING') told.waiting.set(unit, mark as string);
    if (what === 'OPENS') told.opened = true;
    if (what === 'RANKING') told.ranked = true;
  }
}
