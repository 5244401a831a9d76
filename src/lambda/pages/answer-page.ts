import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { entityTag, isKnownTag } from '../../domain/access/http-headers.js';
import type { Instant } from '../../domain/time/local-date.js';
import { RETRY_AFTER_SECONDS } from '../../graphql/http/failure.js';
import { compressed, type GraphqlApi, type HttpAnswer } from '../../graphql/index.js';
import {
  ASSETS_FILE,
  type PageRendering,
  type PortalAssets,
  RENDERING_MODULE,
  type RenderedPage,
  type Send,
} from '../../portal/contract.js';
import { RENDERED_CACHE, VERSION_CACHE } from '../../portal-files/headers.js';
import { forCrawlers, UTF8 } from './for-crawlers.js';

/** The milliseconds for all requests of a page. A page asks the API two or three times, each with its own time limit. */
const MOST_PAGE_MS = 8_000;
const TOO_LATE: HttpAnswer = { statusCode: 503, headers: {}, body: '{}' };

type Rendering = PageRendering & { readonly assets: PortalAssets };

/** Loads the renderer and the file names from the folder into which they were built. */
export function renderingIn(folder: string): Rendering {
  const file = join(folder, RENDERING_MODULE);
  const assets = JSON.parse(readFileSync(join(folder, ASSETS_FILE), 'utf8')) as PortalAssets;
  return { ...(createRequire(file)(file) as PageRendering), assets };
}

/** The content of an answer: a page, or a file for crawlers. */
type Shown = RenderedPage & { readonly type?: string; readonly isBase64Encoded?: boolean };

type Answer = GraphqlApi['answer'];
export type PageAnswers = (event: APIGatewayProxyEventV2, now: Instant) => Promise<APIGatewayProxyStructuredResultV2>;

/**
 * Answers the address of a public page. Pages are the same for everybody: it reads neither cookies nor tokens.
 *
 * @param answer asks the API inside this process, under the same prices and time limits as any other request
 */
export function pageAnswers(
  { renderPage, failedPage, assets }: Rendering,
  answer: Answer,
  report: (error: unknown) => void,
  most = MOST_PAGE_MS,
): PageAnswers {
  const pageOrFile = async (address: string, send: Send): Promise<Shown> => {
    const found = await forCrawlers(address, send);
    return found ? { ...found, status: 200, html: found.text, isOfVersion: false } : renderPage(address, send, assets);
  };
  return async ({ rawPath, rawQueryString, headers }, now) => {
    const address = rawQueryString === '' ? rawPath : `${rawPath}?${rawQueryString}`;
    let timer: NodeJS.Timeout | undefined;
    const over = new Promise<HttpAnswer>((resolve) => {
      timer = setTimeout(resolve, most, TOO_LATE);
    });
    const send = asking(answer, now, over);
    const page = await pageOrFile(address, send)
      .catch((error: unknown) => {
        report(error);
        return { status: 503, html: failedPage(address, assets), isOfVersion: false } as const;
      })
      .finally(() => clearTimeout(timer));
    return await compressed({ headers }, answered(page, headers['if-none-match']), { text: page.html });
  };
}

const asking =
  (answer: Answer, now: Instant, over: Promise<HttpAnswer>): Send =>
  async (address, { headers }) => {
    const query = address.slice(address.indexOf('?') + 1);
    const asked = answer({ method: 'GET', headers, query, body: undefined, isBase64Encoded: false }, now);
    const { statusCode, headers: said, body } = await Promise.race([asked, over]);
    return {
      status: statusCode,
      headers: { get: (name) => said[name] ?? null },
      json: async () => JSON.parse(body),
    };
  };

function answered(
  { status, html, movedTo, isOfVersion, type: media = `text/html; ${UTF8}`, isBase64Encoded = false }: Shown,
  known: string | undefined,
): HttpAnswer {
  const type = { 'content-type': media };
  if (status === 503)
    return {
      statusCode: status,
      headers: { ...type, 'cache-control': 'no-store', 'retry-after': String(RETRY_AFTER_SECONDS) },
      body: html,
    };
  const kept = { 'cache-control': isOfVersion ? VERSION_CACHE : RENDERED_CACHE };
  if (movedTo !== undefined)
    return { statusCode: status === 301 ? status : 302, headers: { ...kept, location: movedTo }, body: '' };
  const etag = entityTag(html);
  if (status === 200 && isKnownTag(known, etag)) return { statusCode: 304, headers: { ...kept, etag }, body: '' };
  return {
    statusCode: status,
    headers: { ...kept, ...type, etag, vary: 'accept-encoding' },
    body: html,
    isBase64Encoded,
  };
}
