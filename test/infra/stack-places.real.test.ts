import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleFunction, mapsOf } from '../../infra/bundle/bundle.js';
import { functionEnv, invoke } from '../support/api/invoke.js';

const bundles = mkdtempSync(join(tmpdir(), 'xaso-stack-'));
const folder = join(bundles, 'recompute-rankings');
const log = join(bundles, 'log');

/** The line of a text in a source file, as a stack would name it. */
function lineOf(file: string, text: string): string {
  const index = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(text));
  return `${file}:${index + 1}:`;
}

const resolved = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const command = ['--import', 'tsx', 'infra/commands/stack.ts', '--bundles', bundles];
    const child = execFile(process.execPath, command, (error, stdout) => (error ? reject(error) : resolve(stdout)));
    child.stdin?.end(readFileSync(log));
  });

describe('an error of a built function', () => {
  let file: string;
  beforeAll(async () => {
    ({ file } = await bundleFunction('recompute-rankings', folder));
    writeFileSync(log, '');
    const env = functionEnv('http://127.0.0.1:9', 'none', { LOG_FILE: log });
    await invoke({ bundle: file, events: [{ occurrence: 'nonsense' }], env }).catch(() => {});
  });

  it('is logged with its class and the places in the bundle, and nothing of what was given', () => {
    const line = JSON.parse(readFileSync(log, 'utf8').split('\n')[0] ?? '');
    expect(line).toMatchObject({ level: 'ERROR', function: 'recompute-rankings', internalError: 'PayloadError' });
    expect(line.stack[0]).toContain('/recompute-rankings/');
    expect(JSON.stringify(line)).not.toContain('nonsense');
  });

  it('is resolved to the file and line of the source by npm run stack', async () => {
    const [first] = (await resolved()).split('\n');
    const line = JSON.parse(first ?? '');
    expect(line.stack[0]).toContain(lineOf('src/lambda/base/payload.ts', 'throw new PayloadError(`occurrence'));
    expect(JSON.stringify(line.stack)).toContain('src/lambda/log/invocation.ts:');
  });

  it('no map is part of the bundle, and each file has one beside it', () => {
    const built = readdirSync(folder).filter((name) => name.endsWith('.js'));
    expect(readdirSync(mapsOf(folder)).toSorted()).toEqual(built.map((name) => `${name}.map`).toSorted());
    for (const name of built) expect(readFileSync(join(folder, name), 'utf8')).not.toContain('sourceMappingURL');
  });
});
