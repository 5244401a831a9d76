import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, idClaims, openApp, REDIRECT } from '../../support/sign-in/app.js';
import { startProvider } from '../../support/sign-in/provider.js';

const HOUR_MS = 3_600_000;
const OFFICER = 'officer-xuan-lac';

let provider: Awaited<ReturnType<typeof startProvider>>;
let app: App;
beforeAll(async () => {
  provider = await startProvider();
  app = await openApp(provider.url);
});
afterAll(() => provider.close());

/** Chooses on the page. The cookie as the browser sends it back, and all that was said about it. */
async function chosen(official = OFFICER): Promise<{ readonly cookie: string; readonly set: string }> {
  const begun = await app.begin();
  const answer = await app.click(app.formOf(await app.page(begun)), { official });
  const set = answer.headers.get('set-cookie') ?? '';
  return { cookie: set.split(';')[0] ?? '', set };
}

/** Asks without a page. Where the browser is sent. */
async function asked(cookie: string, changes: Readonly<Record<string, string>> = {}) {
  const begun = await app.begin({ prompt: 'none', ...changes });
  const answer = await fetch(begun.address, { redirect: 'manual', headers: { cookie } });
  return { begun, back: new URL(answer.headers.get('location') ?? 'missing:') };
}

const errorOf = async (...request: Parameters<typeof asked>) =>
  (await asked(...request)).back.searchParams.get('error');

describe('a browser in which somebody was chosen', () => {
  test('signs the same person in again without a page', async () => {
    const { cookie, set } = await chosen();
    expect(set).toMatch(/^xaso-sign-in-\d+=\d{4}-\d\d-\d\d\.[\w-]{43}; Path=\/; Max-Age=3600; HttpOnly; SameSite=Lax$/);
    const { begun, back } = await asked(cookie);
    expect(back.origin + back.pathname).toBe(REDIRECT);
    expect(idClaims(await app.exchange(back, begun))?.sub).toBe(OFFICER);
  });

  test('still shows the page to an app that does not ask for silence', async () => {
    const { cookie } = await chosen();
    const { address } = await app.begin();
    expect(await (await fetch(address, { headers: { cookie } })).text()).toContain('name="official"');
  });

  test('is known for an hour', async () => {
    const { cookie } = await chosen();
    provider.pass(HOUR_MS - 1);
    expect(await errorOf(cookie)).toBeNull();
    provider.pass(1);
    expect(await errorOf(cookie)).toBe('login_required');
  });

  test('is forgotten by signing out, and asked to forget its cookie', async () => {
    const { cookie } = await chosen();
    const logout = `${app.server.end_session_endpoint}?client_id=${app.client.client_id}&logout_uri=http://localhost:5173/`;
    const answer = await fetch(logout, { redirect: 'manual', headers: { cookie } });
    expect(answer.headers.get('location')).toBe('http://localhost:5173/');
    expect(answer.headers.get('set-cookie')).toMatch(/=; Path=\/; Max-Age=0;/);
    expect(await errorOf(cookie)).toBe('login_required');
  });

  test('is not forgotten by a sign-out that is refused', async () => {
    const { cookie } = await chosen();
    await fetch(`${app.server.end_session_endpoint}?logout_uri=https://evil.example/`, { headers: { cookie } });
    expect(await errorOf(cookie)).toBeNull();
  });

  test('speaks for nobody to another app of this machine', async () => {
    const { cookie } = await chosen();
    expect(await errorOf(cookie, { redirect_uri: 'http://localhost:4000/dang-nhap' })).toBe('login_required');
  });

  test('speaks for nobody who has left', async () => {
    const { cookie } = await chosen('leader-cho-don');
    provider.leave('leader-cho-don');
    expect(await errorOf(cookie)).toBe('login_required');
  });
});

test.each(['', 'xaso-sign-in-1=x', 'other=1; xaso-sign-in-80='])(
  'a browser with the cookie “%s” is nobody’s',
  async (cookie) => {
    expect(await errorOf(cookie)).toBe('login_required');
  },
);
