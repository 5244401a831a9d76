import { FetchError } from 'aws-jwt-verify/error';
import { expect, test } from 'vitest';
import { KeysRestingError, resting, tokenVerifier } from '../../src/lambda/sign-in/token-verifier.js';
import { developmentIssuer, LOCAL_ISSUER, newKey, officialClaims } from '../../src/local/aws/development-issuer.js';

const issuer = developmentIssuer(newKey());
const token = issuer.tokenFor(officialClaims('officer-xuan-lac', 'officer'));
const stranger = developmentIssuer(newKey()).tokenFor(officialClaims('officer-xuan-lac', 'officer'));
const person = { kind: 'person', id: 'officer-xuan-lac', roles: ['officer'] };

/** A verifier that has to fetch its keys, and how often it did. */
function fetching(fetch: () => Promise<string>) {
  const seen = { fetches: 0, reported: [] as unknown[] };
  const keys = async () => {
    seen.fetches += 1;
    return new TextEncoder().encode(await fetch()).buffer;
  };
  const { userPool, officialsClient, sourceClients } = LOCAL_ISSUER;
  const report = (error: unknown) => seen.reported.push(error);
  return { seen, verify: tokenVerifier({ userPool, officialsClient, sourceClients }, report, resting(keys)) };
}

test('keys are fetched once, with the first token, also when many come at once', async () => {
  const { seen, verify } = fetching(async () => issuer.keys);
  expect(seen.fetches).toBe(0);
  expect(await Promise.all(Array.from({ length: 20 }, () => verify(token)))).toEqual(Array(20).fill(person));
  expect(await verify(token)).toEqual(person);
  expect(seen.fetches).toBe(1);
});

test('an unknown key is looked for once, and then no more for a while', async () => {
  const { seen, verify } = fetching(async () => issuer.keys);
  for (let i = 0; i < 50; i++) expect(await verify(stranger)).toBe('NOT_OURS');
  expect(seen.fetches).toBe(1);
  expect(await verify(token)).toEqual(person);
  expect(seen.reported).toEqual([]);
});

test.each([
  ['cannot be reached', () => Promise.reject(new FetchError(LOCAL_ISSUER.issuer, 'ECONNREFUSED'))],
  ['gives no JSON', async () => '<html>'],
  ['gives no keys', async () => '{"keys":7}'],
])(
  'an issuer that %s is told to the operators, and the caller that the token cannot be checked',
  async (_how, fetch) => {
    const { seen, verify } = fetching(fetch as () => Promise<string>);
    expect(await verify(token)).toBe('NOT_CHECKED');
    expect([seen.fetches, seen.reported.length]).toEqual([1, 1]);
  },
);

test('after a failed fetch nothing is fetched for ten seconds', async () => {
  let now = 0;
  let fetches = 0;
  const fetch = resting(
    async () => {
      fetches += 1;
      throw new Error('down');
    },
    () => now,
  );
  await expect(fetch('https://keys')).rejects.toThrow('down');
  now = 9_999;
  await expect(fetch('https://keys')).rejects.toThrow(KeysRestingError);
  now = 10_000;
  await expect(fetch('https://keys')).rejects.toThrow('down');
  expect(fetches).toBe(2);
});
