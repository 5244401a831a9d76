import type { AddressInfo } from 'node:net';
import { schemaAnswer } from '../../../src/graphql/index.js';
import { SCHEMA_PATH } from '../../../src/lambda/base/env.js';
import { ON_THIS_MACHINE } from '../../../src/local/aws/door.js';
import { type Handler, localServer } from '../../../src/local/service/http-server.js';
import { readPeople } from '../../../src/local/sign-in/people.js';
import { openIdProvider } from '../../../src/local/sign-in/provider.js';
import { type TestApi, testApi } from '../api/api.js';
import { testIssuer } from '../api/tokens.js';
import { START_CODE } from '../sign-in/provider.js';

const NOW = '2026-11-24T08:00:00.000Z';

export type ClientService = { readonly url: string; readonly api: TestApi; close(): Promise<void> };

/** The API and its OpenID provider over HTTP as an app meets them, with an empty page of the same origin. */
export async function openClientService(): Promise<ClientService> {
  const api = await testApi(NOW);
  const graphql: Handler = (event) => {
    const { requestContext, headers, rawQueryString: query, body, isBase64Encoded, rawPath } = event;
    return rawPath === SCHEMA_PATH
      ? schemaAnswer(event)
      : api.api.answer({ method: requestContext.http.method, headers, query, body, isBase64Encoded }, NOW);
  };
  const blank = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>App</title>' };
  const provider = openIdProvider({
    keys: testIssuer,
    startCode: START_CODE,
    people: () => readPeople(api.table.stores, '2026-11-20'),
  });
  const server = localServer({
    ...ON_THIS_MACHINE,
    graphql,
    files: async () => ({ statusCode: 404 }),
    now: () => NOW,
    pages: () => blank,
    missing: () => blank,
    before: () => [provider],
    isReady: () => true,
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    api,
    async close() {
      server.close();
      server.closeAllConnections();
      await api.close();
    },
  };
}
