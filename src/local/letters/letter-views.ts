import { escapeHtml } from '../../domain/text/escape-html.js';
import { pageAt } from '../../domain/text/page-address.js';
import type { Text } from '../../domain/text/text.js';
import { label } from '../base/page.js';
import { LETTER } from './texts.js';

/** The table above a letter, a name and a value in each row. */
export const headsTable = (rows: readonly (readonly [string, string])[]): string =>
  `<table>${rows.map(([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`).join('\n')}</table>`;

const VIEWS = [
  ['desk', label(LETTER.onDesk), 'light'],
  ['phone', label(LETTER.onTelephone), 'light'],
  ['phone', label(LETTER.dark), 'dark'],
] as const;

/** Forces the letter's light or dark mode, whatever the reader's system prefers. */
const inMode = (html: string, mode: 'light' | 'dark'): string =>
  html.replaceAll('(prefers-color-scheme: dark)', mode === 'dark' ? 'all' : 'not all');

/**
 * Makes links to pages open on this service, in a new tab. The letter names the address of its office, where another
 * service runs, or none.
 */
export const leadingHere = (html: string): string =>
  html.replace(/href="https?:\/\/[^"/]+(\/[^"]+)"/g, (link, place: string) => {
    const [path = ''] = place.split(/[?#]/);
    return pageAt(path) ? `href="${place}" target="_blank" rel="noopener"` : link;
  });

/** One letter as its readers get it: the HTML part in frames without scripts, then the text part. */
export const letterViews = (html: string | undefined, text: string | undefined): string =>
  [
    ...(html ? [`${part(LETTER.htmlPart)}\n<div class="views">${views(html)}</div>`] : []),
    ...(text ? [`${part(LETTER.textPart)}\n<pre>${escapeHtml(text)}</pre>`] : []),
  ].join('\n');

const part = ({ vi, en }: Text): string => `<h2>${vi} <span class="en">· ${en}</span></h2>`;

const views = (html: string): string =>
  VIEWS.map(
    ([device, title, mode]) => `<figure class="${device}"><figcaption>${title}</figcaption>
<iframe sandbox="allow-popups allow-popups-to-escape-sandbox" title="${title}" srcdoc="${escapeHtml(leadingHere(inMode(html, mode)))}"></iframe></figure>`,
  ).join('\n');
