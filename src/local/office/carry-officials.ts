import { loadOfficials, type OfficialLoadOutcome, rowsPlanned } from '../../administer/load-officials.js';
import type { OfficialStores } from '../../administer/official-changes.js';
import type { OfficialPlan } from '../../administer/plan-officials.js';
import type { Accounts } from '../../graphql/index.js';
import { CommandError } from '../base/command-error.js';
import { countedProgress } from '../base/counted-progress.js';
import type { OfficeOptions } from './read-office.js';
import { OFFICE_TEXTS } from './texts.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Carries out a planned file of officials and shows how far it is. The last line of the command says how many rows were done and
 * what is left, however the command ends; only a SIGKILL leaves it out. A signal stops it after the rows that were begun.
 */
export async function carryOfficials(
  stores: OfficialStores,
  accounts: Accounts,
  plan: OfficialPlan,
  { language }: Pick<OfficeOptions, 'language'>,
): Promise<OfficialLoadOutcome> {
  const all = rowsPlanned(plan);
  let done = 0;
  process.once('exit', (code) => {
    const line = OFFICE_TEXTS.rowsDone(done, all)[language];
    if (code === 0) console.log(line);
    else console.error(line);
  });
  let stoppedBy: NodeJS.Signals | undefined;
  const stop = (signal: NodeJS.Signals) => {
    stoppedBy = signal;
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  const shown = countedProgress(all, (count, left) => OFFICE_TEXTS.rowsSoFar(count, all, left)[language]);
  try {
    const outcome = await loadOfficials(stores, accounts, plan, {
      most: Number.POSITIVE_INFINITY,
      onRow: () => shown.at(++done),
      isStopped: () => stoppedBy !== undefined,
    });
    if (outcome.remaining > 0) throw new CommandError(OFFICE_TEXTS.stopped(stoppedBy ?? '')[language]);
    return outcome;
  } finally {
    shown.end();
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
