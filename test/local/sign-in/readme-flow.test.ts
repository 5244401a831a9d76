import { readFileSync } from 'node:fs';
import * as oauth from 'oauth4webapi';
import { expect, test } from 'vitest';
import { LOCAL_ISSUER } from '../../../src/local/aws/development-issuer.js';
import { openApp } from '../../support/sign-in/app.js';
import { startProvider } from '../../support/sign-in/provider.js';

const [, shown = ''] = /```\n(GET {2}\/\.well-known[\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
const lines = shown.trim().split('\n');

test('the README shows the flow in ten lines, and they work as they stand', async () => {
  expect(lines).toHaveLength(10);
  const provider = await startProvider();
  const verifier = oauth.generateRandomCodeVerifier();
  const values: Record<string, string> = {
    client_id: LOCAL_ISSUER.officialsClient,
    redirect_uri: 'http://localhost:5173/dang-nhap',
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_verifier: verifier,
    state: 'x',
  };
  const filled = (text = '') => text.replace(/(\w+)=…/g, (_all, name: string) => `${name}=${values[name]}`);
  const post = async (line = '') => {
    const [, path, fields] = /^POST (\S+) +(\S+)/.exec(line) ?? [];
    const body = new URLSearchParams(filled(fields).replace('<refresh_token>', values.refresh_token ?? ''));
    const answer = await fetch(`${provider.url}${path}`, { method: 'POST', body });
    return { status: answer.status, ...((await answer.json()) as Record<string, string>) };
  };
  const get = (line = '') => fetch(`${provider.url}${filled(line.slice(5))}`, { redirect: 'manual' });

  const [discovery, authorize, , , byCode, , , byRefreshToken, revoke, logout] = lines;
  expect((await get(discovery)).status).toBe(200);
  const page = await get(authorize);
  const app = await openApp(provider.url);
  const choice = await app.click(app.formOf(await page.text()), { official: 'officer-xuan-lac' });
  values.code = new URL(choice.headers.get('location') ?? '').searchParams.get('code') ?? '';
  Object.assign(values, await post(byCode));
  const renewed = await post(byRefreshToken);
  expect(renewed).toMatchObject({ status: 200, access_token: expect.any(String), id_token: expect.any(String) });
  Object.assign(values, renewed);
  expect((await post(revoke)).status).toBe(200);
  expect(await post(byRefreshToken)).toMatchObject({ status: 400, error: 'invalid_grant' });
  expect((await get(logout)).headers.get('location')).toBe('http://localhost:5173/');
  await provider.close();
});
