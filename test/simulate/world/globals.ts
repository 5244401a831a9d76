import { type Answer, type Asked, type Outside, only, refuse, refused } from './outside.js';

/** Globals of the language that behave the same everywhere. Everything else is refused, FinalizationRegistry too. */
const HARMLESS =
  `Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Promise RegExp Error
  AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError JSON ArrayBuffer Uint8Array
  Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray BigUint64Array
  BigInt64Array DataView Map BigInt Set WeakMap WeakSet Proxy Reflect decodeURI decodeURIComponent encodeURI
  encodeURIComponent eval isFinite isNaN Buffer URL URLSearchParams TextEncoder TextDecoder AbortController Event
  EventTarget atob btoa structuredClone queueMicrotask DOMException Headers Blob ReadableStream Response Request
  Iterator WebAssembly`.split(/\s+/);

/** Local fields of a date depend on the machine's time zone. */
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

/** `format()` without a moment reads the machine's clock, and without a zone its time zone. Both are refused. */
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
/** The part of `fetch` that the functions use. */
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

/** Globals that libraries look for and that a function does not have. The process of a test may have them. */
const ABSENT = ['awslambda', '__zod_globalConfig', '__zod_globalRegistry', 'document', 'window', 'Float16Array'];

type Given = Readonly<Record<string, unknown>>;

/** The globals of a bundle: the world's clock, chance and requests, and nothing of the machine. */
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
    // It packs on a thread. Without it the library packs a workbook by its own code.
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
