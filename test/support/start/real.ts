import { ChildProcess } from 'node:child_process';
import { createRequire, syncBuiltinESMExports } from 'node:module';

/** Test files that may start processes, as commands, browsers, other engines, and long proofs. `npm test` leaves them out. */
export const REAL_FILES = '**/*.real.test.ts';

/** Set while `npm test` runs, which leaves those files out. */
export const QUICK = 'XASO_TEST_QUICK';

/** The size of a test: small in `npm test`, whole in `npm run test:all` and where a file is run by itself. */
export const sized = <T>(quick: T, whole: T): T => (process.env[QUICK] ? quick : whole);

/** The compiler, which quick tests may start, because it runs no code of the service. */
const COMPILER = /[\\/]esbuild(\.exe)?$/;

/** A quick test tried to start a process. */
export class NotQuickError extends Error {
  override name = 'NotQuickError';
  constructor(program: string, file: string) {
    super(`${file} starts ${program}: tests that start a process belong into a file named *.real.test.ts`);
  }
}

let running = '';

function assertMayStart(program: string): void {
  if (!running.endsWith('.real.test.ts') && !COMPILER.test(program)) throw new NotQuickError(program, running);
}

type Start = (program: string, ...rest: unknown[]) => unknown;
type Hidden = { spawn(options: { file: string }): unknown };

/** Watches every way to start a process; other ways of Node lead through these. */
function watch(): void {
  const prototype = ChildProcess.prototype as unknown as Hidden;
  const { spawn } = prototype;
  prototype.spawn = function (options) {
    assertMayStart(options.file);
    return spawn.call(this, options);
  };
  const processes = createRequire(import.meta.url)('node:child_process') as Record<string, Start>;
  for (const name of ['spawnSync', 'execSync', 'execFileSync']) {
    const start = processes[name] as Start;
    processes[name] = (program, ...rest) => {
      assertMayStart(program);
      return start(program, ...rest);
    };
  }
  syncBuiltinESMExports();
}

/** Records that this file runs now. */
export function nowRuns(file: string): void {
  if (running === '') watch();
  running = file;
}
