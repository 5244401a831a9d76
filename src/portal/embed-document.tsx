import { renderToString } from 'preact-render-to-string';
import { escapeHtml } from '../domain/text/escape-html.js';
import type { Language } from '../domain/text/text.js';
import { toolWords } from './chart-tools/texts.js';
import type { PortalAssets } from './contract.js';
import { RankingLine } from './parts/ranking-line.js';
import type { ShellFacts } from './shell/facts.js';
import type { Opened } from './shell/open-page.js';
import { InLanguage } from './shell/page-context.js';
import { titleOf } from './shell/page-frame.js';
import { shellWords } from './shell/texts.js';

/** The pictures of a rendered page, in their order. Texts are escaped, so that none of them begins or ends a picture. */
export const picturesIn = (page: string): string[] =>
  [...page.matchAll(/<figure class="figure">.*?<\/figure>/gs)].map(([picture]) => picture);

export type EmbedDocument = {
  readonly opened: Opened;
  readonly facts: ShellFacts | undefined;
  /** HTML; undefined where the page has no picture in the place that was asked for. */
  readonly picture: string | undefined;
  readonly language: Language;
  readonly assets: PortalAssets;
};

/**
 * One picture as other sites show it: no script, and each link opens a window, as pages are never framed. Search engines are led
 * to the page; `robots.txt` leaves the address open, or they would not read that.
 */
export function embedDocument({ opened, facts, picture, language, assets }: EmbedDocument): string {
  const [words, shell] = [toolWords[language], shellWords[language]];
  const page = escapeHtml(opened.url.pathname + opened.url.search);
  const title = escapeHtml(titleOf(opened, language));
  const ranking = opened.kind === 'shown' && opened.page.publication?.(opened.props.answer);
  const lost = opened.kind === 'shown' ? `<p>${words.noPicture}</p>` : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${shell.service}</title>
<meta name="robots" content="noindex">
<link rel="canonical" href="${escapeHtml(facts?.start ?? '')}${page}">
<link rel="stylesheet" href="${assets.style}">
<base target="_blank">
</head>
<body>
${facts?.isDemonstration ? `<aside class="notice"><p class="frame">${escapeHtml(shell.demonstration)}</p></aside>` : ''}
<main class="frame">
<h1>${title}</h1>
${picture ?? lost}
${
  ranking
    ? renderToString(
        <InLanguage value={language}>
          <RankingLine ranking={ranking} />
        </InLanguage>,
      )
    : ''
}
<p>${words.source} ${facts ? `${escapeHtml(facts.authority)}. <a href="${escapeHtml(facts.licence.url)}" rel="noopener">${escapeHtml(facts.licence.name)}</a>. ` : ''}<a href="${page}" rel="noopener">${words.whole}</a></p>
</main>
</body>
</html>
`;
}
