import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { embeddedAt, isPublicPage, languageAt, pageAt } from '../../domain/text/page-address.js';
import { RENDERING_FOLDER } from '../../lambda/base/env.js';
import { ANSWERED_FILES, FRAME } from '../../portal/contract.js';
import { buildPortal } from '../../portal-files/build-portal.js';
import { EMBED_HEADERS, PAGE_CACHE, portalHeaders } from '../../portal-files/headers.js';
import { signInFile } from '../../portal-files/sign-in-file.js';
import { SEEDED_APP_URL } from '../../seed/settings/office.js';
import { httpEvent } from '../aws/http-event.js';
import type { Clock } from '../base/clock.js';
import { CLIENT } from '../sign-in/client.js';
import type { Handler, Page } from './http-server.js';

export type LocalPortal = {
  /** A page or file of the portal; undefined if there is none at the path. */
  page(path: string, query: URLSearchParams): Promise<Page | undefined>;
  missing(path: string): Promise<Page>;
};

type PortalParts = {
  readonly graphql: Handler;
  readonly now: Clock;
  /** The addresses that pages may call besides their own. */
  readonly connect: readonly string[];
  /** The folder for the page renderer. */
  readonly folder: string;
  /** The address in pages of a stage to which nobody has given one. */
  readonly seenAt?: string;
  /** Whether an office's nginx caches public pages, as CloudFront does. */
  readonly proxyKeeps?: true;
};

/** The portal, built and answered as in AWS: public pages by the function of the API, the rest as files. */
export async function openPortal({
  graphql,
  now,
  connect,
  folder,
  seenAt,
  proxyKeeps,
}: PortalParts): Promise<LocalPortal> {
  const { files, rendering } = await buildPortal();
  for (const [name, text] of Object.entries(rendering)) await writeFile(join(folder, name), text);
  process.env[RENDERING_FOLDER] = folder;
  const signIn = signInFile({ issuer: '/', clientId: CLIENT.id });
  const built = new Map([...files, signIn].map((file) => [file.path, file]));
  const security = portalHeaders(connect);

  const rendered = async (url: string): Promise<Page> => {
    const request = { method: 'GET', url, headers: { host: 'localhost' }, httpVersion: '1.1' };
    const answer = await graphql(httpEvent(request, Buffer.alloc(0), now()));
    const { statusCode = 200, headers, body = '', isBase64Encoded } = answer;
    const kept = proxyKeeps && /s-maxage=(\d+)/.exec(`${headers?.['cache-control']}`)?.[1];
    const own = embeddedAt(url.split('?')[0] ?? '') ? EMBED_HEADERS : security;
    const all = { ...headers, ...own, 'cache-control': PAGE_CACHE, ...(kept && { 'x-accel-expires': kept }) };
    const named = seenAt === undefined ? body : body.replaceAll(SEEDED_APP_URL, seenAt);
    return { status: statusCode, headers: all, body: named, isBase64Encoded };
  };

  return {
    async page(path, query) {
      if (ANSWERED_FILES.includes(path)) return await rendered(path);
      const address = pageAt(path);
      if (embeddedAt(path) || (address && isPublicPage(address.page)))
        return await rendered(query.size === 0 ? path : `${path}?${query}`);
      const file = built.get(address ? FRAME : path);
      if (!file) return undefined;
      const { contentType, cacheControl, body } = file;
      const headers = { ...security, 'content-type': contentType, 'cache-control': cacheControl };
      return { status: 200, headers, body };
    },
    missing: (path) => rendered(languageAt(path) === 'en' ? '/en/404' : '/404'),
  };
}
