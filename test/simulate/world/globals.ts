import { type Answer, type Asked, type Outside, only, refuse, refused } from './outside.js';

/** What the language itself gives and is the same everywhere. Everything else is refused: who asks memory when it is taken back, too. */
const HARMLESS =
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON ArrayBuffer Uint8Array
  Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array
  BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect decodeURI decodeURIComponent encodeURI
  encodeURIComponent eval isFinite isNaN Buffer URL URLSearchParams TextEncoder TextDecoder AbortController Event
  EventTarget atob btoa structuredClone queueMicrotask DOMException Headers Blob ReadableStream Response Request
  Iterator WebAssembly`.split(/\s+/);

/** The local fields of a date would follow the zone of the machine. */
const LOCAL =
  /^(get|set)(FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)$|^to(Locale|Date|Time)?(Date|Time)?String$/;

function worldDate(now: () => number) {
  class WorldDate extends Date {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now()] : given) as [number]));
      if (given.length > 1) refuse('new Date with local fields');
    }
    static override now = now;
  }
  for (const name of Object.getOwnPropertyNames(Date.prototype).filter((each) => LOCAL.test(each)))
    Object.defineProperty(WorldDate.prototype, name, { value: () => refuse(`Date.prototype.${name}`) });
  return WorldDate;
}

/** `format()` without a moment asks the machine what time it is; without a zone it follows the machine. */
class WorldFormat extends Intl.DateTimeFormat {
  constructor(locales?: string | string[], options?: Intl.DateTimeFormatOptions) {
    super(locales, options);
    if (locales === undefined || options?.timeZone === undefined) refuse('Intl.DateTimeFormat of the machine');
  }
  override formatToParts(date?: Date | number): Intl.DateTimeFormatPart[] {
    return date === undefined ? refuse('Intl.DateTimeFormat of now') : super.formatToParts(date);
  }
}

type Init = Pick<Asked, 'method' | 'headers'> & { readonly body?: string | Buffer; readonly signal: AbortSignal };
/** As much of it as the functions use, through the one door. */
const worldFetch =
  (request: Outside['request']) =>
  (url: URL, { signal, body = '', ...init }: Init) =>
    new Promise<Response>((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason));
      const asked = { host: url.host, path: url.pathname, body: Buffer.from(body as string), ...init };
      const done = ({ status, body }: Answer) =>
        resolve(new Response(body.length > 0 ? (body as string) : null, { status }));
      request(asked, { done, broken: (code) => reject(new TypeError('fetch failed', { cause: code })) });
    });

/** What libraries look for and do not find in a function, or make themselves; a test's own process may hold them. */
const ABSENT = ['awslambda', '__zod_globalConfig', '__zod_globalRegistry', 'document', 'window', 'Float16Array'];

type Given = Readonly<Record<string, unknown>>;

/** What a bundle finds beside its own code: the world's clock, chance and door, and nothing of the machine. */
export function worldGlobals(outside: Outside): Given {
  const { timers, process } = outside;
  const silent = () => {};
  const aborted = (milliseconds: number) => {
    const controller = new AbortController();
    timers.setTimeout(() => controller.abort(new DOMException('timed out', 'TimeoutError')), milliseconds);
    return controller.signal;
  };
  const own: Record<string, unknown> = {
    Date: worldDate(outside.now),
    Math: Object.create(Math, { random: { value: outside.random } }),
    Intl: Object.create(Intl, { DateTimeFormat: { value: WorldFormat } }),
    performance: only('performance', { now: outside.monotonic }),
    crypto: only('crypto', outside.crypto),
    AbortSignal: only('AbortSignal', { timeout: aborted, any: AbortSignal.any, abort: AbortSignal.abort }),
    console: only('console', { log: silent, info: silent, warn: silent, error: silent, debug: silent, trace: silent }),
    fetch: worldFetch(outside.request),
    // It packs on a thread; without it a workbook is packed by code of its own.
    CompressionStream: undefined,
    process,
    ...timers,
  };
  const whole: Record<string, unknown> = {};
  for (const name of Object.getOwnPropertyNames(globalThis))
    if (HARMLESS.includes(name)) whole[name] = (globalThis as Given)[name];
    else if (!(name in own) && !ABSENT.includes(name) && /^[A-Za-z]\w*$/.test(name)) own[name] = refused(name);
  const global = only('globalThis', Object.assign(whole, own), ABSENT);
  return { ...own, globalThis: global, global };
}
