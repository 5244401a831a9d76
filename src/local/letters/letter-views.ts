import { escapeHtml } from '../../domain/text/escape-html.js';

/** The table above a letter, a name and a value in each row. */
export const headsTable = (rows: readonly (readonly [string, string])[]): string =>
  `<table>${rows.map(([name, value]) => `<tr><th scope="row">${escapeHtml(name)}</th><td>${escapeHtml(value)}</td></tr>`).join('\n')}</table>`;

const VIEWS = [
  ['desk', 'Trên máy tính · on a desk', 'light'],
  ['phone', 'Trên điện thoại, 320 px · on a telephone', 'light'],
  ['phone', 'Chế độ tối, 320 px · dark mode', 'dark'],
] as const;

/** Forces the letter's light or dark mode, whatever the reader's system prefers. */
const inMode = (html: string, mode: 'light' | 'dark'): string =>
  html.replaceAll('(prefers-color-scheme: dark)', mode === 'dark' ? 'all' : 'not all');

/** One letter as its readers get it: the HTML part in frames without scripts, then the text part. */
export const letterViews = (html: string | undefined, text: string | undefined): string =>
  [
    ...(html ? [`<h2>Bản HTML <span class="en">· HTML part</span></h2>\n<div class="views">${views(html)}</div>`] : []),
    ...(text ? [`<h2>Bản văn bản <span class="en">· text part</span></h2>\n<pre>${escapeHtml(text)}</pre>`] : []),
  ].join('\n');

const views = (html: string): string =>
  VIEWS.map(
    ([device, title, mode]) => `<figure class="${device}"><figcaption>${title}</figcaption>
<iframe sandbox title="${title}" srcdoc="${escapeHtml(inMode(html, mode))}"></iframe></figure>`,
  ).join('\n');
