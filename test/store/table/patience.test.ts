import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../src/store/connect.js';
import { ANSWER_MS, hearOfWaiting, type LongWait, saidWhileWaiting } from '../../../src/store/table/patience.js';

/** More than the client has connections, so most of them wait for one. */
const AT_ONCE = 120;
/** Within the limit of one answer in AWS. Whoever waits for a connection waits longer than the limit to connect. */
const SLOW_MS = 800;
const get = new GetCommand({ TableName: 'xaso', Key: { pk: 'SETTINGS', sk: 'CURRENT' } });

describe('a slow disk and many requests at once', () => {
  const slow = createServer((request, response) => {
    request.resume();
    setTimeout(() => response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}'), SLOW_MS);
  });
  beforeAll(() => new Promise<void>((done) => slow.listen(0, '127.0.0.1', done)));
  afterAll(() => new Promise<void>((done) => slow.close(() => done())));

  const asked = async (more: NodeJS.ProcessEnv): Promise<string[]> => {
    const client = connect({
      AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${(slow.address() as AddressInfo).port}`,
      AWS_REGION: 'ap-southeast-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      ...more,
    });
    const answers = Array.from({ length: AT_ONCE }, () =>
      client.send(get).then(
        () => 'answered',
        ({ name }: Error) => name,
      ),
    );
    const outcomes = await Promise.all(answers);
    client.destroy();
    return [...new Set(outcomes)];
  };

  it('are waited for by a process that says how patient it is', async () => {
    expect(await asked({ [ANSWER_MS]: '60000' })).toEqual(['answered']);
  });
});

describe('whoever waits', () => {
  const heard: LongWait[] = [];

  it('says for what, and how long already, until the answer is there', async () => {
    const stop = hearOfWaiting((wait) => heard.push(wait));
    let answer: (value: string) => void = () => {};
    const work = new Promise<string>((resolve) => {
      answer = resolve;
    });
    const waits = saidWhileWaiting('the database', work, 10);
    await expect.poll(() => heard.length).toBeGreaterThan(1);
    answer('there');
    expect(await waits).toBe('there');
    const before = heard.length;
    await new Promise((later) => setTimeout(later, 50));
    stop();
    expect(heard).toHaveLength(before);
    expect(heard.slice(0, 2)).toEqual([
      { what: 'the database', milliseconds: 10 },
      { what: 'the database', milliseconds: 20 },
    ]);
  });
});
