import { escapeHtml } from '../../domain/text/escape-html.js';
import type { Text } from '../../domain/text/text.js';
import { DEMONSTRATION_NOTE, NAVIGATION, PAGE_NAMES } from './texts.js';

/** A text on one line: Vietnamese, then English in small letters. */
export const bilingual = ({ vi, en }: Text): string => `${vi} <span class="en" lang="en">${en}</span>`;

export const bilingualParagraphs = ({ vi, en }: Text): string => `<p>${vi}</p>\n<p class="en" lang="en">${en}</p>`;

/** A short label in both languages, for headings and options. */
export const label = ({ vi, en }: Text): string => `${vi} · ${en}`;

export const demonstrationMark = `<p><span class="mark">${DEMONSTRATION_NOTE.vi}</span> <span class="en" lang="en">${DEMONSTRATION_NOTE.en}</span></p>`;

export const VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">';

/** The headers of a page that loads nothing except what `allowed` names, is not cached, and may not be framed. */
export const closedPage = (...allowed: readonly string[]): Readonly<Record<string, string>> => ({
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy': [
    "default-src 'none'; img-src data:; base-uri 'none'; frame-ancestors 'none'",
    ...allowed,
  ].join('; '),
  'x-frame-options': 'DENY',
  // A form must say where it comes from, so this server, and no other, gets the address of the page.
  'referrer-policy': 'same-origin',
});

/** The headers of a page with letters. Letters have their own styles, and their frames, without scripts, inherit this policy. */
export const LETTER_PAGE = closedPage("style-src 'unsafe-inline'", "form-action 'none'");

const PAGES = [
  ['/', PAGE_NAMES.portal],
  ['/console', PAGE_NAMES.console],
  ['/inbox', PAGE_NAMES.inbox],
  ['/letters', PAGE_NAMES.letters],
  ['/files/ranking.xlsx', PAGE_NAMES.ranking],
] as const;

/** Links to the pages of the service. The current page is marked. */
export const navigation = (shown: string): string =>
  `<nav aria-label="${label(NAVIGATION)}">${PAGES.map(([path, name]) => `<a href="${path}"${path === shown ? ' aria-current="page"' : ''}>${label(name)}</a>`).join(' ')}</nav>`;

/** Light and dark colours, by the setting of the reader's system. */
export const COLOURS = `
  :root { color-scheme: light dark; --ink: #1b2733; --muted: #566573; --line: #d8dee5; --accent: #0b5fa5; --ground: #f6f8fa; --paper: #fff;
    --mark: #8a4b00; --mark-ground: #fff4e0; }
  @media (prefers-color-scheme: dark) {
    :root { --ink: #e6edf3; --muted: #a8b3bf; --line: #384454; --accent: #7cc0ff; --ground: #1b2330; --paper: #242e3d;
      --mark: #ffd699; --mark-ground: #4a3410; }
  }`;

const STYLE = `${COLOURS}
  * { box-sizing: border-box; }
  body { margin: 0; font: 15px/1.5 system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; color: var(--ink); background: var(--ground); }
  main { max-width: 1100px; margin: 0 auto; padding: 16px 24px 48px; }
  h1 { font-size: 22px; margin: 8px 0 2px; } h2 { font-size: 16px; margin: 24px 0 6px; }
  p { margin: 2px 0; } .en { color: var(--muted); font-size: 13px; }
  a { color: var(--accent); }
  .mark { display: inline-block; background: var(--mark-ground); color: var(--mark); border-radius: 4px; padding: 1px 8px; font-size: 13px; }
  nav { display: flex; flex-wrap: wrap; gap: 4px 16px; } [aria-current] { font-weight: 600; color: inherit; text-decoration: none; }
  table { border-collapse: collapse; width: 100%; background: var(--paper); border: 1px solid var(--line); }
  th, td { text-align: left; padding: 6px 10px; border-top: 1px solid var(--line); vertical-align: top; }
  th { font-weight: 600; color: var(--muted); white-space: nowrap; }
  table.letters { margin-top: 16px; } table.letters tbody th { background: var(--ground); color: var(--ink); padding-top: 16px; }
  td.time { width: 64px; white-space: nowrap; } td.to { width: 270px; } td.to .en { display: block; }
  @media (max-width: 640px) {
    main { padding: 12px 16px 32px; }
    tr { display: block; border-top: 1px solid var(--line); padding: 4px 0; }
    th, td { display: block; width: auto !important; border: 0; padding: 2px 10px; overflow-wrap: anywhere; }
    table.letters thead { position: absolute; clip-path: inset(50%); }
  }
  iframe { width: 100%; height: 620px; border: 1px solid var(--line); background: #fff; }
  pre { white-space: pre-wrap; background: var(--paper); border: 1px solid var(--line); padding: 16px; overflow-wrap: anywhere; }
  td { overflow-wrap: anywhere; }
  .samples { display: grid; grid-template-columns: 250px minmax(0, 1fr); gap: 28px; margin-top: 16px; }
  .samples nav { display: block; } .samples ul { list-style: none; margin: 8px 0; padding: 0; } .samples li { padding: 4px 0; }
  .samples .en { display: block; } .samples h2 .en { display: inline; } .samples section > h2:first-child { margin-top: 0; }
  .views { display: flex; flex-wrap: wrap; gap: 16px; } figure { margin: 0; } figcaption { color: var(--muted); font-size: 13px; }
  .desk { flex: 1 1 100%; } .phone { flex: 0 1 322px; min-width: 0; }
  @media (max-width: 700px) {
    .samples { display: block; } .samples nav { margin-bottom: 20px; } .samples nav .en { display: none; }
    .samples ul { display: flex; flex-wrap: wrap; gap: 2px 14px; }
  }
`;

/** One page of the local service, Vietnamese first. `body` is HTML. */
export const page = (title: string, body: string): string => `<!doctype html>
<html lang="vi">
<head><meta charset="utf-8">${VIEWPORT}<link rel="icon" href="data:,"><title>${escapeHtml(title)}</title><style>${STYLE}</style></head>
<body><main>${body}</main></body>
</html>`;
