import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ACCOUNTS_ENDPOINT, type FunctionName } from '../../../src/lambda/base/env.js';
import { builtFunction } from '../aws/built-functions.js';
import type { EngineTable } from '../aws/dynamo.js';
import { type FakeSes, fakeSes } from '../aws/fake-ses.js';
import { demonstrationOnEngine } from '../start/demonstration-table.js';
import { functionEnv, invoke } from './invoke.js';
import { issuerEnv } from './tokens.js';

export type LogLine = Readonly<Record<string, unknown>>;

export type RunOptions = { readonly clock?: string; readonly env?: Readonly<Record<string, string>> };

export type LoggedFunctions = {
  readonly table: EngineTable;
  readonly ses: FakeSes;
  /** Runs a built function, which may fail; undefined then. */
  run<T>(name: FunctionName, events: readonly unknown[], options?: RunOptions): Promise<T[] | undefined>;
  /** Everything that the functions printed so far, with what Lambda would log of errors. */
  log(): string;
  lines(): LogLine[];
  close(): Promise<void>;
};

/** Built functions on the demonstration of a moment, with an SES that does as it is told. Nothing of their log is lost. */
export async function loggedFunctions(now: string): Promise<LoggedFunctions> {
  const [table, ses] = await Promise.all([demonstrationOnEngine(now), fakeSes()]);
  const folder = mkdtempSync(join(tmpdir(), 'xaso-log-'));
  const file = join(folder, 'log');
  let errors = '';
  const log = () => (existsSync(file) ? readFileSync(file, 'utf8') : '');
  return {
    table,
    ses,
    async run<T>(name: FunctionName, events: readonly unknown[], { clock = '', env: more = {} }: RunOptions = {}) {
      const { file: bundle } = await builtFunction(name);
      const env = functionEnv(table.endpoint, table.name, {
        ...ses.env,
        ...issuerEnv,
        EMAIL_FROM: 'nhac-viec@xaso.example',
        [ACCOUNTS_ENDPOINT]: 'http://127.0.0.1:9',
        LOG_FILE: file,
        ...more,
      });
      try {
        return await invoke<T>({ bundle, events, env, clock });
      } catch (error) {
        // Lambda logs what a function throws.
        errors += `${error instanceof Error ? error.message : error}\n`;
        return undefined;
      }
    },
    log: () => log() + errors,
    lines: () =>
      log()
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line)),
    async close() {
      await Promise.all([table.close(), ses.close()]);
      rmSync(folder, { recursive: true });
    },
  };
}
