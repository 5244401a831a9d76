import { hydrate, render } from 'preact';
import { PAGE_QUERY } from '../domain/text/page-address.js';
import { PAGES } from './pages.js';
import { askPublic } from './shell/answer.js';
import { App, type View } from './shell/app.js';
import { shellFacts } from './shell/facts.js';
import { keptAnswers } from './shell/kept-answers.js';
import { openPage } from './shell/open-page.js';
import { applyPreferences, isUsual, keepPreferences, keptPreferences, type Preferences } from './shell/preferences.js';

const root = document.getElementById('portal');
const storage = () => window.localStorage;
const kept = keptAnswers(document.getElementById('answers')?.textContent);
let isFirst = true;

async function open(url: URL, { language }: Preferences): Promise<View> {
  const service = askPublic(language, (address, init) => fetch(address, init));
  const ask = isFirst ? kept.ask(service) : service;
  isFirst = false;
  const [opened, facts] = await Promise.all([openPage(PAGES, url, language, ask), shellFacts(ask, language)]);
  return { opened, facts };
}

async function start(into: HTMLElement): Promise<void> {
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
  const app = <App view={view} preferences={preferences} open={open} onPreferences={onPreferences} />;
  // What was written at publication stays as it is and only begins to answer clicks. It was written for the usual reader.
  const isWritten = into.dataset.madeFor === location.pathname && location.search === '';
  if (isWritten && isUsual(preferences)) hydrate(app, into);
  else {
    into.textContent = '';
    render(app, into);
  }
}

if (root) void start(root);
