import type { Context } from 'aws-lambda';
import { retentionOf } from '../domain/operation/retention.js';
import type { Instant } from '../domain/time/local-date.js';
import { dryRankings } from '../jobs/ranking/dry-rankings.js';
import { examineRankings } from '../jobs/ranking/examine-rankings.js';
import { factsOfRankings, recomputeRankings } from '../jobs/ranking/recompute-rankings.js';
import { forgetExpired } from '../jobs/retention/forget-expired.js';
import { nightWatch } from '../jobs/run/night-watch.js';
import { recordedRun } from '../jobs/run/recorded-run.js';
import { connect } from '../store/connect.js';
import { jobRunStore } from '../store/job/job-run-store.js';
import { expiredStore } from '../store/mail/expired-store.js';
import { examinationStore } from '../store/ranking/examination-store.js';
import { hindranceStore } from '../store/ranking/hindrance-store.js';
import { rankingStore } from '../store/ranking/ranking-store.js';
import { recomputeMarkStore } from '../store/ranking/recompute-mark-store.js';
import { draftStore } from '../store/reference/draft-store.js';
import { publicationStore } from '../store/reference/method-publication-store.js';
import { methodStore } from '../store/reference/method-store.js';
import { registerStore } from '../store/reference/register-store.js';
import { settingsStore } from '../store/reference/settings-store.js';
import { reportPlaces } from '../store/report/report-places.js';
import { reportStore } from '../store/report/report-store.js';
import { openTable } from '../store/table/open-table.js';
import { readConfig } from './base/config.js';
import { METRICS } from './base/metric-names.js';
import { readPayload } from './base/payload.js';
import { logRun, runRecorder, timeLeftIn } from './base/run-recorder.js';
import { classOf, logUnreadable } from './log/error-log.js';
import { invocation, jobFields } from './log/invocation.js';
import { log } from './log/log.js';
import { measure } from './log/metrics.js';
import { askAws } from './watch/ask-aws.js';
import { watchedIn } from './watch/watched.js';

const { table: name, release, retention, watched } = readConfig('recompute-rankings', process.env);
const db = connect(process.env);
const { table, unreadable } = openTable(db, name);
const [settings, methods, places] = [settingsStore(table), methodStore(table), reportPlaces()];
const stores = {
  settings,
  methods,
  publications: publicationStore({ settings, methods, drafts: draftStore(table) }),
  registers: registerStore(table, places.learn),
  reports: reportStore(table, places),
  rankings: rankingStore(table),
  hindrances: hindranceStore(table),
  examinations: examinationStore(table),
  recomputeMarks: recomputeMarkStore(table),
  jobRuns: jobRunStore(table),
  expired: expiredStore(table),
  unreadable,
};
const parts = watchedIn(watched);

/** Logs that AWS did not answer. The run does not fail for it; its record says that AWS was not asked. */
const notAnswered = (error: unknown): undefined =>
  void log.error({ message: 'AWS was not asked', because: classOf(error) });

const watch =
  parts &&
  ((occurrence: Instant) => nightWatch({ ...stores, ...askAws(process.env, db, parts, notAnswered) }, occurrence));

/** The longest examination of a large publication, in milliseconds. */
const EXAMINATION_MS = 60_000;

/** Runs one night. `logLine` gets the line of the run. */
export const rankAll =
  (logLine = logRun) =>
  async (event: unknown, context?: Partial<Context>) => {
    const payload = readPayload(event);
    if (payload.dryRun) return { dryRun: true, ...(await recomputeRankings(dryRankings(stores), payload)) };
    const outcome = await recordedRun(
      runRecorder(stores, release, context, logLine),
      { job: 'recompute-rankings', occurrence: payload.occurrence },
      async () => {
        const outcome = await recomputeRankings(stores, payload);
        const warnings =
          payload.period === undefined ? await watch?.(payload.occurrence).catch(notAnswered) : undefined;
        return { ...outcome, warnings };
      },
      factsOfRankings,
    );
    logUnreadable(outcome.unreadable);
    if (payload.period === undefined) await forgetExpired(stores, retentionOf(retention), payload.occurrence);
    const left = timeLeftIn(context);
    await examineRankings(stores, outcome, () => left() > EXAMINATION_MS);
    return outcome;
  };

export const handler = invocation('recompute-rankings', jobFields('recompute-rankings'), async (event, context) => {
  const outcome = await rankAll()(event, context);
  if (!('dryRun' in outcome)) measure(METRICS.rankingAge, 0);
  return outcome;
});
