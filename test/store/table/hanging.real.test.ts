import { createServer, type Socket } from 'node:net';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../../src/store/connect.js';

const get = new GetCommand({ TableName: 'xaso', Key: { pk: 'SETTINGS', sk: 'CURRENT' } });

describe('a DynamoDB that hangs', () => {
  const sockets = new Set<Socket>();
  /** Takes every connection and never says a word. */
  const silent = createServer((socket) => sockets.add(socket));
  beforeAll(() => new Promise<void>((done) => silent.listen(0, '127.0.0.1', done)));
  afterAll(
    () =>
      new Promise<void>((done) => {
        for (const socket of sockets) socket.destroy();
        silent.close(() => done());
      }),
  );

  it('is an error after four attempts (R25)', async () => {
    const { port } = silent.address() as { port: number };
    const client = connect({
      AWS_ENDPOINT_URL_DYNAMODB: `http://127.0.0.1:${port}`,
      AWS_REGION: 'ap-southeast-1',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
    });
    await expect(client.send(get)).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(sockets.size).toBe(4);
  });
});
