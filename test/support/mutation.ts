import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** One place of the source broken, and who is expected to notice. Places are found by their code: files move. */
export type Mutant = {
  /** What no longer holds: "a lost answer is a conflict". */
  readonly name: string;
  /** Stands in src exactly once. */
  readonly code: string;
  readonly instead: string;
  /** Test files by their base name, without `.test.ts`. */
  readonly noticedBy: readonly string[];
};

/** A mutant with its file, and the test files, relative to the checkout. */
export type Placed = Mutant & { readonly file: string; readonly tests: readonly string[] };

/** The list no longer fits the code: one line for each mutant that has to be looked at. */
export class MutantsError extends Error {
  override name = 'MutantsError';
}

const ROOT = resolve(import.meta.dirname, '../..');
const NOT_COPIED = new Set(['node_modules', '.git', '.xaso', '.tools', 'cdk.out', 'dist', 'coverage']);
/** Broken code may run for ever, which is noticed as well. */
const LONGEST_MS = 600_000;
/** A machine with other work must not look like a test that noticed. */
const LONGEST_TEST_MS = '120000';

const filesBelow = (folder: string, isWanted: (path: string) => boolean): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path))
    .filter(isWanted);

/** Finds every place and test; says of each that cannot be found, or stands in several places, which one it is. */
export function placed(mutants: readonly Mutant[]): Placed[] {
  const sources = filesBelow('src', (path) => path.endsWith('.ts') && !path.includes('generated')).map(
    (file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const,
  );
  const tests = filesBelow('test', (path) => path.endsWith('.test.ts'));
  const faults: string[] = [];
  const found = mutants.flatMap((mutant): Placed[] => {
    const { name, code, instead, noticedBy } = mutant;
    const holders = sources.filter(([, text]) => text.includes(code));
    const times = holders.reduce((sum, [, text]) => sum + text.split(code).length - 1, 0);
    const files = noticedBy.map((test) => tests.filter((file) => basename(file) === `${test}.test.ts`));
    if (times !== 1) faults.push(`"${name}": its code stands in src ${times} times: ${code}`);
    if (code === instead) faults.push(`"${name}": it changes nothing`);
    for (const [i, matches] of files.entries())
      if (matches.length === 0) faults.push(`"${name}": there is no ${noticedBy[i]}.test.ts`);
    return times === 1 ? [{ ...mutant, file: holders[0]?.[0] as string, tests: files.flat() }] : [];
  });
  if (faults.length > 0) throw new MutantsError(faults.join('\n'));
  return found;
}

/** A copy of the checkout in which code is broken, one place after the other. */
export function brokenCheckout() {
  const home = mkdtempSync(join(tmpdir(), 'xaso-mutants-'));
  for (const name of readdirSync(ROOT))
    if (!NOT_COPIED.has(name)) cpSync(join(ROOT, name), join(home, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(home, 'node_modules'));

  return {
    /** Whether the tests pass in the copy as it is. */
    pass: (tests: readonly string[]) => testsPass(home, tests),

    /** Whether the tests pass although the place is broken: nobody noticed. */
    async survives({ file, code, instead, tests }: Placed): Promise<boolean> {
      const path = join(home, file);
      const text = readFileSync(path, 'utf8');
      writeFileSync(
        path,
        text.replace(code, () => instead),
      );
      try {
        return await testsPass(home, tests);
      } finally {
        writeFileSync(path, text);
      }
    },

    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

async function testsPass(home: string, tests: readonly string[]): Promise<boolean> {
  const vitest = join(home, 'node_modules/vitest/vitest.mjs');
  const patience = ['--testTimeout', LONGEST_TEST_MS, '--hookTimeout', LONGEST_TEST_MS];
  const child = spawn(process.execPath, [vitest, 'run', '--bail', '1', '--reporter', 'dot', ...patience, ...tests], {
    cwd: home,
    stdio: 'ignore',
    env: { ...process.env, NODE_ENV: '', VITEST: '', XASO_TEST_RUN: '' },
  });
  const tooLong = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS);
  const [code] = await once(child, 'close');
  clearTimeout(tooLong);
  return code === 0;
}
