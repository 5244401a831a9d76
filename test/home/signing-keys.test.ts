import { chmodSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeKeys, openKeys } from '../../src/home/keys/signing-keys.js';
import { tokenVerifier } from '../../src/lambda/sign-in/token-verifier.js';
import { LOCAL_ISSUER, officialClaims, openIssuer } from '../../src/local/aws/development-issuer.js';

const HOUR_MS = 3_600_000;
const folder = mkdtempSync(join(tmpdir(), 'xaso-keys-'));
const ISSUER = { userPool: LOCAL_ISSUER.userPool, officialsClient: LOCAL_ISSUER.officialsClient, sourceClients: '' };

const isTakenBy = async (token: string, keys: string): Promise<boolean> =>
  typeof (await tokenVerifier({ ...ISSUER, keys }, () => {})(token)) === 'object';

test('keys belong to their owner alone, and a file that others may read is refused', () => {
  const path = join(folder, 'own.json');
  makeKeys(path, new Date());
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(openKeys(path, Date.now).keys).toContain('RS256');
  chmodSync(path, 0o640);
  expect(() => openKeys(path, Date.now)).toThrow(/may be read by others/);
});

test('two keys are valid during a rotation, and the new one signs once every worker knows it', async () => {
  const path = join(folder, 'rotated.json');
  const began = Date.now();
  expect(makeKeys(path, new Date(began))).toEqual({ signsFrom: new Date(began).toISOString(), isFirst: true });
  const before = openKeys(path, () => began);
  const early = before.tokenFor(officialClaims('an', 'officer'));
  expect(makeKeys(path, new Date(began))).toEqual({
    signsFrom: new Date(began + HOUR_MS).toISOString(),
    isFirst: false,
  });
  const soon = openKeys(path, () => began + HOUR_MS - 1).tokenFor(officialClaims('an', 'officer'));
  const after = openKeys(path, () => began + HOUR_MS);
  const late = after.tokenFor(officialClaims('an', 'officer'));
  expect(await isTakenBy(early, after.keys)).toBe(true);
  // A worker that was not started again knows the key before.
  expect(await isTakenBy(soon, before.keys)).toBe(true);
  expect(await isTakenBy(late, after.keys)).toBe(true);
  expect(await isTakenBy(late, before.keys)).toBe(false);
  // The next rotation leaves out the first.
  makeKeys(path, new Date(began + 2 * HOUR_MS));
  expect(await isTakenBy(early, openKeys(path, Date.now).keys)).toBe(false);
});

test('the key of npm start is refused', () => {
  const path = join(folder, 'issuer.json');
  openIssuer(path);
  expect(() => openKeys(path, Date.now)).toThrow(/those of npm start are for trials/);
  expect(() => makeKeys(path, new Date())).toThrow(/trials/);
  expect(readFileSync(path, 'utf8')).toContain('"kty"');
  expect(() => openKeys(join(folder, 'absent.json'), Date.now)).toThrow(/cannot be read \(ENOENT\)/);
});
