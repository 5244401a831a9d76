import { join } from 'node:path';
import { expect } from 'vitest';
import { readServiceFile } from '../../src/local/service-file.js';
import { type LocalProcess, newDataFolder, runLocal } from './local-process.js';

// biome-ignore lint/suspicious/noExplicitAny: the text is not typed
type Data = any;

/** Somebody with a token, or the public, who asks over HTTP. */
export type Asker = {
  ask(query: string, variables?: object): Promise<{ data: Data; errors?: readonly Data[] }>;
  /** A mutation with one `input`, its payload in full. A key of its own unless one is given. */
  file(mutation: string, input: object): Promise<Data>;
  /** Codes of the errors of the request. */
  refusal(query: string, variables?: object): Promise<readonly string[]>;
  readonly token: string | undefined;
};

/** The service as `npm start` starts it, on a data folder and a day of its own; a later day is a later start. */
export type Year = {
  readonly data: string;
  url(): string;
  travel(at: string): Promise<void>;
  /** A token as `npm run token -- <who>` prints it: `officer nghia-ta`. */
  as(who: string): Promise<Asker>;
  readonly public: Asker;
  /** `npm run job -- recompute-rankings`. */
  rank(): Promise<void>;
  end(): Promise<void>;
};

const OUTCOME = `revision { revision actor action note warnings { code path } }
  form { state revision dueDay firstSubmittedAt extensionReason } warnings { code }
  errors { code path value needsReason message }`;

const typeOf = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;

export function newYear(): Year {
  const data = newDataFolder();
  let running: LocalProcess | undefined;
  const url = (): string => readServiceFile(join(data, 'service.json'))?.url ?? '';

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

  const succeeds = async (file: string, args: readonly string[]): Promise<string> => {
    const { code, out } = await runLocal(file, [...args, '--data', data]).ends();
    expect(code, out).toBe(0);
    return out;
  };
  /** A token outlives the starts: the key of the issuer stays in the data folder. */
  const askers = new Map<string, Promise<Asker>>();
  async function signedIn(who: string): Promise<Asker> {
    const out = await succeeds('token.ts', who.split(' '));
    return asker(out.split('\n').find((line) => /^[\w-]+\.[\w-]+\.[\w-]+$/.test(line)));
  }
  const stop = async () => {
    running?.child.kill('SIGTERM');
    await running?.ends();
  };
  return {
    data,
    url,
    async travel(at) {
      await stop();
      running = runLocal('start.ts', ['--port', '0', '--data', data, '--at', at]);
      await running.says('Stop         Ctrl-C');
    },
    as(who) {
      const asked = askers.get(who) ?? signedIn(who);
      askers.set(who, asked);
      return asked;
    },
    public: asker(),
    async rank() {
      await succeeds('job.ts', ['recompute-rankings']);
    },
    end: stop,
  };
}

/** Where a report stands, as everybody may see it. */
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
