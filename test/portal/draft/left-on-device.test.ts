import { expect, test } from 'vitest';
import { leftOnDevice } from '../../../src/portal/draft/device.js';
import type { Unwritten } from '../../../src/portal/draft/unwritten.js';

const [ONE, OTHER] = ['off-1|xuan-lac|2026-11', 'off-2|xuan-lac|2026-11'] as const;
const commentOf = (G03: string): Unwritten => ({ edits: {}, comments: { G03 } });

class MemoryStorage {
  readonly kept = new Map<string, string>();
  get length(): number {
    return this.kept.size;
  }
  key = (i: number): string | null => [...this.kept.keys()][i] ?? null;
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, text: string): void => void this.kept.set(key, text);
  removeItem = (key: string): void => void this.kept.delete(key);
}

test('what the pages of one official left on a report is found by page, until it is written', () => {
  const device = leftOnDevice(() => storage);
  const storage = new MemoryStorage();
  storage.setItem('xaso-viewer', '{}');
  device.keep(ONE, 'p1', commentOf('a'));
  device.keep(ONE, 'p1', commentOf('ab'));
  device.keep(ONE, 'p2', commentOf('x'));
  device.keep(OTHER, 'p3', commentOf('y'));
  expect(device.all(ONE)).toEqual(
    new Map([
      ['p1', commentOf('ab')],
      ['p2', commentOf('x')],
    ]),
  );
  device.keep(ONE, 'p1', undefined);
  expect([...device.all(ONE).keys()]).toEqual(['p2']);
  expect([...device.all(OTHER).keys()]).toEqual(['p3']);
});

test('wiping takes away what every page of the official left on the report, and nothing else', () => {
  const storage = new MemoryStorage();
  const device = leftOnDevice(() => storage);
  storage.setItem('xaso-viewer', '{}');
  for (const page of ['p1', 'p2', 'p3']) device.keep(ONE, page, commentOf(page));
  device.keep(OTHER, 'p4', commentOf('y'));
  device.wipe(ONE);
  expect([...storage.kept.keys()]).toEqual(['xaso-viewer', `xaso-unwritten|${OTHER}|p4`]);
});

test('where the browser forbids to store, nothing is left and nothing fails', () => {
  const device = leftOnDevice(() => {
    throw new Error('storage is forbidden');
  });
  device.keep(ONE, 'p1', commentOf('a'));
  device.wipe(ONE);
  expect(device.all(ONE)).toEqual(new Map());
});
