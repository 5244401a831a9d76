import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { OfficialRole } from '../../../src/domain/official/official.js';
import { RANKING_TIME } from '../../../src/domain/ranking/unranked-since.js';
import { addDays, type Instant, instantAt, type LocalDate } from '../../../src/domain/time/local-date.js';
import { KNOWN_KEYS } from '../../../src/lambda/base/env.js';
import { sentAt } from '../../../src/local/aws/inbox.js';
import { ensureTable } from '../../../src/local/aws/table.js';
import { LOCAL_TABLE } from '../../../src/local/base/environment.js';
import { openData } from '../../../src/local/data/open-data-folder.js';
import { runJob } from '../../../src/local/data/run-job.js';
import { connect } from '../../../src/store/connect.js';
import { createStores } from '../../../src/store/index.js';
import { graphqlEvent } from '../api/invoke.js';
import { bearer, officialToken, testIssuer } from '../api/tokens.js';
import { load, type World } from '../letters/reminder-world.js';

/** The sweeps of a day: too early, at the sending time, after it (the chairman learns of a bounce), and the last one. */
const SWEEPS = ['07:30', '08:00', '08:30', '17:30'];
/** One letter in the inbox: its sweep, recipient and subject, and its words as text and as HTML. */
export type Arrived = {
  readonly at: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

/**
 * The service's own handlers over the embedded database and the local SES, on the clock of their occurrences. One in a
 * process: the handlers read their environment when they are first imported.
 */
export async function scriptedWorld(world: World) {
  const data = mkdtempSync(join(tmpdir(), 'xaso-script-'));
  let clock: Instant = instantAt('2026-01-01', '00:00');
  const opened = await openData({
    data,
    fresh: true,
    dynamodb: undefined,
    url: null,
    now: () => clock,
    instance: 'script',
  });
  process.env[KNOWN_KEYS] = testIssuer.keys;
  const db = connect(process.env);
  await ensureTable(db, LOCAL_TABLE);
  const stores = createStores(db, LOCAL_TABLE);
  await load(stores, world);

  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
  };
  /** Waits until the ledger has the fate of each sent letter, which SES reports at a time of its own. */
  const untilTold = async (day: LocalDate) => {
    await until(async () => {
      const sent = (await stores.mail.ofDay(day)).filter(({ status }) => status === 'SENT');
      return sent.every(({ feedback }) => feedback !== null);
    });
    // After the ledger a bounce is noted at the address, and reopens the day.
    await opened.mail.told();
  };

  return {
    stores,
    until,
    /** The day's ranking and sweeps with what people do before the last one, and the letters that all this brought. */
    async day(day: LocalDate, people: () => Promise<void> = async () => {}): Promise<Arrived[]> {
      const before = opened.inbox.all().length;
      await runJob('recompute-rankings', { occurrence: instantAt(day, RANKING_TIME) });
      for (const time of SWEEPS) {
        if (time === SWEEPS.at(-1)) await people();
        await runJob('send-reminders', { occurrence: instantAt(day, time) });
        await untilTold(day);
      }
      const letters = opened.inbox.all();
      return letters
        .slice(0, letters.length - before)
        .map((letter) => ({
          at: sentAt(letter),
          to: addressIn(letter.destination.to),
          subject: letter.subject,
          text: letter.body.text ?? '',
          html: letter.body.html ?? '',
        }))
        .toSorted((a, b) => (a.at === b.at ? (a.to < b.to ? -1 : 1) : a.at < b.at ? -1 : 1));
    },
    /** Through the API, as the official whose id is given, at a moment. */
    async ask(who: string, now: string, query: string, variables: object) {
      clock = now;
      const { handler } = await import('../../../src/lambda/graphql.js');
      const event = graphqlEvent(query, now, variables);
      const headers = { ...event.headers, ...bearer(officialToken(who, who.split('-')[0] as OfficialRole)) };
      const answer: APIGatewayProxyStructuredResultV2 = await handler({ ...event, headers } as APIGatewayProxyEventV2);
      // biome-ignore lint/suspicious/noExplicitAny: the text is not typed
      return JSON.parse(answer.body ?? '') as { data?: any; errors?: { message: string }[] };
    },
    async close() {
      db.destroy();
      await opened.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

export type ScriptedWorld = Awaited<ReturnType<typeof scriptedWorld>>;

const addressIn = (to: readonly string[]): string => /<([^>]+)>/.exec(to.join())?.[1] ?? to.join();

export function* daysFrom(from: LocalDate, to: LocalDate): Generator<LocalDate> {
  for (let day = from; day <= to; day = addDays(day, 1)) yield day;
}
