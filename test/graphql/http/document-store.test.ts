import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { InMemoryLRUCache } from '../../../src/graphql/http/document-store.js';

const documentOf = (length: number) => parse(`{ a }${' '.repeat(length - 5)}`);

test('a document is found again by its hash', async () => {
  const store = new InMemoryLRUCache();
  const document = documentOf(5);
  await store.set('one', document);
  expect(await store.get('one')).toBe(document);
  expect(await store.get('two')).toBeUndefined();
});

test('the longest unused documents go once there are more than half a million characters', async () => {
  const store = new InMemoryLRUCache();
  await store.set('first', documentOf(200_000));
  await store.set('second', documentOf(200_000));
  await store.set('third', documentOf(100_000));
  expect(await store.get('first')).toBeDefined();
  await store.set('fourth', documentOf(5));
  expect(await store.get('second')).toBeUndefined();
  expect(await store.get('first')).toBeDefined();
  expect(await store.get('fourth')).toBeDefined();
});
