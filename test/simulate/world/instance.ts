import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { Script } from 'node:vm';
import type { Clock } from './clock.js';
import { worldGlobals } from './globals.js';
import { drawn, drawnBytes } from './keyed.js';
import { worldModules } from './modules.js';
import type { Chance, Outside, Request } from './outside.js';
import { only } from './refused.js';

export type Handler = (event: unknown, context: object) => Promise<unknown>;

export type Made = {
  readonly name: string;
  readonly file: string;
  readonly seed: number;
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string>>;
  readonly request: Request;
};
export type Instance = ReturnType<typeof startInstance>;

const AROUND = ['exports', 'require', 'module', '__filename', '__dirname'];
type Compiled = (...given: unknown[]) => void;
const parsed = new Map<string, Script>();

/** Parsed once for all instances. Each has functions of its own, in which V8 meets the classes of one instance alone. */
function compile(file: string, names: readonly string[]): Compiled {
  const text = () => `(function (${[...AROUND, ...names]}) {${readFileSync(file, 'utf8')}\n})`;
  const script = parsed.get(file) ?? new Script(text(), { filename: file });
  parsed.set(file, script);
  return script.runInThisContext() as Compiled;
}

export function startInstance(made: Made) {
  const { name, file } = made;
  const instance = {
    ...{ name, isDead: false, isBusy: false },
    /** From now on nothing that it waits for completes, and nothing of it is kept. */
    die(): void {
      instance.isDead = true;
    },
  };
  const outside = outsideOf(made, () => instance.isDead);
  const globals = worldGlobals(outside);
  const ofNode = worldModules(outside);
  const names = Object.keys(globals);
  const modules = new Map<string, { exports: Record<string, unknown> }>();

  function load(path: string): Record<string, unknown> {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} as Record<string, unknown> };
    modules.set(path, module);
    const require = (wanted: string) => (wanted.startsWith('.') ? load(join(dirname(path), wanted)) : ofNode(wanted));
    const code = compile(path, names);
    code(module.exports, require, module, path, dirname(path), ...names.map((each) => globals[each]));
    return module.exports;
  }

  const handler = load(file).handler as Handler;
  return Object.assign(instance, { handler });
}

function outsideOf({ name, seed, clock, env, request }: Made, isDead: () => boolean): Outside {
  const born = clock.now;
  /** Clocks of machines differ a little. */
  const ahead = Math.round((drawn(seed, name, 'clock') - 0.5) * 200);
  const chance = chanceOf(seed, name);
  const silent = () => {};

  function setTimeout(run: (...given: unknown[]) => void, milliseconds = 0, ...given: unknown[]) {
    const planned = clock.after(milliseconds, () => void (isDead() || run(...given)));
    const timer = { unref: () => timer, ref: () => timer, hasRef: () => true, cancel: planned.cancel };
    return timer;
  }
  function setInterval(run: () => void, milliseconds = 0) {
    const timer = setTimeout(function again() {
      timer.cancel = setTimeout(again, milliseconds).cancel;
      run();
    }, milliseconds);
    return timer;
  }
  const clear = (timer?: { cancel?(): void } | number) => void (typeof timer === 'object' && timer?.cancel?.());
  const timers = {
    setTimeout,
    setInterval,
    setImmediate: (run: (...given: unknown[]) => void, ...given: unknown[]) => setTimeout(run, 0, ...given),
    ...{ clearTimeout: clear, clearInterval: clear, clearImmediate: clear },
  };
  /** What it writes into its log is read by nobody. */
  const lines = () => new Writable({ write: (_line, _encoding, done) => done() });
  const [stdout, stderr] = [lines(), lines()];
  const process = only(
    'process',
    {
      ...{ env: { ...env }, stdout, stderr, platform: 'linux', version: 'v24.0.0', versions: { node: '24.0.0' } },
      ...{ argv: [], release: { name: 'node' }, arch: 'arm64', execArgv: [], nextTick: globalThis.process.nextTick },
      ...{ cwd: () => '/var/task', emitWarning: silent, on: () => process, once: () => process, off: () => process },
      ...{ removeListener: () => process, listenerCount: () => 0 },
    },
    ['geteuid', 'getuid', 'browser', 'type', 'default', '__esModule', 'then', 'toJSON'],
  );
  const log = { log: silent, info: silent, warn: silent, error: silent, debug: silent, trace: silent };
  const console = only('console', log);
  return {
    now: () => clock.now + ahead,
    monotonic: () => clock.now - born,
    ...{ timers: timers as never, chance, process, console, request },
  };
}

function chanceOf(seed: number, name: string): Chance {
  let asked = 0;
  const bytes = (count: number) => drawnBytes(count, seed, name, 'chance', asked++);
  return {
    bytes,
    number: () => drawn(seed, name, 'number', asked++),
    uuid() {
      const hex = bytes(16).toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
    fill(into) {
      into.set(bytes(into.length));
      return into;
    },
  };
}
