import { readFormerOfficials } from '../../domain/official/former-official-text.js';
import { linesOf, onOneLine } from '../../domain/refusal/plain-text.js';
import { escapeHtml } from '../../domain/text/escape-html.js';
import type { Block, Letter } from './letter.js';

const escaped = (text: string): string => escapeHtml(onOneLine(text));

/** Keeps a telephone number on one line. Not used in table cells, whose columns are too narrow on a telephone. */
const textOf = (text: string): string => escaped(text).replace(/(?<=\d) (?=\d)/g, '\u00a0');

/** Keeps the line breaks of typed text. */
const typed = (text: string, of: (line: string) => string): string => linesOf(text).map(of).join('<br>\n');

/** Only http and https addresses become links. */
const href = (url: string): string => (/^https?:\/\//i.test(url) ? ` href="${escaped(url)}"` : '');

/**
 * Every pair of colours has a contrast of at least 7:1, in light and in dark mode. Rules for the whole letter use
 * classes, because Gmail replaces the body element and keeps only its classes. For the same reason the language is on
 * the inner elements. A mail program that drops the style sheet still shows the right order and headings.
 */
const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; }
.letter { padding: 16px; background: #ffffff; color: #1a1a1a; font: 16px/1.5 Arial, "Helvetica Neue", sans-serif; }
.sheet { max-width: 640px; margin: 0 auto; overflow-wrap: anywhere; }
p { margin: 0 0 16px; }
.head { text-align: center; }
.lines { font-size: 16px; font-weight: bold; margin: 0; }
.date { font-style: italic; }
.concerns { text-align: center; font-size: 16px; margin: 0 0 16px; font-weight: bold; }
h2 { font-size: 16px; margin: 24px 0 8px; }
table { width: 100%; border-collapse: collapse; margin: 0 0 16px; font-size: 16px; }
caption { text-align: left; font-weight: bold; padding: 0 0 4px; }
th, td { text-align: left; vertical-align: top; padding: 8px; border: 1px solid #6b6b6b; }
.facts th { width: 34%; font-weight: normal; }
.facts td { font-weight: bold; }
.list { table-layout: fixed; overflow-wrap: break-word; }
.list th:first-child { width: 36%; }
.list th:nth-child(2) { width: 26%; }
ul, ol { margin: 0 0 16px; padding: 0 0 0 20px; }
li { margin: 0 0 4px; }
.title { margin: 0 0 4px; font-weight: bold; }
.go { display: inline-block; margin: 0 0 8px; padding: 12px 20px; border-radius: 4px; background: #0b4f9e; color: #ffffff; font-weight: bold; text-decoration: none; }
a { color: #0b4f9e; }
.foot { border-top: 1px solid #6b6b6b; padding: 12px 0 0; }
.foot p { margin: 0 0 4px; font-size: 14px; }
@media (prefers-color-scheme: dark) {
.letter { background: #121212; color: #e8e8e8; }
th, td, .foot { border-color: #9a9a9a; }
a { color: #9cc7ff; }
.go { background: #9cc7ff; color: #121212; }
}
@media (max-width: 480px) {
.letter { padding: 12px; }
th, td { padding: 4px 3px; hyphens: auto; }
.facts th { overflow-wrap: break-word; }
.list tbody th { font-weight: normal; }
}
`.trim();

const withLinks = (line: string): string =>
  line
    .split(/(https?:\/\/\S+)/)
    .map((part, i) => (i % 2 === 0 ? textOf(part) : `<a${href(part)}>${escaped(part)}</a>`))
    .join('');

const lines = (texts: readonly string[]): string => texts.map(textOf).join('<br>\n');

/** Every letter has one `h1`: its subject line, or the letterhead if there is no subject line. */
const letterheadLines = (texts: readonly string[], all: readonly Block[]): string =>
  all.some(({ kind }) => kind === 'concerns')
    ? `<p class="head lines">${lines(texts)}</p>`
    : `<h1 class="head lines">${lines(texts)}</h1>`;

function htmlOf(block: Block, _at: number, all: readonly Block[]): string {
  switch (block.kind) {
    case 'letterhead':
      return `${letterheadLines(block.lines, all)}\n<p class="head date">${textOf(block.date)}</p>`;
    case 'concerns':
      return `<h1 class="concerns">${textOf(block.text)}</h1>`;
    case 'section':
      return `<h2>${textOf(block.text)}</h2>`;
    case 'paragraph':
    case 'copies':
      return `<p>${textOf(block.text)}</p>`;
    case 'addressee':
    case 'closing':
      return `<p>${lines(block.lines)}</p>`;
    case 'facts': {
      const rows = block.rows.map(
        ({ label, value }) => `<tr><th scope="row">${textOf(label)}</th><td>${typed(value, textOf)}</td></tr>`,
      );
      return `<table class="facts">\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
    }
    case 'missing': {
      const items = block.groups.map(
        ({ group, names }) => `<li><strong>${textOf(group)}:</strong> ${textOf(names)}</li>`,
      );
      return `<p class="title">${textOf(block.title)}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
    }
    case 'points': {
      const points = block.points.map((point) => `<li>${textOf(point)}</li>`);
      return `<p class="title">${textOf(block.title)}</p>\n<ol>\n${points.join('\n')}\n</ol>`;
    }
    case 'table': {
      const head = block.columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
      const rows = block.rows.map(
        ([first = '', ...rest]) =>
          `<tr><th scope="row">${escaped(first)}</th>${rest.map((cell) => `<td>${typed(cell, escaped)}</td>`).join('')}</tr>`,
      );
      return `<table class="list">\n<caption>${escaped(block.caption)}:</caption>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
    }
    case 'links': {
      const links = block.links.map(({ label, url }) => `${textOf(label)}: <a${href(url)}>${escaped(url)}</a>`);
      return `<p>${links.join('<br>\n')}</p>`;
    }
    case 'action':
      return `<p>${textOf(block.request)}</p>\n<p><a class="go"${href(block.url)}>${textOf(block.label)}</a><br>\n<a${href(block.url)}>${escaped(block.url)}</a></p>`;
  }
}

export const blocksHtml = (blocks: readonly Block[]): string => blocks.map(htmlOf).join('\n');

/** The HTML body: one column, no images, no scripts, no external resources. */
export const renderHtml = (letter: Letter): string => readFormerOfficials(pageOf(letter), letter.language);

const pageOf = (letter: Letter): string =>
  `<!DOCTYPE html>
<html lang="${letter.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(letter.subject)}</title>
<style>
${STYLE}
</style>
</head>
<body class="letter">
<main class="sheet" lang="${letter.language}">
${blocksHtml(letter.blocks)}
</main>
<footer class="sheet foot" lang="${letter.language}">
${letter.footer.map((line) => `<p>${withLinks(line)}</p>`).join('\n')}
</footer>
</body>
</html>
`;
