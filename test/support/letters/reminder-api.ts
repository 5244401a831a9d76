import type { Official, OfficialRole } from '../../../src/domain/official/official.js';
import { RANKING_TIME } from '../../../src/domain/ranking/unranked-since.js';
import { instantAt } from '../../../src/domain/time/local-date.js';
import { createGraphqlApi } from '../../../src/graphql/index.js';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { sendReminders } from '../../../src/jobs/reminder/send-reminders.js';
import { bearer, officialToken, testVerifier } from '../api/tokens.js';
import { type TestTable, testTable } from '../aws/dynamo.js';
import { official } from '../builders/mail-builder.js';
import { depsOn, load, morning, type World } from './reminder-world.js';

const ofDistrict = (role: OfficialRole): Official =>
  official(role, { unit: 'cho-don', path: 'bac-kan/cho-don', email: `${role}@chodon.example` });

/** Everybody who looks after letters, beside officers and chairmen: `reviewer-1`, `leader-1`, `administrator-1`, `auditor-1`. */
const LOOKING_AFTER = [ofDistrict('administrator'), ofDistrict('auditor')];

const roleOf = (id: string): OfficialRole => id.split('-')[0] as OfficialRole;

/** A district of a few communes that reports since October 2026, its API, and the job that sends. */
export async function reminderApi(world: World = {}, on?: TestTable) {
  const table = on ?? (await testTable());
  const officials = await load(table.stores, {
    communes: 3,
    everybody: true,
    ...world,
    officials: (all) => world.officials?.([...all, ...LOOKING_AFTER]) ?? [...all, ...LOOKING_AFTER],
  });
  const reported: unknown[] = [];
  const api = await createGraphqlApi(table.stores, (error) => reported.push(error), testVerifier);
  return {
    table,
    officials,
    reported,
    /** Asks a question as an official, or as the public with null, at a moment. */
    async ask(who: string | null, now: string, query: string, variables: Record<string, unknown> = {}) {
      const headers = {
        'content-type': 'application/json',
        ...(who === null ? {} : bearer(officialToken(who, roleOf(who)))),
      };
      const body = JSON.stringify({ query, variables });
      const answer = await api.answer({ method: 'POST', headers, query: '', body, isBase64Encoded: false }, now);
      // biome-ignore lint/suspicious/noExplicitAny: the text is not typed
      return JSON.parse(answer.body) as { data?: any; errors?: { message: string; extensions: { code: string } }[] };
    },
    /** The ranking run of a night. */
    rank: (day: string) => recomputeRankings(table.stores, { occurrence: instantAt(day, RANKING_TIME) }),
    /** The sweep of a morning; ids of those who were written to. */
    async sweep(day: string) {
      const { deps, box } = depsOn(table.stores, { now: () => morning(day) });
      await sendReminders(deps, { occurrence: morning(day) });
      return box.sent.map(({ headers }) => headers['X-Reminder-Id']?.split('/')[1] ?? '').toSorted();
    },
    close: () => table.close(),
  };
}

export type ReminderApi = Awaited<ReturnType<typeof reminderApi>>;
