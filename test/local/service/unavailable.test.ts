import type { Server } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { ON_THIS_MACHINE } from '../../../src/local/aws/door.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { type Handler, localServer, type Pages } from '../../../src/local/service/http-server.js';
import { waitingLine } from '../../../src/local/service/waiting-line.js';

let server: Server | undefined;
afterEach(async () => {
  if (server) await stop(server);
});

const PAGE: Pages = () => ({ status: 200, headers: {}, body: 'page' });

async function serve(graphql: Handler, isReady = () => true, pages = PAGE): Promise<string> {
  server = localServer({
    ...ON_THIS_MACHINE,
    graphql,
    files: graphql,
    now: () => '2026-11-24T08:00:00.000Z',
    pages,
    missing: () => ({ status: 404, headers: {}, body: '' }),
    isReady,
  });
  return listening(server, 0);
}

const fine: Handler = async () => ({ statusCode: 200, body: '{"data":{}}' });
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('while the data is being loaded', () => {
  test.each([
    ['POST', '/graphql'],
    ['GET', '/graphql'],
    ['OPTIONS', '/graphql'],
    ['GET', '/files/ranking.xlsx'],
    ['POST', '/files/import'],
    ['GET', '/'],
    ['GET', '/inbox'],
    ['GET', '/letters'],
    ['GET', '/nowhere'],
    ['PUT', '/xaso-local-downloads/x/y'],
  ])('%s %s answers 503 with Retry-After and a sentence in both languages', async (method, path) => {
    const url = await serve(fine, () => false);
    for (const accept of ['application/json', 'text/html']) {
      const answer = await fetch(url + path, { method, headers: { accept } });
      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
      const body = await answer.text();
      expect(body).toContain('Xã Số đang nạp dữ liệu; đề nghị thử lại sau ít giây.');
      expect(body).toContain('Xã Số is loading its data; try again in a few seconds.');
      expect(body).not.toContain('INTERNAL_SERVER_ERROR');
    }
  });
});

describe('under more requests than can be answered', () => {
  test('each is answered or told to come back, and the number that is worked on together is bounded', async () => {
    let working = 0;
    let most = 0;
    // Work waits until the first request is told to come back, so that the line fills however slow the machine is.
    let release = () => {};
    const isFull = new Promise<void>((resolve) => {
      release = resolve;
    });
    const url = await serve(async () => {
      most = Math.max(most, ++working);
      await isFull;
      working -= 1;
      return { statusCode: 200, body: '{"data":{}}' };
    });
    const answers = await Promise.all(
      Array.from({ length: 400 }, async () => {
        const answer = await fetch(`${url}/graphql`, { method: 'POST', body: '{}' });
        if (answer.status === 503) release();
        return { status: answer.status, after: answer.headers.get('retry-after'), body: await answer.text() };
      }),
    );
    const refused = answers.filter(({ status }) => status === 503);
    expect(answers.filter(({ status }) => status === 200).length + refused.length).toBe(400);
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(200);
    expect(refused.length).toBeGreaterThan(0);
    for (const { after, body } of refused) {
      expect(Number(after)).toBeGreaterThan(0);
      expect(body).toContain('Đang có quá nhiều yêu cầu');
      expect(body).toContain('Too many requests are waiting');
    }
    expect(most).toBeLessThanOrEqual(6);
  });
});

describe('a page', () => {
  const failing = (error: Error) =>
    serve(
      fine,
      () => true,
      () => Promise.reject(error),
    );

  test('whose database is too busy to answer is 503 with Retry-After', async () => {
    const url = await failing(Object.assign(new Error('no answer after 1800 ms'), { name: 'TimeoutError' }));
    const answer = await fetch(`${url}/inbox`);
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await answer.text()).toContain('Too many requests are waiting');
  });

  test('that fails by itself is an error of ours', async () => {
    const answer = await fetch(`${await failing(new TypeError('x is not a function'))}/inbox`);
    expect(answer.status).toBe(500);
  });
});

describe('a waiting line', () => {
  const gone = () => false;

  test('works on one after the other, in the order in which they came', async () => {
    const line = waitingLine({ atOnce: 1, waiting: 10, longestMs: 1_000 });
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3, 4].map((n) =>
        line.take(async () => {
          await pause(5 - n);
          order.push(n);
        }, gone),
      ),
    );
    expect(order).toEqual([1, 2, 3, 4]);
  });

  test('lets nobody wait longer than the limit', async () => {
    const line = waitingLine({ atOnce: 1, waiting: 10, longestMs: 20 });
    const first = line.take(() => pause(60).then(() => 'first'), gone);
    expect(await line.take(async () => 'second', gone)).toBeUndefined();
    expect(await first).toBe('first');
    expect(await line.take(async () => 'third', gone)).toBe('third');
  });

  test('does not work for whoever has gone, and a failure frees the place', async () => {
    const line = waitingLine({ atOnce: 1, waiting: 10, longestMs: 1_000 });
    let worked = false;
    const failing = line.take(() => Promise.reject(new Error('failed')), gone);
    const left = line.take(
      async () => {
        worked = true;
      },
      () => true,
    );
    await expect(failing).rejects.toThrow('failed');
    expect(await left).toBeUndefined();
    expect(worked).toBe(false);
    expect(await line.take(async () => 'next', gone)).toBe('next');
  });
});
