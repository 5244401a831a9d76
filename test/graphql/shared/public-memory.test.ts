import { expect, test, vi } from 'vitest';
import {
  type FinishedAnswer,
  MOST_KEPT_BYTES,
  MOST_KEPT_ROWS,
  publicMemory,
} from '../../../src/graphql/shared/public-memory.js';

const NOW = '2026-11-24T08:00:00.000Z';
const answer = (text: string): FinishedAnswer => ({ status: 200, headers: new Map() as never, text });
/** Two bytes a character, the question included. */
const HALF = 'x'.repeat(MOST_KEPT_BYTES / 4 - 1);

test('answers are kept up to the number of bytes; what was used last stays', () => {
  const recent = publicMemory().recent(NOW);
  recent.keepAnswer('a', answer(HALF));
  recent.keepAnswer('b', answer(HALF));
  expect([recent.answer('a')?.text.length, recent.answer('b')?.text.length]).toEqual([HALF.length, HALF.length]);
  recent.answer('a');
  recent.keepAnswer('c', answer(''));
  expect([recent.answer('a'), recent.answer('b'), recent.answer('c')].map((kept) => kept !== undefined)).toEqual([
    true,
    false,
    true,
  ]);
});

test('an answer that alone is larger than all that may be kept is not kept, and drops nothing', () => {
  const recent = publicMemory().recent(NOW);
  recent.keepAnswer('a', answer(''));
  recent.keepAnswer('b', answer('x'.repeat(MOST_KEPT_BYTES / 2)));
  expect([recent.answer('a') !== undefined, recent.answer('b')]).toEqual([true, undefined]);
});

test('an answer that was begun before the memory was emptied is found by nobody', () => {
  const memory = publicMemory();
  const recent = memory.recent(NOW);
  memory.empty();
  recent.keepAnswer('a', answer('before the change'));
  expect(memory.recent(NOW).answer('a')).toBeUndefined();
});

test('a clock that is set back by more than five seconds begins anew', () => {
  const memory = publicMemory();
  memory.recent(NOW).keepAnswer('a', answer(''));
  expect(memory.recent('2026-11-24T07:59:55.000Z').answer('a')).toBeDefined();
  expect(memory.recent('2026-11-24T07:59:54.999Z').answer('a')).toBeUndefined();
});

test('stored data is read once; what was absent is remembered as absent', async () => {
  const { read } = publicMemory().recent(NOW);
  expect(await read('ranking', async () => undefined)).toBeUndefined();
  expect(await read('ranking', async () => 'published since')).toBeUndefined();
});

test('stored data that two need at the same time is read once', async () => {
  const { read } = publicMemory().recent(NOW);
  const load = vi.fn(async () => 'ranking');
  expect(await Promise.all([read('ranking', load), read('ranking', load)])).toEqual(['ranking', 'ranking']);
  expect(load).toHaveBeenCalledTimes(1);
});

test('who shares a read that fails reads for itself', async () => {
  const { read } = publicMemory().recent(NOW);
  const load = vi.fn(async () => 'there').mockRejectedValueOnce(new Error('away'));
  const [first, second] = await Promise.allSettled([read('ranking', load), read('ranking', load)]);
  expect([first.status, second]).toEqual(['rejected', { status: 'fulfilled', value: 'there' }]);
});

test('a read that fails is made again', async () => {
  const { read } = publicMemory().recent(NOW);
  await expect(read('ranking', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
  expect(await read('ranking', async () => 'there')).toBe('there');
});

test('stored data is kept up to the number of rows', async () => {
  const { read } = publicMemory().recent(NOW);
  const rows = (count: number) => ({ rows: Array.from({ length: count }, () => 'row') });
  const [most, more] = [rows(MOST_KEPT_ROWS - 1), rows(MOST_KEPT_ROWS)];
  await read('most', async () => most);
  await read('more', async () => more);
  expect(await read('most', async () => 'read again')).toBe(most);
  expect(await read('more', async () => 'read again')).toBe('read again');
});
