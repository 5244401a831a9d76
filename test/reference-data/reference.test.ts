import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '../../src/domain/settings/scope-settings.js';
import { referenceReader } from '../../src/reference-data/reference.js';
import { SHARED_LOAD_MS } from '../../src/store/table/cached.js';
import { scope } from '../support/builders/scope-builder.js';

const NOW = '2026-10-19T01:00:00.000Z';
/** The first request was given up a second ago; its reads still hang on. */
const NEXT_REQUEST = '2026-10-19T01:00:04.000Z';

const settings: Settings = {
  stageScope: 'cho-don',
  registerVersion: 1,
  methods: [{ id: 'DTI', from: '2026-01' }],
  holidays: [],
  scopes: [scope()],
};
const method = { id: 'DTI' } as never;
const aborted = Object.assign(new Error('aborted'), { code: 'ECONNRESET', $metadata: { attempts: 4 } });

/** A table whose first read of one noun ends when the test says so, and that answers at once afterwards. */
function tableThatHangsOnce(hanging: 'settings' | 'registers' | 'methods') {
  let cutOff: (() => void) | undefined;
  const answer = async <T>(noun: typeof hanging, value: T): Promise<T> => {
    if (noun !== hanging || cutOff) return value;
    return new Promise((_, reject) => {
      cutOff = () => reject(aborted);
    });
  };
  const stores = {
    settings: { current: () => answer('settings', settings) },
    registers: { inForce: ({ registerVersion: version }: Settings) => answer('registers', { version, units: [] }) },
    methods: { version: () => answer('methods', method) },
    sources: { one: async () => undefined },
  };
  return { stores: stores as never, cutOff: () => cutOff?.() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test.each(['settings', 'registers', 'methods'] as const)(
  'a request that comes while an earlier read of the %s hangs does not fail with it',
  async (noun) => {
    const { stores, cutOff } = tableThatHangsOnce(noun);
    const read = referenceReader(stores);
    const first = read(NOW).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(0);
    const next = read(NEXT_REQUEST);
    cutOff();
    expect(await first).toBe(aborted);
    expect(await next).toMatchObject({ reference: { settings, register: { version: 1 } } });
  },
);

test('a request waits for the hanging read of an earlier one for a second, then reads for itself', async () => {
  const { stores } = tableThatHangsOnce('settings');
  const read = referenceReader(stores);
  void read(NOW);
  const next = read(NEXT_REQUEST);
  await vi.advanceTimersByTimeAsync(SHARED_LOAD_MS);
  expect(await next).toMatchObject({ reference: { settings } });
});

test('what was read is read again after five seconds, and not before', async () => {
  const current = vi.fn(async () => settings);
  const stores = {
    settings: { current },
    registers: { inForce: async ({ registerVersion: version }: Settings) => ({ version, units: [] }) },
    methods: { version: async () => method },
  };
  const read = referenceReader(stores as never);
  for (const now of [NOW, '2026-10-19T01:00:05.000Z']) await read(now);
  expect(current).toHaveBeenCalledTimes(1);
  await read('2026-10-19T01:00:05.001Z');
  expect(current).toHaveBeenCalledTimes(2);
});
