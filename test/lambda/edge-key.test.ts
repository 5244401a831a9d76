import { expect, it } from 'vitest';
import { refusedBesideEdge } from '../../src/lambda/base/edge-key.js';
import { EDGE_KEY, EDGE_KEY_HEADER } from '../../src/lambda/base/env.js';

const STAGE = { [EDGE_KEY]: '5b1cbbfe-3c4a-4a4c-9a42-3a1c0a2b9d10' };

it.each([
  ['without the key', {}],
  ['with an empty one', { [EDGE_KEY_HEADER]: '' }],
  ['with another of the same length', { [EDGE_KEY_HEADER]: '5b1cbbfe-3c4a-4a4c-9a42-3a1c0a2b9d11' }],
  ['with as many letters, some outside of ASCII', { [EDGE_KEY_HEADER]: 'é'.repeat(36) }],
  ['with as many bytes, outside of ASCII', { [EDGE_KEY_HEADER]: 'é'.repeat(18) }],
  ['with a longer one', { [EDGE_KEY_HEADER]: '5b1cbbfe-3c4a-4a4c-9a42-3a1c0a2b9d10x' }],
])('a request %s is told which address to use', (_, headers) => {
  const answer = refusedBesideEdge(headers, STAGE);
  expect(answer?.statusCode).toBe(403);
  expect(JSON.parse(answer?.body ?? '').errors[0].message).toMatch(/địa chỉ công khai.*public address/s);
});

it('a request that came through CloudFront is answered, and on this machine every request', () => {
  expect(refusedBesideEdge({ [EDGE_KEY_HEADER]: STAGE[EDGE_KEY] }, STAGE)).toBeUndefined();
  expect(refusedBesideEdge({}, {})).toBeUndefined();
});
