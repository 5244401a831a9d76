import type { JSX } from 'preact';
import { addressIn, isPublicPage, PAGE_QUERY, pageAt, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { ShellFacts } from './facts.js';
import { NAVIGATION_PAGES } from './page.js';
import { DEFAULT_PREFERENCES, TEXT_SIZES } from './preferences.js';
import { shellWords } from './texts.js';

export type HeaderProps = {
  readonly facts: ShellFacts | undefined;
  readonly url: URL;
  readonly language: Language;
  /** Changes the language on pages for officials, which have one address for both languages. */
  readonly onLanguage?: (language: Language) => void;
};

const OTHER_LANGUAGE = { vi: 'en', en: 'vi' } as const;
const FIND = 'tim-ten';
const LETTERS = { small: 'A−', normal: 'A', large: 'A+' } as const;

/** The choices of display are links and buttons that `preference-buttons.ts` listens to. */
export function Header({ facts, url, language, onLanguage }: HeaderProps): JSX.Element {
  const words = shellWords[language];
  const { pathname: path, search, searchParams } = url;
  const shown = pageAt(path)?.page;
  const sought = searchParams.get(PAGE_QUERY.name) ?? '';
  const other = OTHER_LANGUAGE[language];
  const isPublic = shown === undefined || isPublicPage(shown);
  // Pages for officials know only what the reader has chosen: they open in the language of this page.
  const ofOfficials = isPublic && language !== 'vi' ? `?${PAGE_QUERY.language}=${language}` : '';
  const otherLanguage = { lang: other, title: words.otherLanguageTitle };
  return (
    <header class="band">
      <div class="frame">
        <div class="names">
          <p class="body-name">{facts?.authority ?? ' '}</p>
          <p class="service-name">
            <a href={pagePath({ page: 'overview' }, language)}>
              {words.service} <span class="service-long">{words.serviceLong}</span>
            </a>
          </p>
        </div>
        <search class="find-place">
          <form class="find" action={pagePath({ page: 'search' }, language)}>
            <label for={FIND}>{words.find.label}</label>
            <input id={FIND} name={PAGE_QUERY.name} type="search" defaultValue={sought} autocomplete="off" data-find />
            <button type="submit">{words.find.button}</button>
          </form>
        </search>
        {/* On a telephone the rest of the band is folded. On a wide screen it always shows, by the style sheet. */}
        <details class="menu" key={path}>
          <summary>{words.menu}</summary>
        </details>
        <div class="band-row">
          <nav aria-label={words.pages}>
            <ul>
              {NAVIGATION_PAGES.map((page) => (
                <li key={page}>
                  <a href={pagePath({ page }, language)} aria-current={page === shown ? 'page' : undefined}>
                    {words.navigation[page]}
                  </a>
                </li>
              ))}
              <li>
                <a href={pagePath({ page: 'work' }) + ofOfficials}>{words.officials}</a>
              </li>
            </ul>
          </nav>
          <fieldset class="display">
            <legend class="unseen">{words.display}</legend>
            {TEXT_SIZES.map((size) => (
              <button
                key={size}
                type="button"
                class={`size-${size}`}
                data-size-choice={size}
                aria-pressed={size === DEFAULT_PREFERENCES.size}
                aria-label={`${LETTERS[size]} ${words.sizes[size]}`}
                title={words.sizes[size]}
              >
                {LETTERS[size]}
              </button>
            ))}
            <button type="button" data-contrast-choice aria-pressed={false}>
              {words.contrast}
            </button>
            {isPublic ? (
              <a href={addressIn(other, path, search)} hreflang={other} {...otherLanguage}>
                {words.otherLanguage}
              </a>
            ) : (
              <button type="button" {...otherLanguage} onClick={() => onLanguage?.(other)}>
                {words.otherLanguage}
              </button>
            )}
          </fieldset>
        </div>
      </div>
    </header>
  );
}
