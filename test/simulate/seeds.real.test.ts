import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const HERE = import.meta.dirname;
type Printed = { readonly lines: readonly string[]; readonly code: number };

/** As somebody calls it, on a machine with another zone and another language. */
const simulated = (given: readonly string[], machine: Readonly<Record<string, string>> = {}): Promise<Printed> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', join(HERE, 'main.ts'), ...given];
    execFile(process.execPath, command, { env: { ...process.env, ...machine } }, (error, stdout, stderr) =>
      resolve({ lines: (stdout + stderr).trim().split('\n'), code: Number(error?.code ?? 0) }),
    );
  });

describe('a seed', () => {
  it('breaks no rule, and happens the same way in two processes on two machines', async () => {
    const seeds = ['--seeds', '3..4', '--until', '2026-10-19'];
    const here = await simulated(seeds, { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' });
    const there = await simulated(seeds, { TZ: 'America/New_York', LANG: 'tr_TR.UTF-8' });
    const hashes = ({ lines }: Printed) => lines.map((line) => /[0-9a-f]{16}/.exec(line)?.[0]);
    expect(here.code, here.lines.join('\n')).toBe(0);
    expect(here.lines).toHaveLength(3);
    expect(hashes(there)).toEqual(hashes(here));
  });
});

describe('an error put into the deployed code', () => {
  const FOUND: Readonly<Record<string, RegExp>> = {
    'letters-doubled.json': /went twice/,
    'missing-figures-left-out.json': /the ranking is .* follows/,
  };

  it('is one of those that are listed', () => {
    expect(readdirSync(join(HERE, 'errors'))).toEqual(Object.keys(FOUND));
  });

  it.each(Object.entries(FOUND))('is found by a seed: %s', async (file, sentence) => {
    const { lines, code } = await simulated(['--seed', '3', '--mutant', join(HERE, 'errors', file)]);
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(sentence);
  });
});

describe('the model', () => {
  it('knows nothing of the service', () => {
    const files = readdirSync(join(HERE, 'model')).map((name) => readFileSync(join(HERE, 'model', name), 'utf8'));
    expect(files.filter((text) => /from '[^']*\/src\//.test(text))).toEqual([]);
  });
});
