import { createServer } from 'node:http';
import { isUnfinished, reminderId } from '../../../src/domain/mail/mail.js';
import { type LocalDate, localDateOf } from '../../../src/domain/time/local-date.js';
import { recordFeedback } from '../../../src/jobs/reminder/record-feedback.js';
import { ACCOUNTS_ENDPOINT } from '../../../src/lambda/base/env.js';
import { mailEventFrom } from '../../../src/lambda/base/ses-event.js';
import { startAccountServer } from '../../../src/local/aws/account-server.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import type { Stores } from '../../../src/store/index.js';
import { functionEnv } from '../api/invoke.js';
import { issuerEnv } from '../api/tokens.js';
import { official } from '../builders/mail-builder.js';
import { COMMUNE_PATH, MONTH } from '../filing/filing-world.js';
import { chairmanThere, officerThere, RETURNED_AT, returned, submittedWorld } from '../letters/returned-world.js';
import { type EngineTable, engineTable } from './dynamo.js';
import { fakeSes } from './fake-ses.js';
import { type HangingProxy, hangingProxy } from './hanging-proxy.js';
import { sendEvent } from './ses-events.js';

/** A Monday, 08:00: reports are overdue, and no letter about a returned report has been sent. */
export const NOW = '2026-10-19T01:00:00.000Z';
const DAYS: readonly LocalDate[] = [localDateOf(RETURNED_AT), localDateOf(NOW)];
const SCOPE = 'bac-kan/cho-don';

const district = { unit: 'cho-don', path: SCOPE } as const;
export const ADMINISTRATOR = official('administrator', { id: 'administrator-cho-don', ...district });
const OFFICIALS = [officerThere, chairmanThere, ADMINISTRATOR, official('leader', { id: 'leader-cho-don' })];

export type Dependency = 'DynamoDB' | 'SES' | 'Cognito' | 'S3';

/** A district, with a proxy before every dependency of a function. */
export type HangingWorld = {
  readonly table: EngineTable;
  readonly doors: Readonly<Record<Dependency, HangingProxy>>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The items of the table and the sent letters, without times and random names: equal after equal work. */
  ledger(): Promise<string>;
  /** Letters that wait for the next run. */
  unfinished(): Promise<number>;
  /** SES tells of every letter that it took, as it does in AWS whoever heard its answer. */
  tellWhatWasTaken(): Promise<void>;
  close(): Promise<void>;
};

async function loadDistrict(stores: Stores): Promise<void> {
  await submittedWorld(stores, OFFICIALS);
  await returned(stores);
}

/** A world with a table of its own, on an engine that others use too. */
export async function hangingWorld(engine: string, load = loadDistrict): Promise<HangingWorld> {
  const [table, ses, pool] = await Promise.all([engineTable(engine), fakeSes(), startAccountServer()]);
  const { stores } = table;
  await load(stores);
  // No test here reads the stored objects.
  const s3 = createServer((request, response) => void request.resume().once('end', () => response.end()));
  const doors = {
    DynamoDB: await hangingProxy(engine),
    SES: await hangingProxy(ses.endpoint),
    Cognito: await hangingProxy(pool.endpoint),
    S3: await hangingProxy(await listening(s3, 0)),
  };
  const letters = async () => (await Promise.all(DAYS.map((day) => stores.mail.ofDay(day)))).flat();
  return {
    table,
    doors,
    env: functionEnv(doors.DynamoDB.endpoint, table.name, {
      ...issuerEnv,
      AWS_ENDPOINT_URL_S3: doors.S3.endpoint,
      AWS_ENDPOINT_URL_SESV2: doors.SES.endpoint,
      [ACCOUNTS_ENDPOINT]: doors.Cognito.endpoint,
      EMAIL_FROM: 'nhac-viec@xaso.example',
    }),
    async ledger() {
      const [rows, rankings, head, suppressed, officials] = await Promise.all([
        letters(),
        stores.rankings.between('cho-don', '2026-01', '2026-12'),
        stores.reports.one(COMMUNE_PATH, MONTH),
        stores.suppressions.all(),
        stores.officials.ofScope(SCOPE),
      ]);
      return [
        ...rows.map(({ day, official: id, kind, status }) => `row ${day} ${id} ${kind} ${status}`).toSorted(),
        ...ses.taken.toSorted().map((address) => `letter ${address}`),
        ...rankings.map(({ period, version, inputHash }) => `ranking ${period} ${version} ${inputHash}`),
        ...(head?.tokens ?? []).map((token) => `revision ${token.replace(/^key-\d+$/, 'of the submission')}`),
        ...suppressed.map(({ address }) => `suppressed ${address}`),
        ...officials.map(({ email }) => `official ${email}`).toSorted(),
      ].join('\n');
    },
    unfinished: async () => (await letters()).filter(isUnfinished).length,
    async tellWhatWasTaken() {
      for (const entry of await letters()) {
        if (entry.status !== 'CLAIMED' || !ses.takenReminders.includes(reminderId(entry))) continue;
        const event = mailEventFrom(JSON.stringify(sendEvent({ reminderId: reminderId(entry) })));
        if (event) await recordFeedback(stores, event);
      }
    },
    async close() {
      await Promise.all([...Object.values(doors).map((door) => door.close()), ses.close(), pool.close(), stop(s3)]);
      await table.close();
    },
  };
}
