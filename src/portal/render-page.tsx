import { renderToString } from 'preact-render-to-string';
import {
  embedAddress,
  embeddedAt,
  languageAt,
  movedLanguage,
  PAGE_QUERY,
  versionIn,
} from '../domain/text/page-address.js';
import type { PageRendering, PortalAssets, RenderedPage, Send } from './contract.js';
import { embedDocument, picturesIn } from './embed-document.js';
import { PAGES } from './pages.js';
import { askPublic } from './shell/answer.js';
import { shellFacts } from './shell/facts.js';
import { htmlDocument } from './shell/html-document.js';
import { type Opened, openPage } from './shell/open-page.js';
import { Content, PageFrame, titleOf, type View } from './shell/page-frame.js';
import { shellWords } from './shell/texts.js';

/** Any origin: only path and query are read. */
const ORIGIN = 'https://portal.invalid';

const MOST_TRIES = 3;

export const renderPage: PageRendering['renderPage'] = async (address, send, assets) => {
  const { url, place } = askedBy(address);
  const otherAddress = movedLanguage(url);
  if (otherAddress !== undefined)
    return { status: 301, html: '', movedTo: placed(otherAddress, place), isOfVersion: false };
  // A page is made anew where a change of the map was published between two of its answers.
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const page = await rendered({ url, place, send, assets, past: tries === 0 ? undefined : String(tries) });
    if (page) return page;
  }
  throw new Error(`${url.pathname}: the map changed ${MOST_TRIES} times while the page was made`);
};

export const failedPage: PageRendering['failedPage'] = (address, assets) => {
  const { url, place } = askedBy(address);
  const opened = { kind: 'failed', url, fault: 'BUSY', message: '' } as const;
  const view = { opened, facts: undefined };
  return place === undefined ? documentOf(view, assets) : embedOf(view, assets, place).html;
};

export const frame: PageRendering['frame'] = (assets) => {
  const { loading, serviceLong: title, description } = shellWords.vi;
  const content = renderToString(
    <PageFrame url={new URL(ORIGIN)} facts={undefined} language="vi">
      <p>{loading}</p>
    </PageFrame>,
  );
  return htmlDocument({ assets, language: 'vi', title, description, content, isFrame: true });
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

type Wanted = {
  readonly url: URL;
  readonly place: number | undefined;
  readonly send: Send;
  readonly assets: PortalAssets;
  /** Asks by an address that no memory has answered yet. */
  readonly past: string | undefined;
};

/** Undefined where the answers are of two maps. */
async function rendered({ url, place, send, assets, past }: Wanted): Promise<RenderedPage | undefined> {
  const language = languageAt(url.pathname);
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
  const view = { opened, facts, map };
  const { html, isThere } =
    place === undefined
      ? { html: documentOf(view, assets), isThere: opened.kind === 'shown' }
      : embedOf(view, assets, place);
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

function contentOf({ opened, facts, map }: View): string {
  const language = languageAt(opened.url.pathname);
  return renderToString(
    <PageFrame url={opened.url} facts={facts} map={map} language={language}>
      <Content opened={opened} />
    </PageFrame>,
  );
}

/** One picture of the page as a document, and whether the page has it. */
function embedOf(
  view: View,
  assets: PortalAssets,
  place: number,
): { readonly html: string; readonly isThere: boolean } {
  const { opened, facts } = view;
  const picture = opened.kind === 'shown' ? picturesIn(contentOf(view))[place - 1] : undefined;
  const language = languageAt(opened.url.pathname);
  return { html: embedDocument({ opened, facts, picture, language, assets }), isThere: picture !== undefined };
}

function documentOf(view: View, assets: PortalAssets): string {
  const { opened, facts } = view;
  const language = languageAt(opened.url.pathname);
  // The order of rows is removed from the address, because it makes no other page.
  const known = new URL(opened.url);
  if (known.searchParams.has(PAGE_QUERY.order)) known.searchParams.delete(PAGE_QUERY.order);
  const address = opened.kind === 'shown' ? known.pathname + known.search : undefined;
  const sentences = opened.kind === 'shown' ? opened.page.description?.(opened.props) : [];
  const description = sentences?.filter(Boolean).join(' ') || shellWords[language].description;
  const title = titleOf(opened, language);
  return htmlDocument({ assets, facts, address, language, title, description, content: contentOf(view) });
}
