import { escapeHtml } from '../../domain/text/escape-html.js';
import { addressIn } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import type { PortalAssets } from '../contract.js';
import type { KeptAnswers } from './kept-answers.js';
import { shellWords } from './texts.js';

export type HtmlDocument = {
  readonly assets: PortalAssets;
  /** The page whose content stands here and whose files are loaded at once; undefined where it is not known beforehand. */
  readonly page?: { readonly name: string; readonly address: string } | undefined;
  readonly language: Language;
  readonly title: string;
  /** What a shared link says below the title. */
  readonly description: string;
  /** HTML of the content. */
  readonly content: string;
  readonly answers: KeptAnswers;
  /** Version of the map that the answers were made from. */
  readonly map?: string | undefined;
};

/** JSON inside of HTML: a text could otherwise end the element. */
const embedded = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi_VN', en: 'en_GB' };

/** The address by which a page is known, and that of the same page in each language. */
function otherAddresses(address: string, language: Language): string {
  const [path = '', query] = address.split('?');
  const vi = escapeHtml(addressIn('vi', path, query));
  const en = escapeHtml(addressIn('en', path, query));
  return `<link rel="canonical" href="${{ vi, en }[language]}">
<link rel="alternate" hreflang="vi" href="${vi}">
<link rel="alternate" hreflang="en" href="${en}">
`;
}

/** The document around a page. Nothing in it runs or styles inline: the headers forbid it. */
export function htmlDocument({
  assets,
  page,
  language,
  title,
  description,
  content,
  answers,
  map,
}: HtmlDocument): string {
  const words = shellWords[language];
  const preloaded = (page && assets.preload[page.name]) ?? [];
  const madeFor = page ? ` data-made-for="${escapeHtml(page.address)}"` : '';
  const ofMap = map === undefined ? '' : ` data-map="${escapeHtml(map)}"`;
  const links = preloaded.map((file) => `<link rel="modulepreload" href="${file}">`).join('');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – ${words.service}</title>
<meta name="description" content="${escapeHtml(description)}">
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(description)}">
<meta property="og:site_name" content="${words.service}">
<meta property="og:type" content="website">
<meta property="og:locale" content="${LOCALES[language]}">
${page ? otherAddresses(page.address, language) : ''}<meta name="theme-color" content="#8c1218">
<link rel="icon" href="data:,">
<link rel="alternate" type="application/atom+xml" href="/files/publications.atom">
<link rel="stylesheet" href="${assets.style}">
<script src="${assets.early}"></script>
<script type="module" src="${assets.main}"></script>
${links}
</head>
<body>
<div id="portal"${madeFor}>${content}</div>
<noscript><p class="frame noscript">${escapeHtml(words.needsScript)}</p></noscript>
<script type="application/json" id="answers"${ofMap}>${embedded(answers)}</script>
</body>
</html>
`;
}
