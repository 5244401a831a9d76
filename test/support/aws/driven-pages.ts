import { createServer } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { pageAnswers } from '../../../src/lambda/pages/answer-page.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { readBody } from '../../../src/local/base/read-body.js';
import { loadRendering } from '../../../src/portal-files/build-portal.js';
import { testApi } from '../api/api.js';
import { functionEnv, invoke } from '../api/invoke.js';
import { PATIENCE_MS } from '../start/patience.js';
import { builtPortal } from './built-functions.js';
import { pageStore } from './page-store.js';
import { type RecordingProxy, recordingProxy, s3Uses } from './recording-proxy.js';

/** Serves the API and the pages of the demonstration over HTTP, as the edge asks for them. */
export async function apiOverHttp(now: string) {
  const [api, built] = await Promise.all([testApi(now), builtPortal()]);
  const pages = pageAnswers(
    { ...loadRendering(built), assets: built.assets },
    api.api.answer,
    console.error,
    PATIENCE_MS,
  );
  const server = createServer(async (request, response) => {
    const [path = '', query = ''] = (request.url ?? '').split('?');
    if (path === '/files/map.geojson') {
      // The answer of the files function while no map is loaded.
      response.writeHead(200, { 'content-type': 'application/geo+json' }).end('{"features":[]}');
      return;
    }
    if (path.startsWith('/files/')) {
      response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}');
      return;
    }
    const headers = request.headers as Record<string, string>;
    const body = (await readBody(request, 1_000_000))?.toString('utf8');
    const answer =
      path === '/graphql'
        ? await api.http({ method: request.method ?? 'GET', headers, query, body })
        : await pages({ rawPath: path, rawQueryString: query, headers } as APIGatewayProxyEventV2, now);
    // A packed answer travels as base64, and the HTTP API unpacks it.
    const bytes = Buffer.from(answer.body ?? '', answer.isBase64Encoded ? 'base64' : 'utf8');
    response.writeHead(answer.statusCode ?? 200, answer.headers as Record<string, string>).end(bytes);
  });
  const url = `${await listening(server, 0)}/graphql`;
  return {
    url,
    async close() {
      await stop(server);
      await api.close();
    },
  };
}

/** Settings of the function of pages. */
export const publisherEnv = (s3: string) =>
  functionEnv('http://127.0.0.1:1', 'none', {
    AWS_ENDPOINT_URL_S3: s3,
    PAGES_BUCKET: 'pages',
    OPENID_ISSUER: 'https://issuer.example/pool',
    OFFICIALS_CLIENT_ID: 'officials',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  });

/** The function of pages as it is built, publishing once; what it asked of its bucket. */
export async function publishedPages(bundle: string): Promise<RecordingProxy> {
  const store = await pageStore();
  const s3 = await recordingProxy(store.endpoint, s3Uses('pages'));
  try {
    await invoke({ bundle, events: [{}], env: publisherEnv(s3.endpoint) });
    return s3;
  } finally {
    await Promise.all([s3.close(), store.close()]);
  }
}
