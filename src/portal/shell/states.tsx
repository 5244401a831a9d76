import type { JSX } from 'preact';
import { pagePath } from '../../domain/text/page-address.js';
import type { PageFault } from './ask.js';
import { ownPath } from './navigate.js';
import { NAVIGATION_PAGES } from './page.js';
import { useWords } from './page-context.js';
import { shellWords } from './texts.js';

/** The page for an address that leads nowhere, with the ways out. */
export function MissingPage(): JSX.Element {
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
export function FailedPage({ fault, message, url }: FailedProps): JSX.Element {
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
