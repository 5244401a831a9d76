import { spawn } from 'node:child_process';

export type Memory = {
  /** Megabytes in use once everything that can go is gone, buffers included. */
  readonly inUse: number;
  /** Megabytes that the system counts for the process. */
  readonly resident: number;
  /** CPU seconds since the start. */
  readonly cpuSeconds: number;
};

export type Handled<T> = {
  /** Absent when the handler threw. */
  readonly answer?: T;
  readonly error?: { readonly name: string; readonly message: string };
  /** Time from call to answer, measured in the function's own process. */
  readonly milliseconds: number;
};

/** A built function in a process of its own that serves one event after the other, as Lambda keeps it. */
export type WarmFunction = {
  /** `clock`: what a function that looks at one sees, where it offers a `…HandlerAt`; else the machine's own. */
  handle<T>(event: unknown, options?: { readonly clock?: string | undefined }): Promise<Handled<T>>;
  memory(): Promise<Memory>;
  /** The lines about errors in its log so far. */
  logged(): string;
  close(): void;
};

export type WarmProps = {
  readonly bundle: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The memory of the function in megabytes; absent: V8 plans with all memory of this machine. */
  readonly memoryMb?: number;
};

/** Lambda's runtime divides the memory so: nine tenths for old objects, a twentieth for half of the new ones. */
const heapOptions = (memoryMb: number): string[] => [
  `--max-old-space-size=${Math.floor(memoryMb * 0.9)}`,
  `--max-semi-space-size=${Math.floor(memoryMb * 0.05)}`,
];

const RUNTIME = `
const built = require(process.argv[1]);
const memory = () => {
  gc();
  const { heapUsed, external, rss } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  return { inUse: (heapUsed + external) / 1e6, resident: rss / 1e6, cpuSeconds: (user + system) / 1e6 };
};
process.on('message', async ({ event, clock }) => {
  if (event === undefined) return process.send(memory());
  const at = Object.keys(built).find((name) => name.endsWith('HandlerAt'));
  const handler = clock ? built[at](() => clock) : built.handler;
  const since = performance.now();
  const outcome = await handler(event, {}).then(
    (answer) => ({ answer }),
    ({ name, message }) => ({ error: { name, message } }),
  );
  process.send({ ...outcome, milliseconds: performance.now() - since });
});`;

/** The function died, which no request may bring about. */
class FunctionDiedError extends Error {
  override name = 'FunctionDiedError';
}

export function warmFunction({ bundle, env, memoryMb }: WarmProps): WarmFunction {
  const options = memoryMb === undefined ? [] : heapOptions(memoryMb);
  const child = spawn(process.execPath, ['--expose-gc', ...options, '-e', RUNTIME, bundle], {
    env: { POWERTOOLS_LOG_LEVEL: 'ERROR', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => {
      log += chunk.toString('utf8');
    });
  /** One event at a time: whoever asked last is answered. */
  const ask = <T>(message: object): Promise<T> =>
    new Promise((resolve, reject) => {
      const died = (code: number | null) => reject(new FunctionDiedError(`exit ${code}: ${log.slice(-2_000)}`));
      child.once('exit', died);
      child.once('message', (answer) => {
        child.off('exit', died);
        resolve(answer as T);
      });
      child.send(message);
    });
  return {
    handle: (event, { clock } = {}) => ask({ event, clock }),
    memory: () => ask({}),
    logged: () => log,
    close: () => void child.kill(),
  };
}
