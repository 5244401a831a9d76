import { Console } from 'node:console';
import * as crypto from 'node:crypto';
import { channel, tracingChannel } from 'node:diagnostics_channel';
import { EventEmitter } from 'node:events';
import { isIP } from 'node:net';
import * as path from 'node:path/posix';
import * as stream from 'node:stream';
import * as url from 'node:url';
import { inherits, inspect, promisify } from 'node:util';
import * as zlib from 'node:zlib';
import type { FileToRead } from '../../../src/files/import/file-reading.js';
import { readGrid } from '../../../src/files/import/read-grid.js';
import { httpModule } from './http.js';
import type { Outside } from './outside.js';
import { only, refuse } from './refused.js';

const absentFile = (): never => {
  throw Object.assign(new Error('a function has no such file'), { code: 'ENOENT' });
};

/** Their answers follow from what they are given. */
const SAME_EVERYWHERE = ['createHash', 'createHmac', 'createVerify', 'createPublicKey', 'verify', 'timingSafeEqual'];

function cryptoModule({ chance }: Outside): object {
  const members = Object.fromEntries(SAME_EVERYWHERE.map((name) => [name, Reflect.get(crypto, name)]));
  return only('node:crypto', {
    ...members,
    randomBytes: (count: number) => chance.bytes(count),
    randomUUID: chance.uuid,
    getRandomValues: chance.fill,
    randomFillSync: chance.fill,
  });
}

type Packs = (bytes: Buffer, options?: object) => Buffer;
type Done = (error: null, made: Buffer) => void;

/** Threads pack in life; here it is one more call that completes when the queue says so. */
function zlibModule({ timers }: Outside): object {
  const onThread = (pack: Packs) => (bytes: Buffer, options: object | Done, last?: Done) => {
    const [given, done] = typeof options === 'function' ? [undefined, options as Done] : [options, last];
    timers.setTimeout(() => done?.(null, pack(bytes, given)), 1);
  };
  const { constants, gzipSync, gunzipSync, inflateSync, crc32, brotliCompressSync } = zlib;
  return only('node:zlib', {
    ...{ constants, gzipSync, gunzipSync, inflateSync, crc32 },
    gzip: onThread(gzipSync),
    brotliCompress: onThread(brotliCompressSync),
  });
}

/** The thread in which a file is read: here it is one more call. What it runs is the source of what is deployed. */
const readingThread = ({ timers }: Outside) =>
  class extends EventEmitter {
    constructor(_file: string, { workerData }: { workerData: FileToRead }) {
      super();
      timers.setTimeout(() => void readGrid(workerData).then((outcome) => this.emit('message', outcome)), 1);
    }
    terminate(): void {}
  };

/** An instance answers one call at a time, so what the call holds needs no following of promises, which costs a sixth. */
class Held<T> {
  private held: T | undefined;
  getStore(): T | undefined {
    return this.held;
  }
  run<R>(held: T, run: () => R): R {
    this.held = held;
    return run();
  }
}

/** The modules of Node that a function may have; any other is refused with its name. */
export function worldModules(outside: Outside): (name: string) => unknown {
  const { timers, process } = outside;
  const http = httpModule(outside.request);
  const files = { readFile: async () => absentFile(), readFileSync: absentFile, existsSync: () => false };
  const modules: Readonly<Record<string, () => unknown>> = {
    async_hooks: () => only('node:async_hooks', { AsyncLocalStorage: Held }),
    buffer: () => only('node:buffer', { Buffer }),
    console: () => only('node:console', { Console }),
    crypto: () => cryptoModule(outside),
    diagnostics_channel: () => only('node:diagnostics_channel', { channel, tracingChannel }),
    fs: () => only('node:fs', { ...files, promises: only('node:fs.promises', files) }),
    'fs/promises': () => only('node:fs/promises', files),
    http: () => http,
    https: () => http,
    net: () => only('node:net', { isIP }),
    os: () => only('node:os', { homedir: () => '/', platform: () => 'linux', release: () => '0', EOL: '\n' }),
    path: () => path,
    process: () => process,
    stream: () => stream,
    'timers/promises': () =>
      only('node:timers/promises', {
        setTimeout: (milliseconds: number, value?: unknown) =>
          new Promise((resolve) => void timers.setTimeout(() => resolve(value), milliseconds)),
      }),
    url: () => url,
    util: () => only('node:util', { promisify, inherits, inspect }),
    worker_threads: () => only('node:worker_threads', { Worker: readingThread(outside) }),
    zlib: () => zlibModule(outside),
  };
  const made = new Map<string, unknown>();
  return (name) => {
    const bare = name.replace(/^node:/, '');
    const make = modules[bare];
    // The SDK asks whether a faster signer is installed; in a function it is not.
    if (name === '@aws-sdk/signature-v4-crt') throw Object.assign(new Error(name), { code: 'MODULE_NOT_FOUND' });
    if (!made.has(bare)) made.set(bare, make ? withDefault(make() as object) : refuse(`the module ${name}`));
    return made.get(bare);
  };
}

/** `import` of a module of CommonJS finds the whole of it as its default. */
const withDefault = (members: object): object =>
  new Proxy(members, {
    get: (target, key) => (key === 'default' ? target : key === '__esModule' ? undefined : Reflect.get(target, key)),
  });
