import type { RemindersOutcome } from '../reminder/send-reminders.js';
import type { RunFacts } from './recorded-run.js';

/** The facts that the record of a sweep keeps. */
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
    // For these scopes nobody can read why an official got no letter, because the reasons could not be stored.
    unreadable: [...unreadable, ...notKept.map((path) => `SILENT / ${path}`)],
  };
}
