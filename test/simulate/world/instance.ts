import { Console } from 'node:console';
import { createHash, createPublicKey, createVerify, timingSafeEqual, verify } from 'node:crypto';
import { channel, tracingChannel } from 'node:diagnostics_channel';
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname, join } from 'node:path';
import * as path from 'node:path/posix';
import * as stream from 'node:stream';
import * as url from 'node:url';
import { inspect, promisify } from 'node:util';
import { compileFunction } from 'node:vm';
import { brotliCompressSync, constants, crc32, gunzipSync, gzipSync } from 'node:zlib';
import type { FileToRead } from '../../../src/files/import/file-reading.js';
import { readGrid } from '../../../src/files/import/read-grid.js';
import { worldGlobals } from './globals.js';
import { remembered } from './keyed.js';
import { type Answer, type Asked, type Made, type Outside, only, outsideOf, type Request, refuse } from './outside.js';

type Options = Partial<Record<'host' | 'hostname' | 'method' | 'path', string> & Pick<Asked, 'headers'>>;

const silent = () => {};
/** A socket that is connected at once. Faults come with the answer. */
const socket = only('socket', {
  ...{ connecting: false, setTimeout: silent, setKeepAlive: silent, removeListener: silent, destroy: silent },
  emit: silent,
});

/** A request of `http` or `https`; `end` sends it. */
function sent({ host, hostname, method = 'GET', path = '/', headers = {} }: Options, request: Request): EventEmitter {
  let isGone = false;
  function destroy(error?: Error): void {
    if (isGone) return;
    isGone = true;
    if (error) asked.emit('error', error);
    asked.emit('close');
  }
  function done({ status, headers = {}, body }: Answer): void {
    if (isGone) return;
    const bytes = Buffer.from(body as string);
    // The body comes at once, because a stream of Node costs more than the rest of the request.
    const pipe = (into: stream.Writable) => void into.end(bytes, () => response.emit('close'));
    const response = new EventEmitter().once('close', () => destroy());
    const whole = { statusCode: status, headers, complete: true, pipe, destroy() {} };
    asked.emit('response', Object.assign(response, whole, { [Symbol.asyncIterator]: () => [bytes].values() }));
  }
  function end(body: string | Uint8Array = ''): void {
    const all = { host: hostname ?? host ?? '', method, path, headers, body: Buffer.from(body as string) };
    request(all, { done, broken: (code) => destroy(Object.assign(new Error(code), { code })) });
  }
  const asked = Object.assign(new EventEmitter(), { socket, destroy, end });
  return asked;
}

type Answers = (response: unknown) => void;
/** `http` and `https`. An address or options name host and path; ports and certificates do not matter. */
const httpModule = (request: Request): object => ({
  Agent: class {
    destroy(): void {}
  },
  request(where: string | Options, ...rest: [Answers] | [Options, Answers]) {
    const [more, answered] = rest.length === 1 ? [{}, rest[0]] : rest;
    const named = typeof where === 'string' ? (url.urlToHttpOptions(new URL(where)) as Options) : where;
    return sent({ ...named, ...more }, request).once('response', answered);
  },
});

const absentFile = (): never => {
  throw Object.assign(new Error('a function has no such file'), { code: 'ENOENT' });
};

/** Functions of `crypto` whose answers follow from their arguments. */
const SAME_EVERYWHERE = { createHash, createVerify, createPublicKey, verify, timingSafeEqual };
/** Nobody in the world checks signatures of requests. A hash without the key costs half. */
const createHmac = (kind: string) => createHash(kind);

type Packs = (bytes: Buffer, options?: object) => Buffer;
type Done = (error: null, made: Buffer) => void;

/** Node packs on a thread; here packing completes by the queue of the clock. */
function zlibModule({ timers }: Outside): object {
  const onThread = (pack: Packs) => (bytes: Buffer, options: object | Done, last?: Done) => {
    const [given, done] = typeof options === 'function' ? [undefined, options as Done] : [options, last];
    timers.setTimeout(() => done?.(null, pack(bytes, given)), 1);
  };
  const packing = { gzip: onThread(gzipSync), brotliCompress: onThread(brotliCompressSync) };
  return { constants, gzipSync, gunzipSync, crc32, ...packing };
}

/** The worker thread that reads a file; here it answers by the queue of the clock. It runs the source of the deployed reader. */
const readingThread = ({ timers }: Outside) =>
  class extends EventEmitter {
    constructor(_file: string, { workerData }: { workerData: FileToRead }) {
      super();
      timers.setTimeout(() => void readGrid(workerData).then((outcome) => this.emit('message', outcome)), 1);
    }
    terminate(): void {}
  };

/** AsyncLocalStorage for one call at a time, as in an instance. Following promises would cost a sixth of the time. */
class Held<T> {
  private held: T | undefined;
  getStore = (): T | undefined => this.held;
  run<R>(held: T, run: () => R): R {
    this.held = held;
    return run();
  }
}

/** The modules of Node that a function may use, with the members that it may use. Others are refused with their name. */
function worldModules(outside: Outside): (name: string) => unknown {
  const { timers, process } = outside;
  const http = httpModule(outside.request);
  const files = { readFile: async () => absentFile(), readFileSync: absentFile };
  const wait = (milliseconds: number, value?: unknown) =>
    new Promise((resolve) => void timers.setTimeout(() => resolve(value), milliseconds));
  const modules: Readonly<Record<string, object>> = {
    async_hooks: { AsyncLocalStorage: Held },
    buffer: { Buffer },
    console: { Console },
    crypto: { ...SAME_EVERYWHERE, createHmac, ...outside.crypto },
    diagnostics_channel: { channel, tracingChannel },
    fs: { ...files, promises: files },
    'fs/promises': files,
    ...{ http, https: http },
    net: { isIP },
    os: { homedir: () => '/', platform: () => 'linux', release: () => '0' },
    ...{ path, process, stream, url },
    'timers/promises': { setTimeout: wait },
    util: { promisify, inspect },
    worker_threads: { Worker: readingThread(outside) },
    zlib: zlibModule(outside),
  };
  return remembered((name) => {
    const members = modules[name.replace(/^node:/, '')];
    // The SDK looks for a faster signer, which is not installed in a function.
    if (name === '@aws-sdk/signature-v4-crt') throw Object.assign(new Error(name), { code: 'MODULE_NOT_FOUND' });
    return members ? only(name, { ...members, default: members }) : refuse(`the module ${name}`);
  });
}

export type Instance = ReturnType<typeof startInstance>;

const AROUND = ['exports', 'require', 'module', '__filename', '__dirname'];
type Compiled = (...given: unknown[]) => void;
const compiled = new Map<string, Compiled>();

/** Compiles a file once for all instances. Each instance calls it for its own functions and shares V8's code. */
function compile(file: string, names: readonly string[]): Compiled {
  const make = () => compileFunction(readFileSync(file, 'utf8'), [...AROUND, ...names], { filename: file });
  const known = compiled.get(file) ?? (make() as Compiled);
  compiled.set(file, known);
  return known;
}

export function startInstance(made: Made) {
  const outside = outsideOf(made);
  const [globals, ofNode] = [worldGlobals(outside), worldModules(outside)];
  const names = Object.keys(globals);
  const modules = new Map<string, { exports: Record<string, unknown> }>();

  function load(path: string): Record<string, unknown> {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} as Record<string, unknown> };
    modules.set(path, module);
    const require = (wanted: string) => (wanted.startsWith('.') ? load(join(dirname(path), wanted)) : ofNode(wanted));
    compile(path, names)(module.exports, require, module, path, dirname(path), ...names.map((each) => globals[each]));
    return module.exports;
  }

  const handler = load(made.file).handler as (event: unknown, context: object) => Promise<unknown>;
  return Object.assign(outside.living, { handler });
}
