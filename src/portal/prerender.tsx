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
  return await Promise.all([
    ...PRERENDERED_PATHS.map((path) => ofOneMap(path, path, ask, assets)),
    ofOneMap('/index.html', undefined, ask, assets),
    ofOneMap('/404.html', '/404', ask, assets),
  ]);
}

const MOST_TRIES = 3;

/** A page is written anew where a change of the map was published between two of its answers. */
async function ofOneMap(
  path: string,
  opens: string | undefined,
  ask: TextAsk,
  assets: PortalAssets,
): Promise<PrerenderedPage> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const page = await written(path, opens, ask, assets);
    if (page) return page;
  }
  throw new Error(`${path}: the map changed ${MOST_TRIES} times while the page was written`);
}

/** The file `path` with the page at `opens`; without it the frame alone. Undefined where its answers are of two maps. */
async function written(
  path: string,
  opens: string | undefined,
  beyond: TextAsk,
  assets: PortalAssets,
): Promise<PrerenderedPage | undefined> {
  const maps = new Set<string>();
  const typed: Ask = async (question, variables) => {
    const hear = (map: string) => maps.add(map);
    const answer = await beyond(question.toString(), variables, hear).catch((error: unknown) => {
      throw new AnswerFault('BUSY', String(error));
    });
    return answer as never;
  };
  const { ask, answers } = recordingAsk(typed);
  const url = new URL(opens ?? path, ORIGIN);
  const loading: Opened = { kind: 'loading', url };
  const [found, facts] = await Promise.all([
    opens === undefined ? loading : openPage(PAGES, url, LANGUAGE, ask),
    shellFacts(ask, LANGUAGE),
  ]);
  if (maps.size > 1) return undefined;
  const [map] = maps;
  const opened = found.kind === 'failed' ? loading : found;
  const content = renderToString(
    <App
      view={{ opened, facts, map }}
      preferences={DEFAULT_PREFERENCES}
      has={() => false}
      open={() => Promise.reject(new Error('nothing is opened while a page is written'))}
      onPreferences={() => {}}
    />,
  );
  const address = pageAt(url.pathname);
  const page = opened.kind === 'shown' && address ? { name: address.page, path: url.pathname } : undefined;
  const title = titleOf(opened, DEFAULT_PREFERENCES);
  return { path, html: htmlDocument({ assets, page, title, content, answers, map }) };
}
