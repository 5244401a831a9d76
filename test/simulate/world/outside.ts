import { Writable } from 'node:stream';
import type { Clock } from './clock.js';
import { drawn, drawnBytes } from './keyed.js';

/** Names of everything that was refused. A function may catch the error and go on; the run fails all the same. */
export const refusals: string[] = [];
/** Fails: a bundle used something whose answer does not follow from the seed. It needs a stand-in. */
export const refuse = (what: string): never => {
  refusals.push(what);
  throw new Error(`${what} is not of this world: it may know time, chance or a thread`);
};

/** A stand-in that fails with its name, whatever is done with it. */
export const refused = (name: string): object =>
  new Proxy(function refusedGlobal() {}, {
    get: (_, key) => refuse(`${name}.${String(key)}`),
    apply: () => refuse(name),
    construct: () => refuse(`new ${name}`),
  });

/** Properties that libraries look up on any object. None of them depends on time, chance or threads. */
const ABSENT = ['default', '__esModule', 'then', 'toJSON'];

/** An object with these members. Any other property fails with its name, except those known to be absent. */
export const only = <T extends object>(name: string, members: T, absent: readonly string[] = []): T =>
  new Proxy(members, {
    get(target, key, receiver) {
      if (Reflect.has(target, key)) return Reflect.get(target, key, receiver);
      return typeof key === 'symbol' || [...ABSENT, ...absent].includes(key) ? undefined : refuse(`${name}.${key}`);
    },
  });

/** A request of an instance, and the answer to it. */
export type Asked = Readonly<Record<'host' | 'method' | 'path', string> & { headers: Headers; body: Buffer }>;
export type Answer = Readonly<{ status: number; headers?: Headers; body: string | Buffer }>;
type Headers = Readonly<Record<string, string>>;
/** A simulated service. `key` names the call; chance is drawn from it. */
export type Door = (asked: Asked, key: string) => Answer;

/** One of the two is called, or neither if nobody answers. */
export type Answered = { done(answer: Answer): void; broken(code: string): void };
/** The one way out of an instance: every request to another service. */
export type Request = (asked: Asked, answered: Answered) => void;

/** An instance. After its death nothing that it waits for completes. */
export type Living = { readonly name: string; isDead: boolean };

export type Made = Readonly<{ name: string; file: string; seed: number; clock: Clock; env: Record<string, string> }> & {
  readonly onRequest: (instance: Living, ...request: Parameters<Request>) => void;
};

/** What one instance sees of the world: clocks, timers, process, chance and requests. */
export type Outside = ReturnType<typeof outsideOf>;

export function outsideOf({ name, seed, clock, env, onRequest }: Made) {
  const living: Living = { name, isDead: false };
  const born = clock.now;
  /** The clock of the instance is off by up to 100 ms. */
  const ahead = Math.round((drawn(seed, name, 'clock') - 0.5) * 200);

  function setTimeout(run: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) {
    const planned = clock.after(milliseconds, () => void (living.isDead || run(...given)));
    const timer = { unref: () => timer, ref: () => timer, ...planned };
    return timer;
  }
  const clear = (timer?: { cancel?(): void } | number) => void (typeof timer === 'object' && timer?.cancel?.());
  const timers = {
    setTimeout,
    setImmediate: (run: (...given: unknown[]) => void, ...given: unknown[]) => setTimeout(run, 0, ...given),
    ...{ clearTimeout: clear, clearImmediate: clear },
  };
  /** Nobody reads the log. */
  const lines = () => new Writable({ write: (_line, _encoding, done) => done() });
  const [stdout, stderr] = [lines(), lines()];
  const itself = () => process;
  const members = {
    ...{ env: { ...env }, stdout, stderr, platform: 'linux', version: 'v24.0.0', versions: { node: '24.0.0' } },
    ...{ argv: [], release: { name: 'node' }, arch: 'arm64', execArgv: [], nextTick: globalThis.process.nextTick },
    ...{ cwd: () => '/var/task', emitWarning: () => {}, on: itself, once: itself, off: itself, removeListener: itself },
  };
  const process: typeof members = only('process', members, ['geteuid', 'getuid', 'browser', 'type']);
  const [now, monotonic] = [() => clock.now + ahead, () => clock.now - born];
  const request: Request = (...asked) => onRequest(living, ...asked);
  return { living, now, monotonic, timers, process, request, ...chanceOf(seed, name) };
}

/** The sources of chance that functions use. */
function chanceOf(seed: number, name: string) {
  let asked = 0;
  const randomBytes = (count: number) => drawnBytes(count, seed, name, 'chance', asked++);
  function getRandomValues<T extends Uint8Array>(into: T): T {
    into.set(randomBytes(into.length));
    return into;
  }
  function randomUUID(): string {
    const hex = randomBytes(16).toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
  const random = () => drawn(seed, name, 'number', asked++);
  return { random, crypto: { randomBytes, randomUUID, getRandomValues } };
}
