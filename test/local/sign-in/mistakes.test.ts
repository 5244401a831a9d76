import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCAL_ISSUER } from '../../../src/local/aws/development-issuer.js';
import { MISTAKES } from '../../../src/local/sign-in/mistakes.js';
import { MISTAKE_TEXTS } from '../../../src/local/sign-in/texts.js';
import { type App, openApp, REDIRECT } from '../../support/sign-in/app.js';
import { startProvider } from '../../support/sign-in/provider.js';

let provider: Awaited<ReturnType<typeof startProvider>>;
let app: App;
beforeAll(async () => {
  provider = await startProvider();
  app = await openApp(provider.url);
});
afterAll(() => provider.close());

const OFFICER = { official: 'officer-xuan-lac' };
const chosen = async () => {
  const begun = await app.begin();
  const back = await app.choose(begun, OFFICER);
  return { ...begun, params: app.validate(back, begun), code: back.searchParams.get('code') ?? '' };
};
/** The page behind `error_uri`. */
const explained = async (uri: string): Promise<string> => (await fetch(uri)).text();

describe('a request from an app that cannot be trusted leads to a page, never to the app', () => {
  test.each<[string, Record<string, string | null>, string, string]>([
    ['an unknown client', { client_id: 'somebody' }, 'client_id', 'invalid_client'],
    ['a system as client', { client_id: 'thue' }, 'client_id', 'invalid_client'],
    ['no redirect', { redirect_uri: null }, 'redirect_uri', 'invalid_request'],
    ...[
      'https://evil.example/dang-nhap',
      'http://127.0.0.1:5173/dang-nhap/',
      'http://127.0.0.1:5173/dang-nhap?next=x',
      'http://127.0.0.1:5173/dang-nhap#x',
      'http://127.0.0.1:5173/DANG-NHAP',
      'http://127.0.0.1:5173/',
      'http://127.0.0.1:0/dang-nhap',
      'http://127.0.0.1:99999/dang-nhap',
      'http://127.0.0.1:5173@evil.example/dang-nhap',
      'http://127.0.0.1.evil.example/dang-nhap',
      'https://127.0.0.1:5173/dang-nhap',
      'http://192.168.1.5:5173/dang-nhap',
      'javascript:alert(1)//dang-nhap',
    ].map((redirect_uri): [string, { redirect_uri: string }, string, string] => [
      redirect_uri,
      { redirect_uri },
      'redirect_uri',
      'invalid_request',
    ]),
  ])('%s', async (_name, changes, field, error) => {
    const { address } = await app.begin(changes);
    const answer = await fetch(address, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    const html = await answer.text();
    expect(html).toContain('Không đăng nhập được');
    expect(html).toContain('The sign-in did not work');
    expect(html).toContain(field);
    expect(html).toContain(`<code>${error}</code>`);
  });

  test.each(['http://127.0.0.1:1/dang-nhap', 'http://localhost:65535/dang-nhap', 'http://localhost/dang-nhap'])(
    'while %s is registered',
    async (redirect_uri) => {
      const { address } = await app.begin({ redirect_uri });
      expect((await fetch(address)).status).toBe(200);
    },
  );

  test('a value that is shown is text', async () => {
    const { address } = await app.begin({ client_id: '<script>alert(1)</script>' });
    expect(await (await fetch(address)).text()).not.toContain('<script');
  });
});

describe('any other mistake goes back to the app as an OAuth error with a page in both languages', () => {
  test.each([
    ['no PKCE', { code_challenge: null, code_challenge_method: null }, 'invalid_request', /code_challenge/],
    ['the method plain', { code_challenge_method: 'plain' }, 'invalid_request', /S256.*Received: plain/],
    ['no method, which means plain', { code_challenge_method: null }, 'invalid_request', /S256/],
    ['a malformed challenge', { code_challenge: 'abc' }, 'invalid_request', /43 characters/],
    ['an unregistered scope', { scope: 'openid profile' }, 'invalid_scope', /scope=openid.*Received: openid profile/],
    ['the implicit flow', { response_type: 'token' }, 'unsupported_response_type', /response_type=code/],
    ['a response in the fragment', { response_mode: 'fragment' }, 'invalid_request', /query/],
    ['prompt=none', { prompt: 'none' }, 'login_required', /prompt=none/],
  ])('%s', async (_name, changes, error, description) => {
    const begun = await app.begin(changes);
    const answer = await fetch(begun.address, { redirect: 'manual' });
    const back = new URL(answer.headers.get('location') ?? 'missing:');
    expect(`${back.origin}${back.pathname}`).toBe(REDIRECT);
    expect(back.searchParams.get('error_description')).toMatch(description);
    expect(() => app.validate(back, begun)).toThrow(expect.objectContaining({ error }));
    expect(await explained(back.searchParams.get('error_uri') ?? '')).toMatch(
      /Không đăng nhập được[\s\S]*did not work/,
    );
  });

  test('a parameter that comes twice', async () => {
    const { address } = await app.begin();
    address.searchParams.append('redirect_uri', 'http://localhost:1/dang-nhap');
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(400);
  });

  test('whoever does not want to sign in', async () => {
    const back = await app.choose(await app.begin(), { cancel: '1' });
    expect(back.searchParams.get('error')).toBe('access_denied');
  });
});

describe('a code', () => {
  const refused = async (answer: Response) => ({
    status: answer.status,
    ...((await answer.json()) as { error: string; error_uri: string }),
  });

  test('is taken just before 60 seconds and no longer at 60', async () => {
    for (const [age, status] of [
      [59_999, 200],
      [60_000, 400],
    ] as const) {
      const { params, verifier } = await chosen();
      provider.pass(age);
      expect((await app.exchangeRaw(params, verifier)).status).toBe(status);
    }
    const { params, verifier } = await chosen();
    provider.pass(60_000);
    const { error, error_uri } = await refused(await app.exchangeRaw(params, verifier));
    expect(error).toBe('invalid_grant');
    expect(await explained(error_uri)).toMatch(/quá 60 giây[\s\S]*older than 60 seconds/);
  });

  test('that comes twice is refused, and what the first use gave is revoked', async () => {
    const { params, verifier } = await chosen();
    const { refresh_token } = (await (await app.exchangeRaw(params, verifier)).json()) as { refresh_token: string };
    const { status, error, error_uri } = await refused(await app.exchangeRaw(params, verifier));
    expect([status, error]).toEqual([400, 'invalid_grant']);
    expect(await explained(error_uri)).toMatch(/đã bị hủy[\s\S]*is revoked/);
    await expect(app.refresh(refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('is worth nothing with another verifier, and is spent by the attempt', async () => {
    const { params, verifier } = await chosen();
    const { error, error_uri } = await refused(await app.exchangeRaw(params, 'x'.repeat(43)));
    expect(error).toBe('invalid_grant');
    expect(error_uri).toContain('wrong-verifier');
    expect((await app.exchangeRaw(params, verifier)).status).toBe(400);
  });

  test('is worth nothing with another redirect', async () => {
    const { params, verifier } = await chosen();
    const answer = await refused(await app.exchangeRaw(params, verifier, 'http://localhost:1/dang-nhap'));
    expect(answer.error_uri).toContain('other-redirect');
  });
});

describe('the token endpoint says', () => {
  const client_id = LOCAL_ISSUER.officialsClient;
  test.each<[string, Record<string, string>, number, string]>([
    ['an unknown client', { client_id: 'x', grant_type: 'refresh_token' }, 401, 'invalid_client'],
    ['an unknown grant', { client_id, grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['no code', { client_id, grant_type: 'authorization_code' }, 400, 'invalid_request'],
    ['no refresh token', { client_id, grant_type: 'refresh_token' }, 400, 'invalid_request'],
    ['an invented refresh token', { client_id, grant_type: 'refresh_token', refresh_token: 'x' }, 400, 'invalid_grant'],
    [
      'an invented code',
      { client_id, grant_type: 'authorization_code', code: 'x', redirect_uri: REDIRECT, code_verifier: 'x' },
      400,
      'invalid_grant',
    ],
  ])('%s', async (_name, fields, status, error) => {
    const answer = await app.tokenError(fields);
    expect([answer.status, answer.error]).toEqual([status, error]);
    expect(await explained(answer.error_uri)).toContain(error);
  });

  test.each([
    ['GET', undefined],
    ['POST', '{}'],
  ])('that %s with %s is no form', async (method, body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(app.server.token_endpoint ?? '', { method, headers, ...(body && { body }) });
    expect([answer.status, ((await answer.json()) as { error: string }).error]).toEqual([400, 'invalid_request']);
  });
});

test.each(Object.keys(MISTAKES))('%s has words in both languages, and English that a description can hold', (name) => {
  const { what, remedy } = MISTAKE_TEXTS[name as keyof typeof MISTAKES];
  for (const { vi, en } of [what, remedy]) {
    expect(vi).not.toBe(en);
    expect(en).toMatch(/^[\x20-\x21\x23-\x5b\x5d-\x7e]+$/);
  }
});
