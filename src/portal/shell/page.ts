import type { JSX } from 'preact';
import type { ShownStatus } from '../../domain/ranking/ranking.js';
import type { AddressOf, PageName } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { Ask, OfficialSession } from './ask.js';

export type ShownRanking = {
  readonly scope: { readonly slug: string };
  readonly period: { readonly code: string; readonly name: string };
  readonly version: number;
  readonly status: ShownStatus;
  readonly publishedAt: string;
};

export type PageRequest<Name extends PageName> = {
  readonly address: AddressOf<Name>;
  /** The query of the address; `PAGE_QUERY` owns the names. */
  readonly query: URLSearchParams;
  readonly language: Language;
  readonly ask: Ask;
};

export type Loaded<Answer> =
  | { readonly kind: 'found'; readonly answer: Answer }
  /** The page stands at another address, such as that of a successor. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'missing' };

export type PageProps<Name extends PageName, Answer> = Omit<PageRequest<Name>, 'ask'> & { readonly answer: Answer };

type PageParts<Name extends PageName, Answer, More = unknown> = {
  /** Asks for everything that the page shows. A failed question rejects; the shell shows it. */
  readonly load: (request: PageRequest<Name> & More) => Promise<Loaded<Answer>>;
  /** The heading of the page, also the title of the tab. */
  readonly title: (props: PageProps<Name, Answer> & More) => string;
  readonly View: (props: PageProps<Name, Answer> & More) => JSX.Element;
};

type PublicPageParts<Name extends PageName, Answer> = PageParts<Name, Answer> & {
  readonly reader?: undefined;
  /** Sentences of the page for lists of results and shared links, such as the rank of a commune and how sure it is. */
  readonly description?: (props: PageProps<Name, Answer>) => readonly (string | null | undefined)[];
  /** The publication of a ranking that the page shows. */
  readonly publication?: (answer: Answer) => (ShownRanking & { readonly certainty?: unknown }) | null | undefined;
};

type ForOfficials = { readonly session: OfficialSession };

/** A page that is opened only for who is signed in. Its questions carry the token. */
type OfficialPageParts<Name extends PageName, Answer> = PageParts<Name, Answer, ForOfficials> & {
  readonly reader: 'OFFICIAL';
  /** Set if typed text stays when the reader changes the language, because the page's parts accept a new answer. */
  readonly keepsForms?: true;
};

/** A page as the shell handles it: it hands back to a page only what that page has loaded. */
export type AnyPage = PublicPageParts<PageName, unknown>;

/** A page for officials before it is given a session (`src/portal/session/with-session.tsx`). */
export type AnyOfficialPage = OfficialPageParts<PageName, unknown>;

/** One page of the portal. `src/portal/pages.ts` lists it, and `page.tsx` in the folder of its name holds it. */
export function portalPage<Name extends PageName, Answer>(page: OfficialPageParts<Name, Answer>): AnyOfficialPage;
export function portalPage<Name extends PageName, Answer>(page: PublicPageParts<Name, Answer>): AnyPage;
export function portalPage(page: unknown): unknown {
  return page;
}

export const apiLanguage = (language: Language): 'VI' | 'EN' => (language === 'vi' ? 'VI' : 'EN');

/** The pages in the band at the top, in this order. Every other page is reached from one of them. */
export const NAVIGATION_PAGES = ['overview', 'ranking', 'comparison', 'method', 'data'] as const;
