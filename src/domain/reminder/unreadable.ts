import type { Official } from '../official/official.js';
import type { CalledUnit } from '../register/called-unit.js';
import type { Unit } from '../register/unit.js';
import { isExpected } from '../settings/period-state.js';
import { type Instant, instantAt, type LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';
import type { ReminderContext } from './reminder-context.js';

/** Whether a report is expected and can be read. Nobody gets a letter about an unreadable report. */
export const isAwaited = (
  { scope, unreadableReports }: Pick<ReminderContext, 'scope' | 'unreadableReports'>,
  period: PeriodId,
  unit: Unit,
): boolean => isExpected(scope, period, unit) && !unreadableReports?.get(period)?.has(unit.id);

/** The awaited reports of all open periods; undefined = nothing is saved yet. */
export const awaitedReports = (situation: ReminderContext, communes: readonly CalledUnit[]) =>
  situation.open.flatMap((period) =>
    communes
      .filter((unit) => isAwaited(situation, period, unit))
      .map((unit) => ({ unit, period, report: situation.reports.get(period)?.get(unit.id) })),
  );

/** Earlier days whose letter to the official cannot be read. */
export const unreadableLetters = (
  { unreadableLetters: days }: Pick<ReminderContext, 'unreadableLetters'>,
  { id }: Pick<Official, 'id'>,
): readonly LocalDate[] => days?.get(id) ?? [];

/** An unreadable letter may have told all news of its time, so that news is not sent again. */
export const mayHaveTold = (
  situation: Pick<ReminderContext, 'unreadableLetters'>,
  official: Pick<Official, 'id'>,
  since: LocalDate,
): boolean => unreadableLetters(situation, official).some((day) => day >= since);

/** Whether an unreadable letter may have told news of a moment, because it was sent later. */
export const mayHaveToldSince = (
  situation: Pick<ReminderContext, 'scope' | 'unreadableLetters'>,
  official: Pick<Official, 'id'>,
  moment: Instant,
): boolean => unreadableLetters(situation, official).some((day) => instantAt(day, situation.scope.sendTime) > moment);
