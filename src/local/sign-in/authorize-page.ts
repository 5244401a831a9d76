import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import { escapeHtml } from '../../domain/text/escape-html.js';
import { capitalised, type Language } from '../../domain/text/text.js';
import { htmlAnswer } from './frame.js';
import type { Mistake } from './mistakes.js';
import { type Person, peopleFor } from './people.js';
import { leftOutText, MISTAKE_TEXTS, SIGN_IN_TEXTS } from './texts.js';

export const AUTHORIZE = '/oauth2/authorize';
/** The name of the search field, which no parameter of the protocol has. */
const SEARCH = 'q';
const OTHER: Readonly<Record<Language, Language>> = { vi: 'en', en: 'vi' };
/** The most people on a page. A longer list is searched by name or unit. */
const MOST_SHOWN = 80;

export type Choice = {
  readonly query: URLSearchParams;
  readonly language: Language;
  readonly redirectUri: string;
  /** The one-time value of the form. */
  readonly form: string;
  readonly people: readonly Person[];
  readonly fault?: Mistake | undefined;
};

/** The page on which a person chooses who signs in. It needs no script: search and choice are forms. */
export function authorizePage({ query, language, redirectUri, form, people, fault }: Choice) {
  const text = (name: keyof typeof SIGN_IN_TEXTS): string => escapeHtml(SIGN_IN_TEXTS[name][language]);
  const search = query.get(SEARCH) ?? '';
  const found = peopleFor(people, search);
  const shown = found.slice(0, MOST_SHOWN);
  const { origin } = new URL(redirectUri);
  const nobody = people.length === 0 ? 'nobodyAtAll' : 'nobody';
  const faultTexts = fault && MISTAKE_TEXTS[fault.mistake];
  const body = [
    `<p><a href="${escapeHtml(inOtherLanguage(query, language))}" lang="${OTHER[language]}">${text('otherLanguage')}</a></p>`,
    `<h1>${text('title')}</h1>`,
    faultTexts
      ? `<p role="alert">${escapeHtml(`${faultTexts.what[language]} ${faultTexts.remedy[language]}`)}</p>`
      : '',
    `<p>${text('lead')}</p>`,
    `<p>${text('returnsTo')} <code>${escapeHtml(origin)}</code>.</p>`,
    `<form action="${AUTHORIZE}" role="search">${hiddenFields(query)}`,
    `<label for="search">${text('search')}</label>`,
    `<input id="search" type="search" name="${SEARCH}" value="${escapeHtml(search)}"> <button>${text('searchButton')}</button></form>`,
    `<form action="${AUTHORIZE}" method="post"><input type="hidden" name="form" value="${form}">${NO_DEFAULT}`,
    people.some(({ isDemonstration }) => !isDemonstration) ? startCodeField(text) : '',
    shown.length === 0 ? `<p>${text(nobody)}</p>` : peopleByRole(shown, language),
    found.length > shown.length ? `<p>${leftOutText(found.length - shown.length)[language]}</p>` : '',
    `<p><button name="cancel" value="1">${text('cancel')}</button></p></form>`,
  ].join('\n');
  const status = fault ? 403 : 200;
  return htmlAnswer({ status, language, title: SIGN_IN_TEXTS.title[language], body, formsMayEndAt: origin });
}

/** A disabled first button, so that Enter in the field of the code does not choose the first person. */
const NO_DEFAULT = '<button disabled hidden></button>';

const startCodeField = (text: (name: 'startCode' | 'startCodeHint') => string): string =>
  `<label for="code">${text('startCode')}</label>
<p id="code-hint">${text('startCodeHint')}</p>
<input id="code" name="code" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="code-hint">`;

function peopleByRole(people: readonly Person[], language: Language): string {
  const roles = [...new Set(people.map(({ role }) => role))];
  return roles
    .map((role) => {
      const items = people.filter((person) => person.role === role).map((person) => personButton(person, language));
      return `<h2>${escapeHtml(capitalised(ROLE_TITLES[role][language]))}</h2>\n<ul>${items.join('\n')}</ul>`;
    })
    .join('\n');
}

const personButton = ({ id, name, unit, isDemonstration }: Person, language: Language): string =>
  `<li><button name="official" value="${escapeHtml(id)}">${isDemonstration ? '' : '● '}${escapeHtml(name)} <span>${escapeHtml(unit[language])}</span></button></li>`;

/** The parameters of the request, which the search repeats. */
const hiddenFields = (query: URLSearchParams): string =>
  [...query]
    .filter(([name]) => name !== SEARCH)
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join('');

function inOtherLanguage(query: URLSearchParams, language: Language): string {
  const other = new URLSearchParams(query);
  other.set('lang', OTHER[language]);
  return `${AUTHORIZE}?${other}`;
}
