import type { JSX } from 'preact';
import type { AddressOf, PageName } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { Ask } from './ask.js';

/** What a reader has opened. */
export type PageRequest<Name extends PageName> = {
  readonly address: AddressOf<Name>;
  /** What stands behind the path; `PAGE_QUERY` owns the names. */
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

type PageParts<Name extends PageName, Answer> = {
  /** Asks for everything that the page shows. A failed question rejects; the shell shows it. */
  readonly load: (request: PageRequest<Name>) => Promise<Loaded<Answer>>;
  /** The heading of the page, also the title of the tab. */
  readonly title: (props: PageProps<Name, Answer>) => string;
  readonly View: (props: PageProps<Name, Answer>) => JSX.Element;
};

/** A page as the shell handles it: it hands back to a page only what that page has loaded. */
export type AnyPage = PageParts<PageName, unknown>;

/** One page of the portal. `src/portal/pages.ts` lists it, and `page.tsx` in the folder of its name holds it. */
export const portalPage = <Name extends PageName, Answer>(page: PageParts<Name, Answer>): AnyPage =>
  page as unknown as AnyPage;

/** The language as the API names it. */
export const apiLanguage = (language: Language): 'VI' | 'EN' => (language === 'vi' ? 'VI' : 'EN');
