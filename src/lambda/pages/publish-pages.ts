import { inParallel } from '../../concurrency.js';
import {
  type PortalAssets,
  PRERENDERED_PATHS,
  type Prerender,
  type PrerenderedPage,
  pageKey,
  type TextAsk,
} from '../../portal/contract.js';
import type { PortalFile } from '../../portal-files/built-files.js';
import { PAGE_CACHE } from '../../portal-files/headers.js';

export type PublishPagesDeps = {
  /** As the deployment has built it. */
  readonly portal: Prerender & { readonly files: readonly PortalFile[]; readonly assets: PortalAssets };
  readonly ask: TextAsk;
  put(file: PortalFile): Promise<void>;
};

export type PagesOutcome = { readonly files: number; readonly pages: number };

const FILES_AT_ONCE = 8;

/**
 * Publishes what this process has not published yet: the built files first, because pages name them. Files of earlier
 * releases stay, so that a page that is open goes on.
 */
export function pagePublisher({ portal, ask, put }: PublishPagesDeps): () => Promise<PagesOutcome> {
  const published = new Map<string, string>();

  async function publish(files: readonly PortalFile[]): Promise<number> {
    const changed = files.filter(({ path, body }) => published.get(path) !== body);
    await inParallel(changed, FILES_AT_ONCE, async (file) => {
      await put(file);
      published.set(file.path, file.body);
    });
    return changed.length;
  }

  /** A page may be made without an answer, and then asks in the browser. What is published already is better. */
  async function madeOfAnswers(): Promise<readonly PrerenderedPage[]> {
    const faults: unknown[] = [];
    const noting: TextAsk = (question, variables, onMap) =>
      ask(question, variables, onMap).catch((error: unknown) => {
        faults.push(error);
        throw error;
      });
    const made = await portal.prerenderedPages(noting, portal.assets);
    if (faults.length > 0) throw new AggregateError(faults, 'the API did not answer every question of the pages');
    return made;
  }

  return async () => {
    const files = await publish(portal.files);
    const made = await madeOfAnswers();
    const missing = PRERENDERED_PATHS.filter((path) => !made.some((page) => page.path === path));
    if (missing.length > 0) throw new Error(`no page was made for ${missing.join(', ')}`);
    const pages = made.map(({ path, html }) => ({
      path: pageKey(path),
      body: html,
      contentType: 'text/html; charset=utf-8',
      cacheControl: PAGE_CACHE,
    }));
    return { files, pages: await publish(pages) };
  };
}
