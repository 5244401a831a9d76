import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { AccountsUnavailableError } from '../../src/graphql/index.js';
import { ACCOUNTS_ENDPOINT } from '../../src/lambda/base/env.js';
import { cognitoAccounts, UserPoolError } from '../../src/lambda/sign-in/cognito-accounts.js';
import { listening, stop } from '../../src/local/base/listening.js';

const REFUSAL = JSON.stringify({ __type: 'InvalidParameterException' });

let server: Server | undefined;
let requests = 0;
afterEach(async () => {
  if (server) await stop(server);
  requests = 0;
});

/** A user pool that answers every request in one way. */
async function closing(answer: (response: ServerResponse) => void): Promise<void> {
  server = createServer((request, response) => {
    requests += 1;
    request.resume().once('end', () => answer(response));
  });
  const endpoint = await listening(server, 0);
  const env = { AWS_REGION: 'ap-southeast-1', AWS_ACCESS_KEY_ID: 'local', AWS_SECRET_ACCESS_KEY: 'local' };
  return cognitoAccounts('pool', { ...env, [ACCOUNTS_ENDPOINT]: endpoint }).close('officer-xuan-lac');
}

/** Ends in the middle of the body. */
const half = (status: number) => (response: ServerResponse) => {
  response.writeHead(status, { 'content-length': REFUSAL.length });
  response.write(REFUSAL.slice(0, 5), () => response.destroy());
};

test.each([
  ['cuts off what it accepts', half(200)],
  ['cuts off what it refuses', half(400)],
  ['closes the connection', (response: ServerResponse) => void response.destroy()],
  ['has an error', (response: ServerResponse) => void response.writeHead(500).end('{}')],
  [
    'takes no more requests',
    (response: ServerResponse) =>
      void response.writeHead(400).end(JSON.stringify({ __type: 'TooManyRequestsException' })),
  ],
])('a user pool that %s is away, after three tries', async (_how, answer) => {
  await expect(closing(answer)).rejects.toThrow(AccountsUnavailableError);
  expect(requests).toBe(3);
});

test.each([
  ['says why', REFUSAL, 'InvalidParameterException'],
  ['speaks another language', '<html>', 'no reason'],
])('a user pool that refuses and %s is asked once', async (_how, body, reason) => {
  const refused = closing((response) => void response.writeHead(400).end(body));
  await expect(refused).rejects.toThrow(UserPoolError);
  await expect(refused).rejects.toMatchObject({ reason });
  expect(requests).toBe(1);
});

test('a user pool that has done what was asked may answer nothing at all', async () => {
  await expect(closing((response) => void response.writeHead(200).end())).resolves.toBeUndefined();
  expect(requests).toBe(2);
});
