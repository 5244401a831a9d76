import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** A change that breaks one place. The place is found by its code, because files move. */
export type Replacement = {
  /** The fault that the change makes: "a lost answer is a conflict". */
  readonly name: string;
  /** The original code, which must occur exactly once. */
  readonly code: string;
  readonly instead: string;
};

/** A replacement in src with the tests that must notice it. */
export type Mutant = Replacement & {
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

/** The files of some folders in which code stands, one entry for each time. */
export type Places = (code: string) => readonly string[];

const LANGUAGES = /\.(ts|tsx|css|graphql)$/;

/** Finds code in the hand-written files below the folders. It finds tests only if their folder is named. */
export function placesIn(folders: readonly string[]): Places {
  const isWritten = (path: string) => LANGUAGES.test(path) && !path.includes('generated');
  const texts = folders.flatMap((folder) =>
    filesBelow(folder, isWritten).map((file) => [file, readFileSync(join(ROOT, file), 'utf8')] as const),
  );
  return (code) =>
    texts.flatMap(([file, text]) =>
      text
        .split(code)
        .slice(1)
        .map(() => file),
    );
}

/** The reason why a replacement does not fit exactly one place; undefined if it fits. */
export function misfit({ name, code, instead }: Replacement, places: readonly string[]): string | undefined {
  if (places.length !== 1) return `"${name}": its code stands there ${places.length} times: ${code}`;
  return code === instead ? `"${name}": it changes nothing` : undefined;
}

/** Finds every place and test; says of each that cannot be found, or stands in several places, which one it is. */
export function placed(mutants: readonly Mutant[]): Placed[] {
  const placesOf = placesIn(['src']);
  const tests = filesBelow('test', (path) => path.endsWith('.test.ts'));
  const faults: string[] = [];
  const found = mutants.flatMap((mutant): Placed[] => {
    const { name, code, noticedBy } = mutant;
    const places = placesOf(code);
    const fault = misfit(mutant, places);
    const files = noticedBy.map((test) => tests.filter((file) => basename(file) === `${test}.test.ts`));
    if (fault) faults.push(fault);
    for (const [i, matches] of files.entries())
      if (matches.length === 0) faults.push(`"${name}": there is no ${noticedBy[i]}.test.ts`);
    return fault ? [] : [{ ...mutant, file: places[0] as string, tests: files.flat() }];
  });
  if (faults.length > 0) throw new MutantsError(faults.join('\n'));
  return found;
}

/** A copy of the checkout in which code is broken, one place after the other. */
export function brokenCheckout() {
  const home = mkdtempSync(join(tmpdir(), 'xaso-mutants-'));
  // Some tests run commands as another user, who must be able to read the copy.
  chmodSync(home, 0o755);
  for (const name of readdirSync(ROOT))
    if (!NOT_COPIED.has(name)) cpSync(join(ROOT, name), join(home, name), { recursive: true });
  for (const name of ['node_modules', '.tools'])
    if (existsSync(join(ROOT, name))) symlinkSync(join(ROOT, name), join(home, name));

  async function broken<T>({ file, code, instead }: Replacement & { file: string }, during: () => Promise<T>) {
    const path = join(home, file);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(code, () => instead),
    );
    try {
      return await during();
    } finally {
      writeFileSync(path, text);
    }
  }

  return {
    /** Whether the tests pass in the copy as it is. */
    pass: (tests: readonly string[]) => testsPass(home, tests),

    /** Whether the tests pass although the place is broken: nobody noticed. */
    survives: (mutant: Placed): Promise<boolean> => broken(mutant, () => testsPass(home, mutant.tests)),

    /** The output and the exit of a command in the copy, while a place is broken. */
    saysOf: (place: Replacement & { readonly file: string }, args: readonly string[]): Promise<Said> =>
      broken(place, () => said(home, args)),

    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

export type Said = { readonly code: number | null; readonly text: string };

async function testsPass(home: string, tests: readonly string[]): Promise<boolean> {
  const vitest = join(home, 'node_modules/vitest/vitest.mjs');
  const patience = ['--testTimeout', LONGEST_TEST_MS, '--hookTimeout', LONGEST_TEST_MS];
  const { code } = await said(home, [vitest, 'run', '--bail', '1', '--reporter', 'dot', ...patience, ...tests]);
  return code === 0;
}

async function said(home: string, args: readonly string[]): Promise<Said> {
  const child = spawn(process.execPath, args, {
    cwd: home,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own: what it has started ends with it.
    detached: true,
    env: { ...process.env, NODE_ENV: '', VITEST: '', XASO_TEST_RUN: '' },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk.toString();
    });
  const tooLong = setTimeout(() => child.pid && process.kill(-child.pid, 'SIGKILL'), LONGEST_MS);
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(tooLong);
  return { code, text };
}
