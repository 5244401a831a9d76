import { expect, test } from 'vitest';
import { readAnswer } from '../../../src/portal/shell/answer.js';
import { gatewayOf } from '../../support/api/gateway.js';
import { officialToken, testVerifier } from '../../support/api/tokens.js';
import { type EdgeRequest, laneRouterOf } from '../../support/aws/edge.js';
import { synthesise } from '../../support/aws/synth.js';

const GOOD = officialToken('somebody', 'officer');

/** The answer to a browser, through the edge and the gateway of the synthesised stage. */
async function answerTo(token: string) {
  const template = (await synthesise()).get('xaso-production');
  if (!template) throw new Error('there is no stage of production');
  const authorization = `Bearer ${token}`;
  const routed = laneRouterOf(template)({
    request: { uri: '/graphql', method: 'POST', headers: { authorization: { value: authorization } } },
    viewer: { ip: '203.0.113.7' },
  });
  if (routed.statusCode) return { by: 'edge', status: routed.statusCode, body: String(routed.body), reached: false };
  const gateway = gatewayOf(template, testVerifier, { now: 0 });
  const { uri: path } = routed as EdgeRequest;
  return { by: 'gateway', ...(await gateway({ method: 'POST', path, authorization })) };
}

test.each([
  ['no token', 'nonsense', 'edge'],
  ['a forged signature, which only the gateway finds out', `${GOOD.slice(0, -20)}${'A'.repeat(20)}`, 'gateway'],
])('%s costs no function, and the pages ask to sign in', async (_, token, by) => {
  const answer = await answerTo(token);
  expect(answer).toMatchObject({ by, status: 401, reached: false });
  const reading = readAnswer(Promise.resolve(new Response(answer.body, { status: answer.status })));
  await expect(reading).rejects.toMatchObject({ kind: 'SIGN_IN' });
});

test.each([
  '/graphql',
  '/schema.graphql',
  '/files/ranking.csv',
  '/signed-in/3/graphql',
  '/signed-in/3/files/ranking.csv',
])('every method reaches the function behind %s, which says what is allowed', async (path) => {
  const template = (await synthesise()).get('xaso-production');
  if (!template) throw new Error('there is no stage of production');
  const gateway = gatewayOf(template, testVerifier, { now: 0 });
  for (const method of ['HEAD', 'PUT', 'PATCH', 'DELETE'])
    expect(await gateway({ method, path, authorization: `Bearer ${GOOD}` })).toMatchObject({ reached: true });
});

test.each([
  [401, 'SIGN_IN'],
  [403, 'REFUSED'],
  [429, 'BUSY'],
  [499, 'REFUSED'],
  [500, 'BUSY'],
])('an answer %i of the gateway, without words of ours, means %s', async (status, kind) => {
  const reading = readAnswer(Promise.resolve(new Response('{"message":"words of AWS"}', { status })));
  await expect(reading).rejects.toMatchObject({ kind });
});
