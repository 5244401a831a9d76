import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { tokenVerifier } from '../../../src/lambda/sign-in/token-verifier.js';
import {
  keptIssuer,
  LOCAL_ISSUER,
  officialClaims,
  openIssuer,
  sourceClaims,
} from '../../../src/local/aws/development-issuer.js';
import { parseOptions } from '../../../src/local/base/options.js';
import { TOKEN_COMMAND, tokenOptions } from '../../../src/local/command/token-options.js';

const folder = mkdtempSync(join(tmpdir(), 'xaso-issuer-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, 'issuer.json');

const { userPool, officialsClient, sourceClients } = LOCAL_ISSUER;
const verifierWith = (keys: string) =>
  tokenVerifier({ userPool, officialsClient, sourceClients, keys }, (error) => {
    throw error;
  });

test('the key is made once, is its owner’s only and says the same after a restart', async () => {
  const first = openIssuer(path);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  const again = openIssuer(path);
  expect(again.keys).toBe(first.keys);
  const token = again.tokenFor(officialClaims('officer-xuan-lac', 'officer'));
  expect(await verifierWith(first.keys)(token)).toEqual({ kind: 'person', id: 'officer-xuan-lac', roles: ['officer'] });
});

test('what is published holds nothing of the private half', () => {
  const secret = JSON.parse(readFileSync(path, 'utf8')).d;
  const { keys } = openIssuer(path);
  expect(keys).not.toContain(secret);
  expect(Object.keys(JSON.parse(keys).keys[0]).toSorted()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
});

test('a machine of the demonstration is known by its own client', async () => {
  const issuer = openIssuer(path);
  const token = issuer.tokenFor(sourceClaims('thue'));
  expect(await verifierWith(issuer.keys)(token)).toEqual({ kind: 'system', id: 'thue' });
});

test('a damaged key is replaced, and then its tokens are no longer ours', async () => {
  const before = openIssuer(path);
  writeFileSync(path, '{');
  expect(keptIssuer(path)).toBeUndefined();
  const token = before.tokenFor(officialClaims('officer-xuan-lac', 'officer'));
  expect(await verifierWith(openIssuer(path).keys)(token)).toBe('NOT_OURS');
});

test('the command names the roles when it does not understand', () => {
  expect(tokenOptions(parseOptions(['officer', 'xuan-lac'], TOKEN_COMMAND))).toMatchObject({
    role: 'officer',
    of: 'xuan-lac',
  });
  expect(() => tokenOptions(parseOptions([], TOKEN_COMMAND))).toThrow(
    /Which role\? Roles are officer, chairman, .*source/,
  );
  expect(() => tokenOptions(parseOptions(['king'], TOKEN_COMMAND))).toThrow(/There is no role "king"/);
  expect(() => tokenOptions(parseOptions(['officer', 'a', 'b'], TOKEN_COMMAND))).toThrow(/Unexpected argument "b"/);
});
