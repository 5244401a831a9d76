import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { proxyDoor, withVerifiedCaller } from '../../src/home/service/proxy-door.js';
import { subjectBound } from '../../src/lambda/base/lane.js';
import { httpEvent } from '../../src/local/aws/http-event.js';

const door = proxyDoor('https://xaso.tinh.gov.vn', ['127.0.0.1', '10.0.0.5']);

type Sent = { readonly from?: string; readonly url?: string; readonly [header: string]: string | undefined };
const request = ({ from = '127.0.0.1', url = '/graphql', ...headers }: Sent): IncomingMessage =>
  ({ socket: { remoteAddress: from }, url, headers }) as unknown as IncomingMessage;
const HTTPS = { host: 'xaso.tinh.gov.vn', 'x-forwarded-proto': 'https' };

describe('who may bring a request', () => {
  test.each([
    ['a named proxy', { ...HTTPS }],
    ['another one', { ...HTTPS, from: '10.0.0.5' }],
    ['one whose address Node writes as IPv6', { ...HTTPS, from: '::ffff:127.0.0.1' }],
    ['anybody who asks for health', { from: '10.9.9.9', url: '/health' }],
    ['anybody who asks for readiness', { from: '10.9.9.9', url: '/ready' }],
  ])('%s may', (_who, sent) => {
    expect(door.refusal(request(sent))).toBeUndefined();
  });

  test.each([
    ['another machine, whatever its headers say', { ...HTTPS, from: '10.0.0.6', 'x-forwarded-for': '127.0.0.1' }],
    ['a proxy that was called over plain HTTP', { ...HTTPS, 'x-forwarded-proto': 'http' }],
    ['a proxy that does not say how it was called', { host: HTTPS.host }],
    ['a proxy that was called by another name', { ...HTTPS, host: 'xaso.example' }],
    ['a path that only begins like health', { from: '10.9.9.9', url: '/healthy' }],
  ])('%s may not', (_who, sent) => {
    expect(door.refusal(request(sent))?.code).toBe('FORBIDDEN');
  });
});

test('the caller is the last address that no proxy of ours is: those before it are what the caller wrote', () => {
  expect(door.callerOf(request({ 'x-forwarded-for': '1.2.3.4, 113.160.1.9, 10.0.0.5' }))).toBe('113.160.1.9');
  expect(door.callerOf(request({ 'x-forwarded-for': '113.160.1.9' }))).toBe('113.160.1.9');
  expect(door.callerOf(request({}))).toBeUndefined();
});

const tooMany = subjectBound(2);
const answered = withVerifiedCaller(async (token) =>
  token === 'forged' ? 'NOT_OURS' : { kind: 'person', id: token, roles: [] },
)(async (event: APIGatewayProxyEventV2) => tooMany(event) ?? { statusCode: 200 });
const asks = async (authorization?: string) => {
  const request = { url: '/graphql', method: 'POST', headers: { authorization }, httpVersion: '1.1' };
  return (await answered(httpEvent(request, Buffer.alloc(0), '2026-11-20T02:00:00.000Z'))).statusCode;
};
const thrice = async (authorization?: string) => [
  await asks(authorization),
  await asks(authorization),
  await asks(authorization),
];

test('a worker at home bounds each official by the token that it has verified, and nobody by one that it has not', async () => {
  expect(await thrice('Bearer an')).toEqual([200, 200, 429]);
  expect(await thrice('Bearer binh')).toEqual([200, 200, 429]);
  expect(await thrice('Bearer forged')).toEqual([200, 200, 200]);
  expect(await thrice('Basic an')).toEqual([200, 200, 200]);
  expect(await thrice()).toEqual([200, 200, 200]);
});
