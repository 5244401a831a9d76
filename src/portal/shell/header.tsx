import type { JSX } from 'preact';
import { PAGE_QUERY, pageAt, pagePath } from '../../domain/text/page-address.js';
import type { ShellFacts } from './facts.js';
import { NAVIGATION_PAGES } from './navigation-pages.js';
import { type Preferences, TEXT_SIZES } from './preferences.js';
import { shellWords } from './texts.js';

export type HeaderProps = {
  readonly facts: ShellFacts | undefined;
  readonly path: string;
  /** The name by which a unit was looked for. */
  readonly sought: string;
  readonly preferences: Preferences;
  readonly onPreferences: (preferences: Preferences) => void;
};

const OTHER_LANGUAGE = { vi: 'en', en: 'vi' } as const;
const FIND = 'tim-ten';
const LETTERS = { small: 'A−', normal: 'A', large: 'A+' } as const;

export function Header({ facts, path, sought, preferences, onPreferences }: HeaderProps): JSX.Element {
  const words = shellWords[preferences.language];
  const shown = pageAt(path)?.page;
  const other = OTHER_LANGUAGE[preferences.language];
  const change = (changed: Partial<Preferences>) => () => onPreferences({ ...preferences, ...changed });
  return (
    <header class="band">
      <div class="frame">
        <div class="names">
          <p class="body-name">{facts?.authority ?? ' '}</p>
          <p class="service-name">
            <a href={pagePath({ page: 'overview' })}>
              {words.service} <span class="service-long">{words.serviceLong}</span>
            </a>
          </p>
        </div>
        <search class="find-place">
          <form class="find" action={pagePath({ page: 'search' })}>
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
                  <a href={pagePath({ page })} aria-current={page === shown ? 'page' : undefined}>
                    {words.navigation[page]}
                  </a>
                </li>
              ))}
              <li>
                <a href={pagePath({ page: 'work' })}>{words.officials}</a>
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
                aria-pressed={preferences.size === size}
                aria-label={`${LETTERS[size]} ${words.sizes[size]}`}
                title={words.sizes[size]}
                onClick={change({ size })}
              >
                {LETTERS[size]}
              </button>
            ))}
            <button
              type="button"
              aria-pressed={preferences.strongContrast}
              onClick={change({ strongContrast: !preferences.strongContrast })}
            >
              {words.contrast}
            </button>
            <button type="button" lang={other} title={words.otherLanguageTitle} onClick={change({ language: other })}>
              {words.otherLanguage}
            </button>
          </fieldset>
        </div>
      </div>
    </header>
  );
}
