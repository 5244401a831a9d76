import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { QUICK, REAL_FILES } from './real.js';

const VARIABLE = 'XASO_TEST_RUN';
const LOOK_AGAIN_MS = 50;
const SLOW_MS = 10 * 60_000;

/** Makes a folder for all processes of a test run. Vitest calls the returned function after the run. */
export function setup(project?: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-run-'));
  process.env[VARIABLE] = folder;
  const isQuick = project?.config.exclude.includes(REAL_FILES);
  if (isQuick) process.env[QUICK] = 'yes';
  const watch = setInterval(() => slowFiles(folder).forEach((line) => void console.error(line)), SLOW_MS).unref();
  return () => {
    clearInterval(watch);
    for (const pid of readdirSync(folder).flatMap((name) => /^ends-(\d+)$/.exec(name)?.[1] ?? [])) end(Number(pid));
    for (const line of readdirSync(folder)
      .filter((name) => name.startsWith('absent-'))
      .map((name) => readFileSync(join(folder, name), 'utf8')))
      console.log(line);
    if (isQuick)
      console.log('Left out: long proofs, and what starts processes, browsers or other engines (npm run test:all)');
    rmSync(folder, { recursive: true, force: true });
  };
}

/** An endless loop ends at no time limit of a test. Without its file's name nobody would know where the run stands still. */
const slowFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.startsWith('runs-'))
    .map((name) => join(folder, name))
    .flatMap((mark) => {
      const file = readFileSync(mark, 'utf8');
      const ms = Date.now() - statSync(mark).mtimeMs;
      return file !== '' && ms >= SLOW_MS ? [`${file} runs for ${Math.round(ms / 60_000)} minutes`] : [];
    });

/** This process begins with a test file, or has none ('') at the moment. */
export const fileRuns = (file: string): void => writeFileSync(join(runFolder(), `runs-${process.pid}`), file);

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

/** A process that several test files use, and that ends when the run is over. */
export function endWithRun(pid: number | undefined): void {
  if (pid !== undefined) writeFileSync(join(runFolder(), `ends-${pid}`), '');
}

/** Says once in a run that something that tests need is not on this machine. */
export const isAbsent = (line: string): void =>
  writeFileSync(join(runFolder(), `absent-${createHash('sha1').update(line).digest('hex')}`), line);

/** The folder of the run; a proof that is run by itself makes one. */
function runFolder(): string {
  const folder = process.env[VARIABLE];
  if (folder) return folder;
  const remove = setup();
  process.once('exit', remove);
  return process.env[VARIABLE] as string;
}

/**
 * A folder whose content takes long to make and is only read afterwards: whichever test asks first makes it, in whatever
 * process, and the others wait for it.
 */
export async function madeOnce(name: string, make: (folder: string) => Promise<unknown>): Promise<string> {
  const folder = join(runFolder(), name);
  const made = `${folder}.made`;
  while (!existsSync(made)) {
    if (!claimed(`${folder}.making`)) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
      continue;
    }
    try {
      await make(folder);
      writeFileSync(made, '');
    } catch (error) {
      for (const path of [folder, `${folder}.making`]) rmSync(path, { recursive: true, force: true });
      throw error;
    }
  }
  return folder;
}

function claimed(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
