import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pastErrors, withBundles } from './bundles.js';
import { told } from './printed.js';
import { bundlesIn, shorten, simulate } from './run.js';

/** An error that writes a number in the machine's language into the record of a run. */
const FOLLOWS_LANGUAGE = {
  find: 'endedAt: null,\n    release,',
  put: 'endedAt: null, release: release + (1.5).toLocaleString(),',
};

const printed = (given: string): Promise<{ code: unknown; stdout: string }> =>
  new Promise((resolve) => {
    const command = ['--import', 'tsx', join(import.meta.dirname, 'main.ts'), ...given.split(' ')];
    execFile(process.execPath, command, (error, stdout) => resolve({ code: error?.code ?? 0, stdout }));
  });

describe('a seed', () => {
  it('breaks no rule, and happens the same way in two processes, folders, zones and languages', async () => {
    // In the first seed two communes merge before the month closes, and another one is renamed.
    const { code, stdout } = await printed('--seeds 42..43 --until 2026-10-20 --communes 4 --twice --processes 1');
    expect(stdout).toMatch(/\n0 of 2 seeds differ on the other machine\n[0-9a-f]{16}\n$/);
    expect(code).toBe(0);
  });

  it('is told where it follows from the language of the machine', async () => {
    const mutant = join(mkdtempSync(join(tmpdir(), 'xaso-mutant-')), 'language.json');
    writeFileSync(mutant, JSON.stringify(FOLLOWS_LANGUAGE));
    const { code, stdout } = await printed(`--seed 42 --until 2026-10-12 --communes 1 --twice --mutant ${mutant}`);
    expect(stdout).toMatch(/^seed 42 .*; [0-9a-f]{16} on the other machine\n/);
    expect(stdout).toContain('\n1 of 1 seeds differ on the other machine\n');
    expect(code).toBe(1);
  });
});

describe('an error of the past, put into the code of today', () => {
  it('is found by a seed, and its story is cut down to what a reader follows, which plays again', async () => {
    const error = pastErrors().find(({ name }) => name === 'late-request-in-time.json');
    await withBundles(error, async ([folder]) => {
      const given = { bundleOf: bundlesIn(folder), communes: 4 };
      const failed = await simulate(1, given);
      expect(failed.faults[0]?.sentence).toMatch(/"timeliness":"ON_TIME".* has to read .*"timeliness":"LATE"/);
      const short = await shorten(failed, given);
      expect(short.run.story.length).toBeLessThanOrEqual(20);
      const sentences = told({ ...failed, seconds: 1, short }, { communes: '4', mutant: 'error.json' });
      expect(sentences).toContain('--seed 1 --communes 4 --mutant error.json --only');
      const again = await simulate(1, { ...given, only: new Set(short.only) });
      expect([again.hash, again.faults]).toEqual([short.run.hash, short.run.faults]);
    });
  });
});
