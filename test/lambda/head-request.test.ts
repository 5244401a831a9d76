import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { expect, test } from 'vitest';
import { alsoHead } from '../../src/lambda/base/head-request.js';

const eventOf = (method: string) => ({ requestContext: { http: { method } } }) as APIGatewayProxyEventV2;
const handler = alsoHead(async ({ requestContext }) => ({
  ...{ statusCode: requestContext.http.method === 'GET' ? 200 : 405, headers: { etag: '"1"' } },
  ...{ body: Buffer.from('thôn').toString('base64'), isBase64Encoded: true },
}));

test('HEAD is answered as GET, with the length of the body and without it', async () => {
  expect(await handler(eventOf('HEAD'))).toEqual({
    ...{ statusCode: 200, headers: { etag: '"1"', 'content-length': '5' }, body: '' },
  });
});

test('any other method goes on as it is', async () => {
  expect(await handler(eventOf('PUT'))).toMatchObject({ statusCode: 405, isBase64Encoded: true });
});
