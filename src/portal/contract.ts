/** Addresses of the built files, as the pages name them. */
export type PortalAssets = {
  /** Runs before the first paint. */
  readonly early: string;
  readonly style: string;
  readonly main: string;
  /** What the first view of a page loads besides, by the name of the page: all at once and not one after another. */
  readonly preload: Readonly<Record<string, readonly string[]>>;
};

/** What is read most, and what a reader without scripts needs: pages with their content. The edge sends their addresses to their files (infra/portal). */
export const PRERENDERED_PATHS: readonly string[] = ['/', '/xep-hang'];

/** Where the file of a prerendered page stands. */
export const pageKey = (path: string): string =>
  path === '/' ? '/overview.html' : path.endsWith('.html') ? path : `${path}.html`;

/** Where the pages learn how officials sign in. */
export const SIGN_IN_FILE = '/sign-in.json';

/** What stands in that file. */
export type SignInFacts = {
  /** The issuer of OpenID Connect; its discovery document is below it. A path means an issuer at the address of the pages. */
  readonly issuer: string;
  readonly clientId: string;
};

/** One HTML file: each of the above with its content, `/index.html` for all other pages, `/404.html`. */
export type PrerenderedPage = { readonly path: string; readonly html: string };

/** Hears the version of the map that an answer was made from. */
export type OnMap = (map: string) => void;

/** Asks the API with the text of a question; rejects where there is no answer. */
export type TextAsk = (question: string, variables: unknown, onMap?: OnMap) => Promise<unknown>;

/** What `prerender.tsx` exports. It is built apart, because the service is compiled without the types of browsers. */
export type Prerender = {
  /** The pages that can be read before a script runs, made of the answers of the API. */
  prerenderedPages(ask: TextAsk, assets: PortalAssets): Promise<readonly PrerenderedPage[]>;
};
