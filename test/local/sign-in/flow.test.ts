import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tokenVerifier } from '../../../src/lambda/sign-in/token-verifier.js';
import { LOCAL_ISSUER } from '../../../src/local/aws/development-issuer.js';
import { type App, idClaims, openApp, REDIRECT } from '../../support/sign-in/app.js';
import { START_CODE, startProvider } from '../../support/sign-in/provider.js';

let provider: Awaited<ReturnType<typeof startProvider>>;
let app: App;
beforeAll(async () => {
  provider = await startProvider();
  app = await openApp(provider.url);
});
afterAll(() => provider.close());

const OFFICER = { official: 'officer-xuan-lac' };
const signIn = async (fields: Record<string, string> = OFFICER) => {
  const begun = await app.begin();
  return app.exchange(await app.choose(begun, fields), begun);
};
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

describe('the whole flow by oauth4webapi', () => {
  test('the tokens of a chosen official name them, and the verifier of the API takes the access token', async () => {
    const tokens = await signIn();
    expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'openid' });
    expect(idClaims(tokens)).toMatchObject({ sub: 'officer-xuan-lac', name: 'Triệu Văn Đông', iss: provider.url });
    const { userPool, officialsClient, sourceClients } = LOCAL_ISSUER;
    const issuer = { userPool, officialsClient, sourceClients, keys: provider.keys };
    const verify = tokenVerifier(issuer, (error) => {
      throw error;
    });
    const officer = { kind: 'person', id: 'officer-xuan-lac', roles: ['officer'] };
    expect(await verify(tokens.access_token)).toEqual(officer);
    expect(await verify(tokens.id_token ?? '')).toBe('NOT_OURS');
  });

  test('aws-jwt-verify takes the access token with the keys of jwks_uri', async () => {
    const { access_token } = await signIn();
    const { userPool: userPoolId, officialsClient: clientId } = LOCAL_ISSUER;
    const verifier = CognitoJwtVerifier.create({ userPoolId, clientId, tokenUse: 'access', scope: 'openid' });
    verifier.cacheJwks(await (await fetch(app.server.jwks_uri ?? '')).json());
    expect(await verifier.verify(access_token)).toMatchObject({
      iss: LOCAL_ISSUER.issuer,
      'cognito:groups': ['officer'],
    });
  });

  test('state and issuer come back, under the name by which the app has called', async () => {
    const byName = await openApp(provider.url.replace('127.0.0.1', 'localhost'));
    const begun = await byName.begin();
    const form = byName.formOf(await byName.page(begun));
    const answer = await byName.click(form, OFFICER, { origin: new URL(byName.server.issuer).origin });
    const back = new URL(answer.headers.get('location') ?? '');
    expect(answer.status).toBe(303);
    expect(`${back.origin}${back.pathname}`).toBe(REDIRECT);
    expect(back.searchParams.get('state')).toBe(begun.state);
    expect(back.searchParams.get('iss')).toBe(byName.server.issuer);
  });

  test('the id token is bound to the access token and to the nonce', async () => {
    const begun = await app.begin();
    const back = await app.choose(begun, OFFICER);
    await expect(app.exchange(back, { ...begun, nonce: 'another' })).rejects.toThrow(/nonce/);
    expect(claimsOf((await signIn()).id_token ?? '').at_hash).toMatch(/^[\w-]{22}$/);
  });
});

describe('a refresh token', () => {
  test('is replaced at each use, and the official stays the same', async () => {
    const first = await signIn();
    const second = await app.refresh(first.refresh_token ?? '');
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect(idClaims(second)?.sub).toBe('officer-xuan-lac');
    expect(claimsOf(second.access_token).auth_time).toBe(claimsOf(first.access_token).auth_time);
    expect((await app.refresh(second.refresh_token ?? '')).access_token).toBeTruthy();
  });

  test('that comes a second time ends the sign-in, its successor included', async () => {
    const first = await signIn();
    const second = await app.refresh(first.refresh_token ?? '');
    await expect(app.refresh(first.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(app.refresh(second.refresh_token ?? '')).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('that was revoked is worth nothing', async () => {
    const { refresh_token = '' } = await signIn();
    await app.revoke(refresh_token);
    await expect(app.refresh(refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('lives for twelve hours after the choice, and not longer', async () => {
    const { refresh_token = '' } = await signIn();
    provider.pass(12 * 3_600_000 - 1_000);
    const next = await app.refreshRaw(refresh_token);
    expect(next.status).toBe(200);
    provider.pass(1_000);
    const { refresh_token: last } = (await next.json()) as { refresh_token: string };
    await expect(app.refresh(last)).rejects.toMatchObject({ error: 'invalid_grant' });
    provider.pass(-12 * 3_600_000);
  });

  test('of somebody who has left gives no token', async () => {
    const leaving = await startProvider();
    const theirs = await openApp(leaving.url);
    const begun = await theirs.begin();
    const { refresh_token = '' } = await theirs.exchange(await theirs.choose(begun, OFFICER), begun);
    leaving.leave('officer-xuan-lac');
    await expect(theirs.refresh(refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
    await leaving.close();
  });
});

describe('signing out', () => {
  const leave = (params: Record<string, string>) =>
    fetch(`${app.server.end_session_endpoint}?${new URLSearchParams(params)}`, { redirect: 'manual' });
  const HOME = 'http://127.0.0.1:5173/';

  test('as OpenID Connect has it ends the sign-in and leads home', async () => {
    const { id_token = '', refresh_token = '' } = await signIn();
    const answer = await leave({ id_token_hint: id_token, post_logout_redirect_uri: HOME, state: 'x' });
    expect(answer.headers.get('location')).toBe(`${HOME}?state=x`);
    await expect(app.refresh(refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  test('as Cognito has it leads home', async () => {
    const answer = await leave({ client_id: LOCAL_ISSUER.officialsClient, logout_uri: HOME });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, HOME]);
  });

  test('without an address shows that it is done', async () => {
    expect(await (await leave({})).text()).toMatch(/Đã đăng xuất[\s\S]*You are signed out/);
  });

  test.each(['https://evil.example/', 'http://127.0.0.1:5173/x', 'http://127.0.0.1.evil.example/'])(
    'never leads to %s',
    async (logout_uri) => {
      const answer = await leave({ client_id: LOCAL_ISSUER.officialsClient, logout_uri });
      expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
    },
  );
});

describe('somebody real', () => {
  test('is chosen with the start code, however it is typed', async () => {
    for (const code of [START_CODE, START_CODE.toLowerCase(), START_CODE.replace('-', ' ')])
      expect(idClaims(await signIn({ official: 'somebody-real', code }))?.sub).toBe('somebody-real');
  });

  test.each<Record<string, string>>([{}, { code: '' }, { code: '7KQMX-3WPDB' }])(
    'is not chosen with %j; the page says so and asks again',
    async (code) => {
      const begun = await app.begin({ lang: 'en' });
      const answer = await app.click(app.formOf(await app.page(begun)), { official: 'somebody-real', ...code });
      expect([answer.status, answer.headers.get('location')]).toEqual([403, null]);
      const html = await answer.text();
      expect(html).toContain('The start code is wrong.');
      const again = await app.click(app.formOf(html), { official: 'somebody-real', code: START_CODE });
      expect(again.headers.get('location')).toContain(REDIRECT);
    },
  );
});
