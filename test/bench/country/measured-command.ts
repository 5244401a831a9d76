import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { USAGE_FILE, type Usage } from './usage-at-exit.js';

export type MeasuredCommand = Usage & { readonly wall: number; readonly out: string };

/** A program of ours from the start of its process to the end, with everything that runs in it. */
export async function measuredCommand(file: string, ...args: readonly string[]): Promise<MeasuredCommand> {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-usage-'));
  const usage = join(folder, 'usage.json');
  const began = performance.now();
  const programs = ['--import', 'tsx', '--import', './test/bench/country/usage-at-exit.ts', file, ...args];
  const child = spawn(process.execPath, programs, {
    env: { ...process.env, [USAGE_FILE]: usage },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  try {
    if (code !== 0) throw new Error(`${file} ended with ${code}:\n${out}`);
    return { wall: performance.now() - began, out, ...(JSON.parse(readFileSync(usage, 'utf8')) as Usage) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
