import { Console } from 'node:console';
import * as crypto from 'node:crypto';
import { channel, tracingChannel } from 'node:diagnostics_channel';
import { EventEmitter } from 'node:events';
import { isIP } from 'node:net';
import * as path from 'node:path/posix';
import * as stream from 'node:stream';
import * as url from 'node:url';
import { inspect, promisify } from 'node:util';
import * as zlib from 'node:zlib';
import type { FileToRead } from '../../../src/files/import/file-reading.js';
import { readGrid } from '../../../src/files/import/read-grid.js';
import { httpModule } from './http.js';
import { remembered } from './keyed.js';
import type { Outside } from './outside.js';
import { only, refuse } from './refused.js';

const absentFile = (): never => {
  throw Object.assign(new Error('a function has no such file'), { code: 'ENOENT' });
};

/** Their answers follow from what they are given. */
const { createHash, createHmac, createVerify, createPublicKey, verify, timingSafeEqual } = crypto;
const SAME_EVERYWHERE = { createHash, createHmac, createVerify, createPublicKey, verify, timingSafeEqual };

type Packs = (bytes: Buffer, options?: object) => Buffer;
type Done = (error: null, made: Buffer) => void;

/** Threads pack in life; here it is one more call that completes when the queue says so. */
function zlibModule({ timers }: Outside): object {
  const onThread = (pack: Packs) => (bytes: Buffer, options: object | Done, last?: Done) => {
    const [given, done] = typeof options === 'function' ? [undefined, options as Done] : [options, last];
    timers.setTimeout(() => done?.(null, pack(bytes, given)), 1);
  };
  const { constants, gzipSync, gunzipSync, crc32, brotliCompressSync } = zlib;
  const here = { constants, gzipSync, gunzipSync, crc32 };
  return { ...here, gzip: onThread(gzipSync), brotliCompress: onThread(brotliCompressSync) };
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

/** The modules of Node that a function may have, and of each what it may have; any other is refused with its name. */
export function worldModules(outside: Outside): (name: string) => unknown {
  const { timers, process } = outside;
  const http = httpModule(outside.request);
  const files = { readFile: async () => absentFile(), readFileSync: absentFile };
  const wait = (milliseconds: number, value?: unknown) =>
    new Promise((resolve) => void timers.setTimeout(() => resolve(value), milliseconds));
  const modules: Readonly<Record<string, object>> = {
    async_hooks: { AsyncLocalStorage: Held },
    buffer: { Buffer },
    console: { Console },
    crypto: { ...SAME_EVERYWHERE, ...outside.crypto },
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
    // The SDK asks whether a faster signer is installed; in a function it is not.
    if (name === '@aws-sdk/signature-v4-crt') throw Object.assign(new Error(name), { code: 'MODULE_NOT_FOUND' });
    return members ? only(name, { ...members, default: members }) : refuse(`the module ${name}`);
  });
}
