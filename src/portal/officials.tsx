import { render } from 'preact';
import { languageOfPage, PAGE_QUERY } from '../domain/text/page-address.js';
import { OFFICIAL_PAGES } from './official-pages.js';
import { OfficialBand } from './session/band.js';
import { keepLanguageOfReturn } from './session/browser-session.js';
import { officialStyle } from './session/official-style.js';
import { signInPage } from './session/sign-in-page.js';
import { withSession } from './session/with-session.js';
import { askPublic } from './shell/answer.js';
import { App, type View } from './shell/app.js';
import { shellFacts } from './shell/facts.js';
import { type Loaders, openPage } from './shell/open-page.js';
import { restorePlace } from './shell/place.js';
import { applyPreferences, keepPreferences, keptPreferences, type Preferences } from './shell/preferences.js';
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

async function open(url: URL, wishes: Preferences): Promise<View> {
  const language = languageOfPage(url.pathname, wishes.language);
  let map: string | undefined;
  const hear = (of: string): void => {
    map = of;
  };
  const ask = askPublic(language, (address, init) => fetch(address, init), hear);
  const [opened, facts] = await Promise.all([openPage(pages, url, language, ask), shellFacts(ask, language)]);
  return { opened, facts, map };
}

/** Opens the page of the address and those that the reader goes on to. */
async function startPortal(into: HTMLElement): Promise<void> {
  const wanted = new URL(location.href).searchParams.get(PAGE_QUERY.language);
  const stored = keptPreferences(storage);
  const preferences: Preferences = wanted === 'en' || wanted === 'vi' ? { ...stored, language: wanted } : stored;
  applyPreferences(document.documentElement, preferences);
  const view = await open(new URL(location.href), preferences);
  const { pathname, search } = view.opened.url;
  // An address that has moved is shown as it is now.
  if (pathname !== location.pathname || search !== location.search) history.replaceState(null, '', view.opened.url);
  const onPreferences = (chosen: Preferences): void => {
    keepPreferences(storage, chosen);
    applyPreferences(document.documentElement, chosen);
  };
  into.textContent = '';
  render(
    <App
      view={view}
      preferences={preferences}
      has={(page) => page in pages}
      open={open}
      onPreferences={onPreferences}
      Band={OfficialBand}
    />,
    into,
  );
  restorePlace();
}

keepLanguageOfReturn();
void officialStyle();
const root = document.getElementById('portal');
if (root) void startPortal(root);
useWorker();
