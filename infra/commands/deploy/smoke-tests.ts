import { GetAccountCommand, SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { localDateOf } from '../../../src/domain/time/local-date.js';
import { type Stage, stackOf } from '../../stages.js';
import type { CallAws } from '../aws-calls.js';
import { runLive } from '../live-functions.js';
import type { Outputs } from './outputs.js';

export type Tried = { readonly what: string; readonly result: string; readonly passed: boolean };

type Tools = { readonly call: CallAws; readonly fetch: typeof fetch };

/** An address that accepts every letter and reaches nobody. AWS provides it for such tests. */
const SIMULATOR = 'success@simulator.amazonses.com';
const QUERY = '{ publisher { authority } ranking { period { code } } }';

/** One query, one dry run of each job, and one letter to the simulator. */
export async function smokeTests(stage: Stage, outputs: Outputs, tools: Tools): Promise<Tried[]> {
  return [
    await tried('a question', () => question(outputs, tools)),
    await tried('a ranking', () => job(stage, 'RecomputeRankings', lastNight(new Date()), tools)),
    await tried('a sweep of reminders', () => job(stage, 'SendReminders', lastSweep(new Date()), tools)),
    await tried('a letter', () => letter(stage)),
  ];
}

async function question({ GraphqlUrl }: Outputs, { fetch }: Tools): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(GraphqlUrl, { method: 'POST', headers, body: JSON.stringify({ query: QUERY }) });
  const { data, errors } = (await answer.json()) as { data?: object; errors?: readonly { message: string }[] };
  if (!data || errors) throw new Error(errors?.map(({ message }) => message).join('; ') ?? `HTTP ${answer.status}`);
  return `${GraphqlUrl} answers ${JSON.stringify(data).slice(0, 120)}`;
}

/** A dry run reads and decides like a real run, but writes and sends nothing. */
async function job(stage: Stage, part: string, occurrence: string, { call }: Tools): Promise<string> {
  const answer = await runLive(call, stackOf(stage), part, { occurrence, dryRun: true });
  const { dryRun, ...would } = Object(answer) as { dryRun?: unknown };
  // A function of an earlier release ignores `dryRun`.
  if (dryRun !== true) throw new Error(`The run of ${occurrence} was not dry: ${JSON.stringify(answer ?? null)}`);
  return `would do at ${occurrence}: ${JSON.stringify(would).slice(0, 120)}`;
}

/** 03:00 in Việt Nam is 20:00 UTC of the day before. */
const lastNight = (now: Date): string => {
  const day = new Date(now.getTime() - (now.getUTCHours() >= 20 ? 0 : 86_400_000));
  return `${day.toISOString().slice(0, 10)}T20:00:00Z`;
};

/** The last sweep of today in Việt Nam, 17:30 there: all scopes have reached their sending time on this day. */
const lastSweep = (now: Date): string => `${localDateOf(now.toISOString())}T10:30:00Z`;

async function letter({ region, sender }: Stage): Promise<string> {
  const ses = new SESv2Client({ region });
  const text = (Data: string) => ({ Data, Charset: 'utf-8' });
  const { MessageId } = await ses.send(
    new SendEmailCommand({
      FromEmailAddress: sender,
      Destination: { ToAddresses: [SIMULATOR] },
      Content: { Simple: { Subject: text('Xã Số'), Body: { Text: text('Thử gửi thư. A letter to try it.') } } },
    }),
  );
  return `${sender} to the simulator of SES, ${MessageId}`;
}

/** Whether SES sends to addresses outside the account. Undefined if it does not tell. */
export async function mayWriteToEverybody({ region }: Stage): Promise<boolean | undefined> {
  return await new SESv2Client({ region }).send(new GetAccountCommand({})).then(
    ({ ProductionAccessEnabled }) => ProductionAccessEnabled,
    () => undefined,
  );
}

const tried = (what: string, run: () => Promise<string>): Promise<Tried> =>
  run().then(
    (result) => ({ what, result, passed: true }),
    (error: unknown) => ({ what, result: error instanceof Error ? error.message : String(error), passed: false }),
  );
