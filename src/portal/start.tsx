import { hydrate, render } from 'preact';
import { languageOfPage, PAGE_QUERY } from '../domain/text/page-address.js';
import type { Language } from '../domain/text/text.js';
import { askPublic } from './shell/answer.js';
import { App, type AppProps, type View } from './shell/app.js';
import type { Ask } from './shell/ask.js';
import { shellFacts } from './shell/facts.js';
import { keptAnswers } from './shell/kept-answers.js';
import { type Loaders, openPage } from './shell/open-page.js';
import { restorePlace } from './shell/place.js';
import {
  applyPreferences,
  isUsual,
  keepPreferences,
  keptPreferences,
  type Preferences,
  shownLanguage,
} from './shell/preferences.js';

const storage = () => window.localStorage;

/** Opens the page of the address and those that the reader goes on to. `Band`: what says who is signed in. */
export async function startPortal(into: HTMLElement, pages: Loaders, Band?: AppProps['Band']): Promise<void> {
  const written = document.getElementById('answers');
  const kept = keptAnswers(written?.textContent, written?.dataset.map);
  let isFirst = true;
  const open = async (url: URL, wishes: Preferences, past?: string): Promise<View> => {
    const language = languageOfPage(url.pathname, wishes.language);
    const maps = new Set<string>();
    const hear = (map: string) => maps.add(map);
    const service = askPublic(language, (address, init) => fetch(address, init), hear, past);
    const ask = isFirst ? kept.ask(service, hear) : service;
    isFirst = false;
    const [opened, facts] = await Promise.all([openPage(pages, url, language, ask), shellFacts(ask, language)]);
    // Caches answer some questions by the map of before: the page is asked for once more, past them.
    if (maps.size > 1 && past === undefined) {
      delete into.dataset.madeFor;
      return await open(url, wishes, String(Date.now()));
    }
    const [map] = maps;
    return { opened, facts, map: maps.size > 1 ? undefined : map };
  };

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
  const app = (
    <App
      view={view}
      preferences={preferences}
      has={(page) => page in pages}
      open={open}
      onPreferences={onPreferences}
      Band={Band}
    />
  );
  // What the service has rendered stays as it is and only begins to answer clicks. It was rendered for the usual reader.
  const isWritten = into.dataset.madeFor === location.pathname + location.search;
  if (isWritten && isUsual(preferences)) hydrate(app, into);
  else {
    into.textContent = '';
    render(app, into);
  }
  listenToFields((language) => askPublic(language, (address, init) => fetch(address, init)));
  restorePlace();
  // From now on the page answers clicks.
  delete into.dataset.madeFor;
}

/** Without a connection the field is what it is without script. */
const ignored = (): void => {};

/**
 * What scripts add to fields that stand in the HTML: suggestions (`data-find`), a filter over rows (`data-filter`). They are
 * fetched when a field is first used, and attach to whatever is on the page by then.
 */
function listenToFields(ask: (language: Language) => Ask): void {
  const improve = (target: EventTarget | null): void => {
    if (!(target instanceof HTMLInputElement)) return;
    const language = shownLanguage();
    if (target.dataset.find !== undefined)
      void import('./search/suggest.js').then(({ suggest }) => suggest(target, language, ask(language)), ignored);
    if (target.dataset.filter)
      void import('./search/filter-rows.js').then(({ filterRows }) => filterRows(target), ignored);
  };
  document.addEventListener('focusin', ({ target }) => improve(target));
  // Whoever was faster than the script is in the field already.
  improve(document.activeElement);
}
