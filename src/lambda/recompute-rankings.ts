import type { Context } from 'aws-lambda';
import { retentionOf } from '../domain/operation/retention.js';
import { dryRankings } from '../jobs/ranking/dry-rankings.js';
import { recomputeRankings } from '../jobs/ranking/recompute-rankings.js';
import { forgetExpired } from '../jobs/retention/forget-expired.js';
import { factsOfRankings } from '../jobs/run/facts.js';
import { recordedRun } from '../jobs/run/recorded-run.js';
import { connect } from '../store/connect.js';
import { createStores } from '../store/index.js';
import { readConfig } from './base/config.js';
import { METRICS } from './base/metric-names.js';
import { readPayload } from './base/payload.js';
import { logRun, runRecorder } from './base/run-recorder.js';
import { logUnreadable } from './log/error-log.js';
import { invocation, jobFields } from './log/invocation.js';
import { measure } from './log/metrics.js';

const { table, release, retention } = readConfig('recompute-rankings', process.env);
const stores = createStores(connect(process.env), table);

/** One night, with a place for the line of the run. */
export const rankAll =
  (log = logRun) =>
  async (event: unknown, context?: Partial<Context>) => {
    const payload = readPayload(event);
    if (payload.dryRun) return { dryRun: true, ...(await recomputeRankings(dryRankings(stores), payload)) };
    const outcome = await recordedRun(
      runRecorder(stores, release, context, log),
      { job: 'recompute-rankings', occurrence: payload.occurrence },
      () => recomputeRankings(stores, payload),
      factsOfRankings,
    );
    logUnreadable(outcome.unreadable);
    if (payload.period === undefined) await forgetExpired(stores, retentionOf(retention), payload.occurrence);
    return outcome;
  };

export const handler = invocation('recompute-rankings', jobFields('recompute-rankings'), async (event, context) => {
  const outcome = await rankAll()(event, context);
  if (!('dryRun' in outcome)) measure(METRICS.rankingAge, 0);
  return outcome;
});
