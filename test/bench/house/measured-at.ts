import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Each measurement with its command and the part of what it prints that says the result. */
const MEASUREMENTS: Readonly<Record<string, { command: string; result: RegExp }>> = {
  'quick tests, CPU (user, system)': { command: 'time npm test', result: /^(?:user|sys)\s.*/gm },
  'a start': { command: 'npm run bench cold', result: /start to two answers.*/g },
  'HTTP beside PostGraphile': { command: 'npm run bench http', result: /.*connections?\b.*/g },
};

/** Runs the measurements in a checkout of the commit, with the packages of this one. */
export function measuredAt(commit: string): Readonly<Record<string, string>> {
  const folder = join(mkdtempSync(join(tmpdir(), 'xaso-house-')), 'checkout');
  execFileSync('git', ['worktree', 'add', '--detach', folder, commit], { stdio: 'ignore' });
  try {
    const lock = execFileSync('git', ['diff', '--name-only', commit, 'HEAD', '--', 'package-lock.json'], {
      encoding: 'utf8',
    });
    if (lock === '') for (const each of ['node_modules', '.tools']) symlinkSync(resolve(each), join(folder, each));
    else execFileSync('npm', ['ci'], { cwd: folder, stdio: 'ignore' });
    return Object.fromEntries(
      Object.entries(MEASUREMENTS).map(([what, { command, result }]) => {
        const { stdout, stderr } = spawnSync('bash', ['-c', command], {
          cwd: folder,
          encoding: 'utf8',
          maxBuffer: 1e9,
        });
        return [what, [...`${stdout}${stderr}`.matchAll(result)].map(([found]) => found.trim()).join('; ')];
      }),
    );
  } finally {
    execFileSync('git', ['worktree', 'remove', '--force', folder]);
    rmSync(join(folder, '..'), { recursive: true, force: true });
  }
}
