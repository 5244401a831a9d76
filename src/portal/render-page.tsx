import { renderToString } from 'preact-render-to-string';
import { embedAddress, embeddedAt } from '../domain/text/embed-address.js';
import { languageAt, movedLanguage, PAGE_QUERY, versionIn } from '../domain/text/page-address.js';
import type { PageRendering, PortalAssets, RenderedPage, Send } from './contract.js';
import { embedDocument, picturesIn } from './embed-document.js';
import { PAGES } from './pages.js';
import { askPublic } from './shell/answer.js';
import { App, titleOf, type View } from './shell/app.js';
import { shellFacts } from './shell/facts.js';
import { htmlDocument } from './shell/html-document.js';
import { type Opened, openPage } from './shell/open-page.js';
import { DEFAULT_PREFERENCES, type Preferences } from './shell/preferences.js';
import { shellWords } from './shell/texts.js';

/** Any origin: only path and query are read. */
const ORIGIN = 'https://portal.invalid';

const MOST_TRIES = 3;

export const renderPage: PageRendering['renderPage'] = async (address, send, assets) => {
  const { url, place } = askedBy(address);
  const otherAddress = movedLanguage(url);
  if (otherAddress !== undefined)
    return { status: 301, html: '', movedTo: placed(otherAddress, place), isOfVersion: false };
  const preferences = preferencesAt(url);
  // A page is made anew where a change of the map was published between two of its answers.
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const page = await rendered({
      url,
      place,
      preferences,
      send,
      assets,
      past: tries === 0 ? undefined : String(tries),
    });
    if (page) return page;
  }
  throw new Error(`${url.pathname}: the map changed ${MOST_TRIES} times while the page was made`);
};

export const failedPage: PageRendering['failedPage'] = (address, assets) => {
  const { url, place } = askedBy(address);
  const opened = { kind: 'failed', url, fault: 'BUSY', message: '' } as const;
  const content = { view: { opened, facts: undefined }, preferences: preferencesAt(url), assets };
  return place === undefined ? documentOf(content) : embedOf(content, place).html;
};

export const frame: PageRendering['frame'] = (assets) => {
  const opened = { kind: 'loading', url: new URL(ORIGIN) } as const;
  return documentOf({ view: { opened, facts: undefined }, preferences: DEFAULT_PREFERENCES, assets, isFrame: true });
};

/** The page that an address asks for, and the place of the one picture of it that is to be embedded. */
function askedBy(address: string): { readonly url: URL; readonly place: number | undefined } {
  const url = new URL(address, ORIGIN);
  const embedded = embeddedAt(url.pathname);
  return embedded
    ? { url: new URL(embedded.path + url.search, ORIGIN), place: embedded.place }
    : { url, place: undefined };
}

const placed = (address: string, place: number | undefined): string =>
  place === undefined ? address : embedAddress(place, address);

const preferencesAt = ({ pathname }: URL): Preferences => ({ ...DEFAULT_PREFERENCES, language: languageAt(pathname) });

type Wanted = {
  readonly url: URL;
  readonly place: number | undefined;
  readonly preferences: Preferences;
  readonly send: Send;
  readonly assets: PortalAssets;
  /** Asks by an address that no memory has answered yet. */
  readonly past: string | undefined;
};

/** Undefined where the answers are of two maps. */
async function rendered({ url, place, preferences, send, assets, past }: Wanted): Promise<RenderedPage | undefined> {
  const { language } = preferences;
  const maps = new Set<string>();
  const answered = new Set<Answering>();
  const noting: Send = async (...asked) => {
    const answer = await send(...asked).catch((error: unknown) => {
      answered.add('FAILED');
      throw error;
    });
    const json = await answer.json();
    answered.add(answering(json));
    return { status: answer.status, headers: answer.headers, json: async () => json };
  };
  const ask = askPublic(language, noting, (map) => maps.add(map), past);
  const [opened, facts] = await Promise.all([openPage(PAGES, url, language, ask), shellFacts(ask, language)]);
  if (maps.size > 1) return undefined;
  const [map] = maps;
  // A page that fails although nothing was refused is at fault itself.
  const isWhole = !answered.has('FAILED') && (opened.kind !== 'failed' || answered.has('REFUSED'));
  const { pathname, search } = opened.url;
  const content = { view: { opened, facts, map }, preferences, assets };
  const { html, isThere } =
    place === undefined ? { html: documentOf(content), isThere: opened.kind === 'shown' } : embedOf(content, place);
  return {
    status: isWhole ? (isThere ? 200 : 404) : 503,
    html,
    isOfVersion: isWhole && opened.kind === 'shown' && isOfVersion(opened),
    ...(opened.url.href !== url.href && { movedTo: placed(pathname + search, place) }),
  };
}

/** Whether an address names the version of a month that is shown. It then says nothing that may change. */
function isOfVersion({ page, props: { address, query, answer } }: Extract<Opened, { kind: 'shown' }>): boolean {
  if ((address.page !== 'ranking' && address.page !== 'certainty') || address.month === undefined) return false;
  const ranking = page.publication?.(answer);
  // Large rankings are examined after publication.
  return ranking?.certainty != null && versionIn(query) === ranking.version;
}

/** Refusals that the address has caused: it leads nowhere, and will not tomorrow. */
const REFUSED = ['NOT_FOUND', 'BAD_USER_INPUT'];

type Answering = 'ANSWERED' | 'REFUSED' | 'FAILED';

function answering(json: unknown): Answering {
  const { data, errors = [] } = json as {
    readonly data?: unknown;
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
  };
  if (errors.length === 0) return data == null ? 'FAILED' : 'ANSWERED';
  return errors.every(({ extensions }) => REFUSED.includes(extensions?.code ?? '')) ? 'REFUSED' : 'FAILED';
}

type Content = {
  readonly view: View;
  readonly preferences: Preferences;
  readonly assets: PortalAssets;
  readonly isFrame?: boolean;
};

const contentOf = ({ view, preferences }: Content): string =>
  renderToString(
    <App
      view={view}
      preferences={preferences}
      has={() => false}
      open={() => Promise.reject(new Error('nothing is opened while a page is rendered'))}
      onPreferences={() => {}}
    />,
  );

/** One picture of the page as a document, and whether the page has it. */
function embedOf(whole: Content, place: number): { readonly html: string; readonly isThere: boolean } {
  const { opened, facts } = whole.view;
  const picture = opened.kind === 'shown' ? picturesIn(contentOf(whole))[place - 1] : undefined;
  const html = embedDocument({ opened, facts, picture, language: whole.preferences.language, assets: whole.assets });
  return { html, isThere: picture !== undefined };
}

function documentOf(whole: Content): string {
  const { view, preferences, assets, isFrame = false } = whole;
  const { opened } = view;
  const content = contentOf(whole);
  // The same rows in another order are the same page.
  const known = new URL(opened.url);
  if (known.searchParams.has(PAGE_QUERY.order)) known.searchParams.delete(PAGE_QUERY.order);
  const address = opened.kind === 'shown' ? known.pathname + known.search : undefined;
  const { language } = preferences;
  const title = titleOf(opened, language);
  const sentences = opened.kind === 'shown' ? opened.page.description?.(opened.props) : [];
  const description = sentences?.filter(Boolean).join(' ') || shellWords[language].description;
  return htmlDocument({ assets, facts: view.facts, address, language, title, description, content, isFrame });
}
