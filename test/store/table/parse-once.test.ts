import { expect, test } from 'vitest';
import { parseOnce } from '../../../src/store/table/parse-once.js';

const item = (sk: string, tokens: readonly string[]) => ({ pk: 'AREA', sk, tokens });

test('an item that holds the same gives the very same object, one that changed a new one', () => {
  const parsed = parseOnce((stored) => ({ tokens: stored.tokens }), 2);
  const first = parsed(item('a', ['x']));
  expect(parsed(item('a', ['x']))).toBe(first);
  expect(parsed(item('b', ['x']))).not.toBe(first);
  expect(parsed(item('a', ['x', 'y']))).toEqual({ tokens: ['x', 'y'] });
});

test('only the last items are remembered', () => {
  const parsed = parseOnce((stored) => ({ tokens: stored.tokens }), 2);
  const first = parsed(item('a', []));
  parsed(item('b', []));
  parsed(item('c', []));
  expect(parsed(item('a', []))).not.toBe(first);
});
