import { MAP_HEADER } from '../../domain/access/cross-origin.js';
import { pageAt } from '../../domain/text/page-address.js';
import type { Prerender, TextAsk } from '../../portal/contract.js';
import { questionAddress } from '../../portal/shell/question-address.js';
import { buildPortal } from '../../portal-files/build-portal.js';
import { PAGE_CACHE, portalHeaders } from '../../portal-files/headers.js';
import { signInFile } from '../../portal-files/sign-in-file.js';
import { KEPT_AT_MOST_MS } from '../../reference-data/reference.js';
import { httpEvent } from '../aws/http-event.js';
import type { Clock } from '../base/clock.js';
import { CLIENT } from '../sign-in/client.js';
import type { Handler, Page } from './http-server.js';

export type LocalPortal = {
  /** A page or file of the portal; undefined if there is none at the path. */
  page(path: string): Promise<Page | undefined>;
  missing(): Promise<Page>;
};

/** The edge may keep a page for a minute in AWS. Here a new publication shows after as long as the API keeps answers. */
const KEPT_MS = KEPT_AT_MOST_MS;

/**
 * The portal, built as for AWS. Pages with content are made when they are asked for: no publication has to be awaited.
 * @param connect what pages call besides their own address
 */
export async function openPortal(graphql: Handler, now: Clock, connect: readonly string[]): Promise<LocalPortal> {
  const { files, assets, prerender } = await buildPortal();
  const { prerenderedPages } = (await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(prerender).toString('base64')}`
  )) as Prerender;
  const signIn = signInFile({ issuer: '/', clientId: CLIENT.id });
  const built = new Map([...files, signIn].map((file) => [file.path, file]));
  const security = portalHeaders(connect);
  const made = kept(
    async () => new Map((await prerenderedPages(askOver(graphql, now), assets)).map(({ path, html }) => [path, html])),
    now,
  );
  const html = async (path: string, status: number): Promise<Page> => ({
    status,
    headers: { ...security, 'content-type': 'text/html; charset=utf-8', 'cache-control': PAGE_CACHE },
    body: (await made()).get(path) ?? '',
  });

  return {
    async page(path) {
      const file = built.get(path);
      if (file)
        return {
          status: 200,
          headers: { ...security, 'content-type': file.contentType, 'cache-control': file.cacheControl },
          body: file.body,
        };
      if (pageAt(path) === undefined) return undefined;
      return await html((await made()).has(path) ? path : '/index.html', 200);
    },
    missing: () => html('/404.html', 404),
  };
}

/** Asks the API's function as the edge would. */
const askOver =
  (graphql: Handler, now: Clock): TextAsk =>
  async (question, variables, onMap) => {
    const headers = { accept: 'application/json', host: 'localhost' };
    const request = { method: 'GET', url: questionAddress(question, variables), headers, httpVersion: '1.1' };
    const { body = '', headers: answered } = await graphql(httpEvent(request, Buffer.alloc(0), now()));
    const map = answered?.[MAP_HEADER];
    if (typeof map === 'string') onMap?.(map);
    const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: readonly { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join('\n'));
    return data;
  };

function kept<T>(make: () => Promise<T>, now: Clock): () => Promise<T> {
  let last: { readonly at: number; readonly value: Promise<T> } | undefined;
  return () => {
    const at = Date.parse(now());
    if (!last || at - last.at > KEPT_MS || at < last.at) last = { at, value: make() };
    return last.value;
  };
}
