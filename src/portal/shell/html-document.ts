import { escapeHtml } from '../../domain/text/escape-html.js';
import { addressIn, FEED_PATH } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';
import { type PortalAssets, SHARE_PICTURE } from '../contract.js';
import type { ShellFacts } from './facts.js';
import { shellWords } from './texts.js';

export type HtmlDocument = {
  readonly assets: PortalAssets;
  /** Undefined where the service has not said whose pages these are. */
  readonly facts?: ShellFacts | undefined;
  /** The address of the page; undefined if it is not known beforehand. */
  readonly address?: string | undefined;
  readonly language: Language;
  readonly title: string;
  /** The text of a shared link below its title. */
  readonly description: string;
  /** HTML of the content. */
  readonly content: string;
  /** The frame of pages for officials, which a script fills. */
  readonly isFrame?: boolean;
};

/** Three bars on the red of the band: no further request for so small a picture. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 8 8'%3E%3Cpath fill='%238c1218' d='M0 0h8v8H0z'/%3E%3Cpath fill='%23fff' d='M1 5h1v2H1zm2.5-2h1v4h-1zM6 1h1v6H6z'/%3E%3C/svg%3E";

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi_VN', en: 'en_GB' };

/** The head of a page with an address: its canonical address, the address in each language, and the card of a shared link. */
function ofAddress(address: string, language: Language, facts: ShellFacts | undefined): string {
  const [path = '', query] = address.split('?');
  const { service, serviceLong } = shellWords[language];
  // Other sites need whole addresses. For a stage without an address, paths suffice for its own browsers.
  const start = facts?.start ?? '';
  const vi = escapeHtml(start + addressIn('vi', path, query));
  const en = escapeHtml(start + addressIn('en', path, query));
  const own = { vi, en }[language];
  return `<link rel="canonical" href="${own}">
<link rel="alternate" hreflang="vi" href="${vi}">
<link rel="alternate" hreflang="en" href="${en}">
<meta property="og:url" content="${own}">
<meta property="og:image" content="${escapeHtml(start + SHARE_PICTURE.path)}">
<meta property="og:image:width" content="${SHARE_PICTURE.width}">
<meta property="og:image:height" content="${SHARE_PICTURE.height}">
<meta property="og:image:alt" content="${escapeHtml([facts?.authority, serviceLong, service].filter(Boolean).join(' – '))}">
<meta name="twitter:card" content="summary_large_image">
`;
}

/** The document around a page. Nothing in it runs or styles inline: the headers forbid it. */
export function htmlDocument({
  assets,
  facts,
  address,
  language,
  title,
  description,
  content,
  isFrame = false,
}: HtmlDocument): string {
  const words = shellWords[language];
  const { needsScript, failed } = words;
  const frame = isFrame ? ` data-frame="${escapeHtml(failed.reasons.OFFLINE)}"` : '';
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
${address === undefined ? '' : ofAddress(address, language, facts)}<meta name="theme-color" content="#8c1218">
<link rel="icon" href="${ICON}">
<link rel="alternate" type="application/atom+xml" href="${FEED_PATH}">
<link rel="stylesheet" href="${assets.style}">
<script src="${assets.early}"></script>
<script type="module" src="${assets.main}"></script>
</head>
<body>
<div id="portal"${frame}>${content}</div>
${isFrame ? `<noscript><p class="frame noscript">${escapeHtml(needsScript)}</p></noscript>` : ''}
</body>
</html>
`;
}
