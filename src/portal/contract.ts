import type { PAGE_QUERY } from '../domain/text/page-address.js';

/** Addresses of the built files, as the pages name them. */
export type PortalAssets = {
  /** Runs before the first paint. */
  readonly early: string;
  readonly style: string;
  readonly main: string;
};

/** The query parameters of public pages. The edge caches a page by them and passes no others on. */
export const PUBLIC_QUERY = ['ban', 'cong-bo', 'sap-xep', 'xa', 'ten', 'lang'] as const satisfies readonly QueryName[];
type QueryName = (typeof PAGE_QUERY)[keyof typeof PAGE_QUERY];

/** The frame of every page for officials: their browsers ask for the content. */
export const FRAME = '/index.html';

/** The files beside the API: the module that renders pages, and the list of addresses of built files. */
export const RENDERING_MODULE = 'render-page.cjs';
export const ASSETS_FILE = 'assets.json';

export const ROBOTS_PATH = '/robots.txt';
export const SITEMAP_PATH = '/sitemap.xml';
/** The picture of a shared link, one a stage: whose figures they are. */
export const SHARE_PICTURE = { path: '/share.png', width: 1200, height: 630 } as const;
/** The files that the API's function answers besides pages. */
export const ANSWERED_FILES: readonly string[] = [ROBOTS_PATH, SITEMAP_PATH, SHARE_PICTURE.path];

/** The file that tells the pages how officials sign in. */
export const SIGN_IN_FILE = '/sign-in.json';

export type SignInFacts = {
  /** The issuer of OpenID Connect; its discovery document is below it. A path means an issuer at the address of the pages. */
  readonly issuer: string;
  readonly clientId: string;
};

/** Hears the version of the map that an answer was made from. */
export type OnMap = (map: string) => void;

export type Answered = {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  json(): Promise<unknown>;
};

/** Asks the API by an address such as `/graphql?query=…`: over the network in browsers, in process where pages are rendered. */
export type Send = (address: string, request: { headers: Record<string, string> }) => Promise<Answered>;

export type RenderedPage = {
  /**
   * 301 where the page has moved for good; 404 where the address leads nowhere; 503 where a question had no answer, with what
   * can be shown all the same.
   */
  readonly status: 200 | 301 | 404 | 503;
  readonly html: string;
  /** The present address of the page, such as that of a successor. */
  readonly movedTo?: string;
  /** The address names a version, so what it shows never changes. */
  readonly isOfVersion: boolean;
};

/** The exports of `render-page.tsx`. It is built separately, because the service is compiled without the types of browsers. */
export type PageRendering = {
  /** The page at an address, path and query, as the public sees it. */
  renderPage(address: string, send: Send, assets: PortalAssets): Promise<RenderedPage>;
  /** The page in words where it cannot be made now. */
  failedPage(address: string, assets: PortalAssets): string;
  /** The page of officials before their browsers have asked. */
  frame(assets: PortalAssets): string;
};
