import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { languageOfPage, PAGE_QUERY, type PageName, pageAt, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { ShellFacts } from './facts.js';
import { Header } from './header.js';
import { type Navigation, onNavigation } from './navigate.js';
import type { Opened } from './open-page.js';
import { restorePlace } from './place.js';
import type { Preferences } from './preferences.js';
import { FailedPage, MissingPage } from './states.js';
import { shellWords } from './texts.js';

export type View = {
  readonly opened: Opened;
  readonly facts: ShellFacts | undefined;
  /** Version of the one map that all answers of the view were made from; undefined where none is known. */
  readonly map?: string | undefined;
};

export type BandProps = { readonly language: Language; readonly path: string };

export type AppProps = {
  readonly view: View;
  readonly preferences: Preferences;
  /** Pages that are opened here. A link to another one loads it as a whole. */
  readonly has: (page: PageName) => boolean;
  /** Opens an address in a language, with the facts around it. */
  readonly open: (url: URL, preferences: Preferences) => Promise<View>;
  readonly onPreferences: (preferences: Preferences) => void;
  /** Stands below the header of every page. */
  readonly Band?: ((props: BandProps) => JSX.Element | null) | undefined;
};

/** The frame around every page: band, notice, content, foot. */
export function App({
  view: first,
  preferences: firstPreferences,
  has,
  open,
  onPreferences,
  Band,
}: AppProps): JSX.Element {
  const [view, setView] = useState(first);
  const [preferences, setPreferences] = useState(firstPreferences);
  const [isLoading, setLoading] = useState(false);
  const latest = useRef(0);
  const content = useRef<HTMLElement>(null);
  const arrives = useRef(false);
  const shown = useRef(first.opened.url.pathname);
  /** The path of the page that a reader leaves by going back; empty on every other way. */
  const goesBackFrom = useRef('');

  const show = useCallback(
    async (url: URL, wanted: Preferences, keepsPlace: Navigation['keepsPlace']) => {
      latest.current += 1;
      const turn = latest.current;
      setLoading(true);
      const opened = await open(url, wanted);
      // A reader who has opened another page meanwhile does not want this one.
      if (turn !== latest.current) return;
      if (opened.opened.url.href !== location.href) history.replaceState(null, '', opened.opened.url);
      arrives.current = !keepsPlace;
      goesBackFrom.current = keepsPlace === undefined ? shown.current : '';
      shown.current = opened.opened.url.pathname;
      setView(opened);
      setLoading(false);
    },
    [open],
  );

  // Before anybody can click, so that the first link is opened here too.
  useLayoutEffect(
    () =>
      onNavigation(
        (url) => {
          const page = pageAt(url.pathname)?.page;
          return page !== undefined && has(page);
        },
        ({ url, keepsPlace }: Navigation) => void show(url, preferences, keepsPlace),
      ),
    [show, preferences, has],
  );

  const language = languageOfPage(view.opened.url.pathname, preferences.language);
  const title = titleOf(view.opened, language);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.title = `${title} – ${shellWords[language].service}`;
  }, [title, language]);

  // Who follows a link begins at the heading of the new page, with the keyboard and the screen reader too; who goes back, at
  // the link of the page that was left.
  useLayoutEffect(() => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const link = goesBackFrom.current && `a[href="${goesBackFrom.current}"]`;
    if (arrives.current || (isLost && latest.current > 0))
      content.current?.querySelector<HTMLElement>(link || 'h1')?.focus({ preventScroll: true });
    if (arrives.current && !(link && restorePlace())) window.scrollTo(0, 0);
    arrives.current = false;
  }, [view]);

  const change = (wanted: Preferences): void => {
    setPreferences(wanted);
    onPreferences(wanted);
    const url = new URL(location.href);
    // A public page in the other language is the link's other address.
    if (languageOfPage(url.pathname, wanted.language) === language) return;
    // What the reader chooses now holds, whatever the address said.
    url.searchParams.delete(PAGE_QUERY.language);
    void show(url, wanted, true);
  };

  const words = shellWords[language];
  return (
    <>
      <a class="skip" href="#noi-dung">
        {words.skip}
      </a>
      <Header
        facts={view.facts}
        url={view.opened.url}
        language={language}
        preferences={preferences}
        onPreferences={change}
      />
      {Band && <Band language={language} path={view.opened.url.pathname} />}
      {view.facts?.isDemonstration && (
        <aside class="notice">
          <p class="frame">{words.demonstration}</p>
        </aside>
      )}
      <output class="progress">{isLoading ? words.loading : ''}</output>
      <main id="noi-dung" class="frame" tabIndex={-1} ref={content} aria-busy={isLoading}>
        <Content opened={view.opened} language={language} />
      </main>
      <Footer facts={view.facts} map={view.map} language={language} />
    </>
  );
}

function Content({ opened, language }: { opened: Opened; language: Language }): JSX.Element {
  if (opened.kind === 'loading') return <p>{shellWords[language].loading}</p>;
  if (opened.kind === 'missing') return <MissingPage language={language} />;
  if (opened.kind === 'failed')
    return <FailedPage language={language} fault={opened.fault} message={opened.message} url={opened.url} />;
  const { page, props } = opened;
  return (
    <>
      <h1 tabIndex={-1}>{page.title(props)}</h1>
      <page.View key={opened.url.pathname} {...props} />
    </>
  );
}

export function titleOf(opened: Opened, language: Language): string {
  const words = shellWords[language];
  if (opened.kind === 'loading') return words.serviceLong;
  if (opened.kind === 'missing') return words.missing.title;
  return opened.kind === 'failed' ? words.failed.title : opened.page.title(opened.props);
}

type FooterProps = {
  readonly facts: ShellFacts | undefined;
  readonly map: string | undefined;
  readonly language: Language;
};

/** Who is answerable, what may be done with the data, and what the page does with the reader's device. */
function Footer({ facts, map, language }: FooterProps): JSX.Element {
  const words = shellWords[language];
  return (
    <footer class="foot">
      <div class="frame">
        {facts && (
          <>
            <p class="answerable">
              <span>{words.answerable}</span> <strong>{facts.authority}</strong>, {facts.office}
            </p>
            <p>
              {words.licence} <a href={facts.licence.url}>{facts.licence.name}</a>.{' '}
              <a href={pagePath({ page: 'data' }, language)}>{words.licenceDetails}</a>
            </p>
          </>
        )}
        {map && <p>{words.map(map)}</p>}
        <p>{words.device}</p>
      </div>
    </footer>
  );
}
