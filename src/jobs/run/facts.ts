import type { RankingsOutcome } from '../ranking/recompute-rankings.js';
import type { RemindersOutcome } from '../reminder/send-reminders.js';
import type { RunFacts } from './recorded-run.js';

/** What the record of a ranking run says. */
export function factsOfRankings({
  scopes,
  unreadable,
  warnings,
}: RankingsOutcome & Pick<RunFacts, 'warnings'>): RunFacts {
  const months = scopes.flatMap(({ scope, months: ranked }) =>
    ranked.map((month) => ({
      scope,
      period: month.period,
      outcome: month.outcome,
      ...(month.outcome === 'NOT_RENEWED' || month.outcome === 'NOT_FORMED'
        ? { version: null, ranked: 0 }
        : { version: month.version, ranked: month.ranked }),
    })),
  );
  const result = months.length === 0 ? 'NOTHING_TO_DO' : 'DONE';
  return { result, reason: null, months, letters: null, unreadable, ...(warnings && { warnings }) };
}

/** What the record of a sweep says. */
export function factsOfReminders(outcome: RemindersOutcome): RunFacts {
  const { unreadable = [] } = outcome;
  if (outcome.kind === 'NOTHING_TO_DO')
    return { result: 'NOTHING_TO_DO', reason: outcome.reason, months: [], letters: null, unreadable };
  const { sent, superseded, failed, pending, stopped, outOfTime, notKept = [] } = outcome;
  const reason = stopped ?? (outOfTime ? 'OUT_OF_TIME' : null);
  return {
    result: stopped === null ? 'DONE' : 'STOPPED',
    reason,
    months: [],
    letters: { sent, superseded, refused: failed.length, pending },
    // Nobody can read why somebody got no letter where that could not be kept.
    unreadable: [...unreadable, ...notKept.map((path) => `SILENT / ${path}`)],
  };
}
