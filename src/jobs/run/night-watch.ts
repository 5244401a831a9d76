import { isEnded } from '../../domain/operation/job-run.js';
import {
  type Heard,
  isAskedWeekly,
  type RunWarning,
  warningsOf,
  warningsToTell,
} from '../../domain/operation/watch.js';
import { addDays, type Instant, instantAt, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import type { StoresWith } from '../../store/index.js';

export type NightWatchDeps = StoresWith<{ jobRuns: 'between' }> & {
  /** Asks AWS. A question without an answer is absent from the result. */
  readonly ask: (today: LocalDate, questions: { readonly weekly: boolean }) => Promise<Heard>;
  /** Sends an e-mail to the people who get the alarms. */
  readonly tell: (warnings: readonly RunWarning[]) => Promise<void>;
};

/**
 * Days in which to find the last run with warnings: a missed night must not make a finding of the weekly question count
 * as new.
 */
const LOOKED_BACK_DAYS = 14;

/** Asks AWS for problems that cause no error, and sends the warnings that the night before did not have. */
export async function nightWatch(
  { jobRuns, ask, tell }: NightWatchDeps,
  occurrence: Instant,
): Promise<readonly RunWarning[]> {
  const today = localDateOf(occurrence);
  const from = instantAt(addDays(today, -LOOKED_BACK_DAYS), '00:00');
  const runs = await jobRuns.between('recompute-rankings', from, occurrence);
  const asked = runs.find((run) => isEnded(run) && run.occurrence < occurrence && run.warnings !== undefined);
  // The first night asks all questions, whatever day it is.
  const weekly = asked === undefined || isAskedWeekly(today);
  const before = asked?.warnings ?? [];
  const warnings = warningsOf(await ask(today, { weekly }), before, today);
  const news = warningsToTell(warnings, before);
  if (news.length > 0) await tell(news);
  return warnings;
}
