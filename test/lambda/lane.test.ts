import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { pathOf, subjectBound } from '../../src/lambda/base/lane.js';

describe('the bound by subject', () => {
  const event = (sub: unknown, timeEpoch: number) =>
    ({ requestContext: { timeEpoch, authorizer: { jwt: { claims: { sub } } } } }) as unknown as APIGatewayProxyEventV2;

  it('answers 429 in our words, and says when to ask again', () => {
    const tooMany = subjectBound(2);
    expect([tooMany(event('a', 0)), tooMany(event('a', 1)), tooMany(event('b', 1))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const refused = tooMany(event('a', 4_000));
    expect(refused).toMatchObject({ statusCode: 429, headers: { 'retry-after': '6' } });
    expect(String(refused?.body)).toMatch(/quá nhiều yêu cầu.*too many requests.*RATE_LIMITED/);
    expect(tooMany(event('a', 9_999))).toBeDefined();
    expect(tooMany(event('a', 10_000))).toBeUndefined();
  });

  it('knows nobody on the route of the public', () => {
    const tooMany = subjectBound(0);
    expect(tooMany(event(undefined, 0))).toBeUndefined();
    expect(tooMany({ requestContext: { timeEpoch: 0 } } as unknown as APIGatewayProxyEventV2)).toBeUndefined();
  });
});

it('functions see the path that was asked for', () => {
  expect(pathOf({ rawPath: '/signed-in/13/files/form.xlsx' })).toBe('/files/form.xlsx');
  expect(pathOf({ rawPath: '/graphql' })).toBe('/graphql');
  expect(pathOf({ rawPath: '/files/signed-in/3/x' })).toBe('/files/signed-in/3/x');
});
