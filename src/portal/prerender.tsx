import { renderToString } from 'preact-render-to-string';
import { pageAt } from '../domain/text/page-address.js';
import { type PortalAssets, PRERENDERED_PATHS, type PrerenderedPage, type TextAsk } from './contract.js';
import { PAGES } from './pages.js';
import { App, titleOf } from './shell/app.js';
import { AnswerFault, type Ask } from './shell/ask.js';
import { shellFacts } from './shell/facts.js';
import { htmlDocument } from './shell/html-document.js';
import { recordingAsk } from './shell/kept-answers.js';
import { type Opened, openPage } from './shell/open-page.js';
import { DEFAULT_PREFERENCES } from './shell/preferences.js';

/** Any origin: only the path is read. */
const ORIGIN = 'https://portal.invalid';
const LANGUAGE = DEFAULT_PREFERENCES.language;

/**
 * The HTML files of a publication. Pages with content hold the answers that they were made of, so that the script asks for
 * nothing again. A question that fails leaves a page that asks in the browser.
 */
export async function prerenderedPages(ask: TextAsk, assets: PortalAssets): Promise<readonly PrerenderedPage[]> {
  const typed: Ask = async (question, variables) => {
    const answer = await ask(question.toString(), variables).catch((error: unknown) => {
      throw new AnswerFault('BUSY', String(error));
    });
    return answer as never;
  };
  return await Promise.all([
    ...PRERENDERED_PATHS.map((path) => written(path, path, typed, assets)),
    written('/index.html', undefined, typed, assets),
    written('/404.html', '/404', typed, assets),
  ]);
}

/** The file `path` with the page at `opens`; without it the frame alone. */
async function written(
  path: string,
  opens: string | undefined,
  beyond: Ask,
  assets: PortalAssets,
): Promise<PrerenderedPage> {
  const { ask, answers } = recordingAsk(beyond);
  const url = new URL(opens ?? path, ORIGIN);
  const loading: Opened = { kind: 'loading', url };
  const [found, facts] = await Promise.all([
    opens === undefined ? loading : openPage(PAGES, url, LANGUAGE, ask),
    shellFacts(ask, LANGUAGE),
  ]);
  const opened = found.kind === 'failed' ? loading : found;
  const content = renderToString(
    <App
      view={{ opened, facts }}
      preferences={DEFAULT_PREFERENCES}
      has={() => false}
      open={() => Promise.reject(new Error('nothing is opened while a page is written'))}
      onPreferences={() => {}}
    />,
  );
  const address = pageAt(url.pathname);
  const page = opened.kind === 'shown' && address ? { name: address.page, path: url.pathname } : undefined;
  const title = titleOf(opened, DEFAULT_PREFERENCES);
  return { path, html: htmlDocument({ assets, page, title, content, answers }) };
}
