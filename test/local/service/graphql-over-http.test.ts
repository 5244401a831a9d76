import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ON_THIS_MACHINE } from '../../../src/local/aws/door.js';
import { type Handler, localServer } from '../../../src/local/service/http-server.js';
import { type TestApi, testApi } from '../../support/api/api.js';
import { tool } from '../../support/start/tools.js';

const NOW = '2026-11-24T08:00:00.000Z';

type Audit = { readonly name: string; fn(): Promise<{ readonly status: string; readonly reason?: string }> };
type Audits = { serverAudits(options: { url: string }): readonly Audit[] };

/** The working group's own audit. */
const audits = tool<Audits>('graphql-http');

describe.skipIf(!audits)('GraphQL over HTTP, as graphql-http audits it (R27)', () => {
  let api: TestApi;
  let server: ReturnType<typeof localServer>;
  beforeAll(async () => {
    api = await testApi(NOW);
    const graphql: Handler = ({ requestContext, headers, rawQueryString: query, body, isBase64Encoded }) =>
      api.api.answer({ method: requestContext.http.method, headers, query, body, isBase64Encoded }, NOW);
    server = localServer({
      ...ON_THIS_MACHINE,
      graphql,
      files: async () => ({ statusCode: 404 }),
      now: () => NOW,
      pages: () => undefined,
      missing: () => ({ status: 404, headers: {}, body: '' }),
      isReady: () => true,
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  });
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await api.close();
  });

  it('61 of 61 audits pass, the recommendations as well', async () => {
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/graphql`;
    const results: string[] = [];
    for (const { name, fn } of audits?.serverAudits({ url }) ?? []) {
      const { status, reason } = await fn();
      results.push(status === 'ok' ? status : `${name}: ${status}, ${reason}`);
    }
    expect(results).toEqual(Array.from({ length: 61 }, () => 'ok'));
  });
});
