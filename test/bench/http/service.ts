import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Target } from './load.js';

/** When the demonstration has ranked every month that it tells of. */
const DAY = '2026-11-24';
const URL_SAID = /GraphQL API +(http:\S+)/;

export type RunningService = { readonly target: Target; readonly pid: number; stop(): Promise<void> };

/** `npm start` on a data folder of its own, as it stands in the repository, with the embedded database. */
export async function startRunningService(node: string): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-bench-'));
  const options = ['--port', '0', '--data', join(folder, 'data'), '--at', DAY];
  const child = spawn(node, ['--import', 'tsx', 'src/local/start.ts', ...options], {
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const { hostname, port, pathname } = await new Promise<URL>((resolve, reject) => {
      let said = '';
      const listen = (text: Buffer): void => {
        said += text.toString();
        const url = said.includes('Ctrl-C') ? URL_SAID.exec(said)?.[1] : undefined;
        if (url) resolve(new URL(url));
      };
      for (const stream of [child.stdout, child.stderr]) stream.on('data', listen);
      child.once('close', () => reject(new Error(`the service did not start:\n${said}`)));
    });
    return { target: { host: hostname, port: Number(port), path: pathname }, pid: child.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
