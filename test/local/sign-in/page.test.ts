import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, openApp, REDIRECT } from '../../support/sign-in/app.js';
import { PEOPLE, startProvider } from '../../support/sign-in/provider.js';

let provider: Awaited<ReturnType<typeof startProvider>>;
let app: App;
beforeAll(async () => {
  provider = await startProvider();
  app = await openApp(provider.url);
});
afterAll(() => provider.close());

const OFFICER = { official: 'officer-xuan-lac' };
const shown = async (changes: Record<string, string> = {}): Promise<string> => app.page(await app.begin(changes));
const namesIn = (html: string): string[] =>
  [...html.matchAll(/name="official" value="([^"]+)"/g)].map(([, id]) => id ?? '');

describe('the page', () => {
  test('is Vietnamese, or English where the app or the reader says so', async () => {
    expect(await shown()).toContain('<html lang="vi">');
    expect(await shown({ ui_locales: 'en vi' })).toContain('Choose whom to sign in as');
    expect(await shown({ lang: 'en' })).toContain('<html lang="en">');
    expect(await shown({ lang: 'vi', ui_locales: 'en' })).toContain('Chọn người');
  });

  test('shows everybody with role and unit, and names as text', async () => {
    const html = await shown();
    expect(namesIn(html)).toEqual(PEOPLE.map(({ id }) => id));
    expect(html).toMatch(
      /<h2>Công chức phụ trách báo cáo<\/h2>[\s\S]*Triệu Văn Đông <span>Xã Xuân Lạc[\s\S]*<h2>Lãnh đạo<\/h2>/,
    );
    expect(html).toContain('Hoàng &lt;Thị&gt; Hà');
  });

  test.each([
    ['trieu dong', ['officer-xuan-lac']],
    ['XUAN LAC', ['officer-xuan-lac', 'somebody-real']],
    ['lanh dao', ['leader-cho-don']],
    ['leader', ['leader-cho-don']],
    ['khong co', []],
  ])('finds by “%s”', async (q, ids) => {
    expect(namesIn(await shown({ q }))).toEqual(ids);
  });

  test('leaves out what is too much, and says how many', async () => {
    const many = Array.from(
      { length: 81 },
      (_, i) => ({ ...PEOPLE[0], id: `officer-${i}` }) as (typeof PEOPLE)[number],
    );
    const other = await startProvider(many);
    const theirs = await openApp(other.url);
    const html = await theirs.page(await theirs.begin());
    expect(namesIn(html)).toHaveLength(80);
    expect(html).toContain('Còn 1 người nữa');
    await other.close();
  });

  test('has no script and nothing from elsewhere, and nobody may frame or keep it', async () => {
    const { address } = await app.begin();
    const answer = await fetch(address);
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain(`form-action 'self' ${new URL(REDIRECT).origin}`);
    expect(policy).not.toMatch(/unsafe|script-src|\*/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(await answer.text()).not.toMatch(/<script|\son\w+=|style="|https?:\/\/(?!localhost|127)/);
  });
});

describe('a choice', () => {
  const click = async (headers: Record<string, string>) =>
    app.click(app.formOf(await app.page(await app.begin())), OFFICER, headers);

  test.each([
    ['of another site', { origin: 'https://evil.example' }],
    ['of another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['of a page without an origin', { origin: 'null' }],
    ['that the browser calls foreign', { 'sec-fetch-site': 'cross-site' }],
    ['that the browser calls foreign though it is near', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused', async (_name, headers) => {
    const answer = await click(headers);
    expect([answer.status, answer.headers.get('location')]).toEqual([403, null]);
  });

  test('without a word of where it comes from is refused', async () => {
    const form = app.formOf(await shown());
    const body = new URLSearchParams({ form, ...OFFICER });
    const answer = await fetch(app.server.authorization_endpoint ?? '', { method: 'POST', body, redirect: 'manual' });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toMatch(/không đến từ trang[\s\S]*does not come from the page/);
  });

  test.each(['', 'invented'])('with the form value “%s” is refused', async (form) => {
    const answer = await app.click(form, OFFICER);
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });

  test('is made once: the same form sent again is refused', async () => {
    const form = app.formOf(await shown());
    expect((await app.click(form, OFFICER)).status).toBe(303);
    expect((await app.click(form, OFFICER)).status).toBe(400);
  });

  test('is made within ten minutes', async () => {
    for (const [age, status] of [
      [599_999, 303],
      [600_000, 400],
    ] as const) {
      const form = app.formOf(await shown());
      provider.pass(age);
      expect((await app.click(form, OFFICER)).status).toBe(status);
    }
  });

  test('is made however many other pages were opened since', async () => {
    const form = app.formOf(await shown());
    const { address } = await app.begin();
    for (let opened = 0; opened < 1_001; opened++) await (await fetch(address)).arrayBuffer();
    expect((await app.click(form, OFFICER)).status).toBe(303);
  });

  test('with a value whose seal or content was changed is refused', async () => {
    const form = app.formOf(await shown());
    const changed = (at: number) => `${form.slice(0, at)}${form[at] === 'A' ? 'B' : 'A'}${form.slice(at + 1)}`;
    for (const at of [0, 42, 43, form.length - 1]) expect((await app.click(changed(at), OFFICER)).status).toBe(400);
    expect((await app.click(form, OFFICER)).status).toBe(303);
  });

  test('of somebody who is not there shows the page again', async () => {
    const answer = await app.click(app.formOf(await shown()), { official: 'nobody' });
    expect(answer.status).toBe(403);
    expect(namesIn(await answer.text())).toEqual(PEOPLE.map(({ id }) => id));
  });
});
