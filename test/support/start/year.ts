import { join } from 'node:path';
import { expect } from 'vitest';
import { recomputeRankings } from '../../../src/jobs/ranking/recompute-rankings.js';
import { readServiceFile } from '../../../src/local/data/service-file.js';
import { besideService, tokenBeside } from './beside.js';
import { type FirstStart, firstStart, GOES_ON } from './first-start.js';
import { type LocalProcess, runBuilt } from './local-process.js';

// biome-ignore lint/suspicious/noExplicitAny: the text is not typed
type Data = any;

/** A caller over HTTP, with a token or from the public. */
export type Asker = {
  ask(query: string, variables?: object): Promise<{ data: Data; errors?: readonly Data[] }>;
  /** Sends a mutation with one `input` and returns its full payload. Adds an idempotency key unless one is given. */
  file(mutation: string, input: object): Promise<Data>;
  /** The codes of the errors of the request. */
  refusal(query: string, variables?: object): Promise<readonly string[]>;
  readonly token: string | undefined;
};

/** The service as `npm start` starts it, with its own data folder. For a later day it is started again. */
export type Year = {
  data(): string;
  url(): string;
  /** Goes on where the first start on 2026-11-20 ended. */
  begin(): Promise<void>;
  travel(at: string): Promise<void>;
  /** A token as `npm run token -- <who>` makes it: `officer nghia-ta`. */
  as(who: string): Promise<Asker>;
  readonly public: Asker;
  /** Computes rankings beside the service, as `npm run job -- recompute-rankings` does. */
  rank(): Promise<void>;
  end(): Promise<void>;
};

const OUTCOME = `revision { revision actor action note warnings { code path } }
  form { state revision dueDay firstSubmittedAt extensionReason } warnings { code }
  errors { code path value needsReason message }`;

const ANY_MUTATION =
  'mutation { setMailPreferences(input: { idempotencyKey: "of-nobody-at-all" }) { errors { code } } }';
const typeOf = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

export function newYear(): Year {
  let begun: FirstStart | undefined;
  let running: LocalProcess | undefined;
  const data = (): string => begun?.data ?? '';
  const url = (): string => readServiceFile(join(data(), 'service.json'))?.url ?? '';

  const asker = (token?: string): Asker => {
    const ask: Asker['ask'] = async (query, variables = {}) => {
      const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
      const answer = await fetch(`${url()}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      return answer.json() as ReturnType<Asker['ask']>;
    };
    return {
      token,
      ask,
      async file(mutation, input) {
        const query = `mutation ($input: ${typeOf(mutation)}!) { ${mutation}(input: $input) { ${OUTCOME} } }`;
        const answer = await ask(query, { input: { idempotencyKey: crypto.randomUUID(), ...input } });
        expect(answer.errors).toBeUndefined();
        return answer.data[mutation];
      },
      refusal: async (query, variables) =>
        ((await ask(query, variables)).errors ?? []).map(({ extensions }) => extensions.code),
    };
  };

  /** A token outlives the starts: the key of the issuer stays in the data folder. */
  const askers = new Map<string, Promise<Asker>>();
  const signedIn = async (who: string) => asker(await tokenBeside(data(), who.split(' ')));
  const stop = async () => {
    running?.child.kill('SIGTERM');
    await running?.ends();
  };
  const travel = async (at: string) => {
    await stop();
    running = await runBuilt('start', ['--port', '0', '--data', data(), '--at', at]);
    await running.says('Stop         Ctrl-C');
  };
  return {
    data,
    url,
    async begin() {
      begun = await firstStart();
      await travel(GOES_ON);
    },
    travel,
    as(who) {
      const client = askers.get(who) ?? signedIn(who);
      askers.set(who, client);
      return client;
    },
    public: asker(),
    async rank() {
      await besideService(data(), (stores, now) => recomputeRankings(stores, { occurrence: now }));
      // The service may give the public older answers for five seconds. A mutation ends that, even a refused one.
      await asker().ask(ANY_MUTATION);
    },
    end: stop,
  };
}

/** The question for a report's public state and figures. */
export const reportOf = (unit: string, period: string): string =>
  `{ report(unit: "${unit}", period: "${period}") { state timeliness workingDaysLate firstSubmittedAt dueDay isExtended
    figures { indicator { code } figure { state value } } } }`;

export const formOf = (unit: string, period: string): string =>
  `{ reportForm(unit: "${unit}", period: "${period}") { state revision figures { indicator { code }
    working { state value numerator denominator } approved { value } reason evidence comment isInConflict
    source { system batch } overruled { value } delivered { figure { value } source { system } } }
    history(first: 100) { nodes { actor action note changes { indicator before { value } after { value } } } } } }`;

export const placeOf = (unit: string, period: string, version?: number): string =>
  `{ ranking(period: "${period}"${version === undefined ? '' : `, version: ${version}`}) { version replaces rankedCount
    row(unit: "${unit}") { rank points unrankedReason } rows(first: 100) { nodes { rank points unit { name } } } } }`;
