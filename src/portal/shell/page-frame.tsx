import type { ComponentChildren, JSX, Ref } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { PageFault } from './ask.js';
import type { ShellFacts } from './facts.js';
import { Header, type HeaderProps } from './header.js';
import { ownPath } from './navigate.js';
import type { Opened } from './open-page.js';
import { NAVIGATION_PAGES } from './page.js';
import { InLanguage, useWords } from './page-context.js';
import { shellWords } from './texts.js';

export type View = {
  readonly opened: Opened;
  readonly facts: ShellFacts | undefined;
  /** Version of the one map that all answers of the view were made from; undefined where none is known. */
  readonly map?: string | undefined;
};

type FrameProps = HeaderProps & {
  readonly map?: string | undefined;
  /** The content below the header. */
  readonly band?: ComponentChildren;
  readonly isLoading?: boolean;
  readonly content?: Ref<HTMLElement>;
  readonly children: ComponentChildren;
};

/** The frame of every page: band, notice, foot. */
export function PageFrame(props: FrameProps): JSX.Element {
  const { facts, language, map, band, isLoading = false, content = null, children } = props;
  const words = shellWords[language];
  return (
    <InLanguage value={language}>
      <a class="skip" href="#noi-dung">
        {words.skip}
      </a>
      <Header {...props} />
      {band}
      {facts?.isDemonstration && (
        <aside class="notice">
          <p class="frame">{words.demonstration}</p>
        </aside>
      )}
      <output class="progress">{isLoading ? words.loading : ''}</output>
      <main id="noi-dung" class="frame" tabIndex={-1} ref={content} aria-busy={isLoading}>
        {children}
      </main>
      <Footer facts={facts} map={map} />
    </InLanguage>
  );
}

export function Content({ opened }: { opened: Opened }): JSX.Element {
  if (opened.kind === 'missing') return <MissingPage />;
  if (opened.kind === 'failed') return <FailedPage fault={opened.fault} message={opened.message} url={opened.url} />;
  const { page, props } = opened;
  return (
    <InLanguage value={props.language}>
      <h1 tabIndex={-1}>{page.title(props)}</h1>
      <page.View key={opened.url.pathname} {...props} />
    </InLanguage>
  );
}

export function titleOf(opened: Opened, language: Language): string {
  const words = shellWords[language];
  if (opened.kind === 'missing') return words.missing.title;
  return opened.kind === 'failed' ? words.failed.title : opened.page.title(opened.props);
}

type FooterProps = { readonly facts: ShellFacts | undefined; readonly map: string | undefined };

/** The foot: the publisher, the licence of the data, and the page's use of the reader's device. */
function Footer({ facts, map }: FooterProps): JSX.Element {
  const [words, language] = useWords(shellWords);
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

/** The page for an address that leads nowhere, with the ways out. */
function MissingPage(): JSX.Element {
  const [{ missing, navigation }, language] = useWords(shellWords);
  return (
    <>
      <h1 tabIndex={-1}>{missing.title}</h1>
      <p>{missing.text}</p>
      <p>{missing.wayOut}</p>
      <ul>
        {NAVIGATION_PAGES.map((page) => (
          <li key={page}>
            <a href={pagePath({ page }, language)}>{navigation[page]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

type FailedProps = { readonly fault: PageFault; readonly message: string; readonly url: URL };

/** The page for a question without an answer. What the service said stands below what the reader can do. */
function FailedPage({ fault, message, url }: FailedProps): JSX.Element {
  const [{ failed }] = useWords(shellWords);
  return (
    <>
      <h1 tabIndex={-1}>{failed.title}</h1>
      <p>{failed.reasons[fault]}</p>
      {fault === 'REFUSED' && message !== '' && <p class="aside">{message}</p>}
      {url.search !== '' && (
        <p>
          <a href={ownPath(url.pathname)}>{failed.whole}</a>
        </p>
      )}
      <p>
        <a class="action" href={ownPath(url.pathname) + url.search}>
          {failed.retry}
        </a>
      </p>
    </>
  );
}
