import { type JSX, render } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { languageOfPage, PAGE_QUERY, pageAt } from '../domain/text/page-address.js';
import type { Language } from '../domain/text/text.js';
import { OFFICIAL_PAGES } from './official-pages.js';
import { OfficialBand } from './session/band.js';
import { keepLanguageOfReturn } from './session/browser-session.js';
import { officialStyle } from './session/official-style.js';
import { signInPage } from './session/sign-in-page.js';
import { withSession } from './session/with-session.js';
import { askPublic } from './shell/answer.js';
import { shellFacts } from './shell/facts.js';
import { type Navigation, onNavigation } from './shell/navigate.js';
import { type Loaders, openPage } from './shell/open-page.js';
import { Content, PageFrame, titleOf, type View } from './shell/page-frame.js';
import { restorePlace } from './shell/place.js';
import { listenToPreferences } from './shell/preference-buttons.js';
import { keepPreferences, keptPreferences } from './shell/preferences.js';
import { shellWords } from './shell/texts.js';
import { useWorker } from './worker/use-worker.js';

const official = Object.entries(OFFICIAL_PAGES).map(
  ([name, load]) => [name, async () => withSession(await load())] as const,
);
const pages: Loaders = {
  ...Object.fromEntries(official),
  'sign-in': async () => signInPage,
  guide: async () => (await import('./guide/page.js')).guidePage,
};

const storage = () => window.localStorage;

/** Pages that are opened here. A link to another one loads it as a whole. */
function isOpenedHere({ pathname }: URL): boolean {
  const page = pageAt(pathname)?.page;
  return page !== undefined && page in pages;
}

async function open(url: URL, chosen: Language): Promise<View> {
  const language = languageOfPage(url.pathname, chosen);
  let map: string | undefined;
  const hear = (of: string): void => {
    map = of;
  };
  const ask = askPublic(language, (address, init) => fetch(address, init), hear);
  const [opened, facts] = await Promise.all([openPage(pages, url, language, ask), shellFacts(ask, language)]);
  return { opened, facts, map };
}

/** The page of the address, and those that the reader goes on to. */
function App({ first, wanted }: { readonly first: View; readonly wanted: Language }): JSX.Element {
  const [view, setView] = useState(first);
  const [chosen, choose] = useState(wanted);
  const [isLoading, setLoading] = useState(false);
  const latest = useRef(0);
  const content = useRef<HTMLElement>(null);
  const arrives = useRef(false);
  const shown = useRef(first.opened.url.pathname);
  /** The path of the page that a reader leaves by going back; empty on every other way. */
  const goesBackFrom = useRef('');

  const show = async (url: URL, chosen: Language, keepsPlace: Navigation['keepsPlace']): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    setLoading(true);
    const opened = await open(url, chosen);
    // A reader who has opened another page meanwhile does not want this one.
    if (turn !== latest.current) return;
    if (opened.opened.url.href !== location.href) history.replaceState(null, '', opened.opened.url);
    arrives.current = !keepsPlace;
    goesBackFrom.current = keepsPlace === undefined ? shown.current : '';
    shown.current = opened.opened.url.pathname;
    setView(opened);
    setLoading(false);
  };

  // Runs before anybody can click, so that the first link is opened here too.
  useLayoutEffect(
    () => onNavigation(isOpenedHere, ({ url, keepsPlace }) => void show(url, chosen, keepsPlace)),
    [chosen],
  );

  const { opened, facts, map } = view;
  const language = languageOfPage(opened.url.pathname, chosen);
  const title = titleOf(opened, language);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} – ${shellWords[language].service}`;
  }, [title, language]);

  // After a link, the focus goes to the heading of the new page, for keyboards and screen readers; after going back, to the
  // link of the page that was left.
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const link = goesBackFrom.current && `a[href="${goesBackFrom.current}"]`;
    if (arrives.current || (isLost && latest.current > 0))
      content.current?.querySelector<HTMLElement>(link || 'h1')?.focus({ preventScroll: true });
    if (arrives.current && !(link && restorePlace())) window.scrollTo(0, 0);
    arrives.current = false;
  }, [view]);

  const onLanguage = (other: Language): void => {
    choose(other);
    keepPreferences(storage, { ...keptPreferences(storage), language: other });
    const url = new URL(location.href);
    // The reader's choice replaces the language in the address.
    url.searchParams.delete(PAGE_QUERY.language);
    void show(url, other, true);
  };

  return (
    <PageFrame
      url={opened.url}
      facts={facts}
      map={map}
      language={language}
      band={<OfficialBand path={opened.url.pathname} />}
      onLanguage={onLanguage}
      isLoading={isLoading}
      content={content}
    >
      <Content opened={opened} />
    </PageFrame>
  );
}

async function startPortal(into: HTMLElement): Promise<void> {
  const named = new URL(location.href).searchParams.get(PAGE_QUERY.language);
  const wanted = named === 'en' || named === 'vi' ? named : keptPreferences(storage).language;
  const first = await open(new URL(location.href), wanted);
  const { pathname, search } = first.opened.url;
  // A moved address is replaced by its present one.
  if (pathname !== location.pathname || search !== location.search) history.replaceState(null, '', first.opened.url);
  into.textContent = '';
  render(<App first={first} wanted={wanted} />, into);
  listenToPreferences(storage);
  restorePlace();
}

keepLanguageOfReturn();
void officialStyle();
const root = document.getElementById('portal');
if (root) void startPortal(root);
useWorker();
