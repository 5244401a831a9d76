import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ON_THIS_MACHINE } from '../../../src/local/aws/door.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { localServer } from '../../../src/local/service/http-server.js';
import { startDoor } from '../../../src/local/sign-in/start-door.js';
import { START_CODE } from '../../support/sign-in/provider.js';

const BEHIND = ['/console?as=officer-xuan-lac', '/inbox', '/inbox/', '/inbox/some-letter', '/letters?lang=en'];
let hasRealPeople = true;
let url = '';
const door = startDoor({ startCode: START_CODE, needsCode: async () => hasRealPeople });
const server = localServer({
  ...ON_THIS_MACHINE,
  graphql: async () => ({ statusCode: 404 }),
  files: async () => ({ statusCode: 404 }),
  now: () => '2026-11-24T08:00:00.000Z',
  pages: () => ({ status: 200, headers: {}, body: 'letters to people' }),
  missing: () => ({ status: 404, headers: {}, body: '' }),
  before: () => [door],
  isReady: () => true,
});
beforeAll(async () => {
  url = await listening(server, 0);
});
afterAll(() => stop(server));
beforeEach(() => {
  hasRealPeople = true;
});

const get = async (path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${url}${path}`, { headers, redirect: 'manual' });
  return { status: answer.status, headers: answer.headers, body: await answer.text() };
};
const type = (code: string, path = '/inbox', headers: Record<string, string> = {}) =>
  fetch(`${url}${path}`, { method: 'POST', redirect: 'manual', headers, body: new URLSearchParams({ code }) });
const passOf = (answer: Response): string => answer.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('on a folder with real people', () => {
  test('whatever a request says of where it comes from, no page opens without the code', async () => {
    for (const path of BEHIND)
      for (const headers of [
        {},
        { 'sec-fetch-site': 'none' },
        { 'sec-fetch-site': 'same-origin', referer: `${url}/` },
      ]) {
        const { status, body } = await get(path, headers as Record<string, string>);
        expect([status, body.includes('letters to people')], `${path} ${JSON.stringify(headers)}`).toEqual([
          403,
          false,
        ]);
        expect(body).toContain('Mã khởi động');
      }
  });

  test('the page that asks cannot be framed and runs no script', async () => {
    const { headers } = await get('/inbox');
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'none'.*form-action 'self'/,
    );
    expect(headers.get('content-security-policy')).not.toMatch(/unsafe|script-src/);
    expect(headers.get('x-frame-options')).toBe('DENY');
  });

  test('another code opens nothing', async () => {
    for (const code of ['', 'AAAAA-AAAAA', START_CODE.slice(1)]) {
      const answer = await type(code);
      expect([answer.status, passOf(answer)]).toEqual([403, '']);
      expect(await answer.text()).toContain('Mã này không đúng');
    }
  });

  test('the code opens all of them in this browser', async () => {
    const answer = await type('7kqmx 3wpda', '/letters');
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/letters']);
    expect(answer.headers.get('set-cookie')).toMatch(/; HttpOnly; SameSite=Strict$/);
    for (const path of BEHIND) expect((await get(path, { cookie: passOf(answer) })).status).toBe(200);
  });

  test('a pass that somebody made up, or of another port, opens nothing', async () => {
    const name = passOf(await type(START_CODE)).split('=')[0];
    for (const cookie of [`${name}=`, `${name}=made-up`, passOf(await type(START_CODE)).replace(/-\d+=/, '-1=')])
      expect((await get('/inbox', { cookie })).status).toBe(403);
  });

  test('public pages stay open', async () => {
    for (const path of ['/', '/xep-hang', '/consoles', '/health']) expect((await get(path)).status).toBe(200);
  });
});

test('on made-up people no code is asked for', async () => {
  hasRealPeople = false;
  for (const path of BEHIND) expect((await get(path)).status).toBe(200);
});
