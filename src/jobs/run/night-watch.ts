import { isEnded, type JobRun } from '../../domain/operation/job-run.js';
import {
  type Heard,
  isAskedWeekly,
  type RunWarning,
  warningsOf,
  warningsToTell,
} from '../../domain/operation/watch.js';
import { addDays, type Instant, instantAt, type LocalDate, localDateOf } from '../../domain/time/local-date.js';

export type NightWatchDeps = {
  readonly jobRuns: { between(job: 'recompute-rankings', from: Instant, to: Instant): Promise<readonly JobRun[]> };
  /** What AWS says; what does not answer is missing. */
  readonly ask: (today: LocalDate, questions: { readonly weekly: boolean }) => Promise<Heard>;
  /** An e-mail to whoever hears the alarms. */
  readonly tell: (warnings: readonly RunWarning[]) => Promise<void>;
};

/** A night that was missed does not make old what the weekly question found. */
const LOOKED_BACK_DAYS = 14;

/** Asks for what goes wrong without an error, and tells what the night before did not know yet. */
export async function nightWatch(
  { jobRuns, ask, tell }: NightWatchDeps,
  occurrence: Instant,
): Promise<readonly RunWarning[]> {
  const today = localDateOf(occurrence);
  const from = instantAt(addDays(today, -LOOKED_BACK_DAYS), '00:00');
  const runs = await jobRuns.between('recompute-rankings', from, occurrence);
  const asked = runs.find((run) => isEnded(run) && run.occurrence < occurrence && run.warnings !== undefined);
  // The first night asks everything, whatever day it is.
  const weekly = asked === undefined || isAskedWeekly(today);
  const before = asked?.warnings ?? [];
  const warnings = warningsOf(await ask(today, { weekly }), before, today);
  const news = warningsToTell(warnings, before);
  if (news.length > 0) await tell(news);
  return warnings;
}
