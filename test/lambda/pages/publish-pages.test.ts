import { beforeEach, describe, expect, it } from 'vitest';
import { pagePublisher } from '../../../src/lambda/pages/publish-pages.js';
import { PRERENDERED_PATHS } from '../../../src/portal/contract.js';
import type { PortalFile } from '../../../src/portal-files/built-files.js';

const file = (path: string): PortalFile => ({ path, body: `of ${path}`, contentType: 'x', cacheControl: 'y' });
const files = [file('/assets/main-1.js'), file('/assets/portal-2.css')];
const assets = { early: '', style: '', main: '', preload: {} };

let put: string[];
let answer: () => Promise<string>;
beforeEach(() => {
  put = [];
  answer = async () => 'a ranking';
});

const publisher = (paths: readonly string[] = [...PRERENDERED_PATHS, '/index.html']) =>
  pagePublisher({
    portal: {
      files,
      assets,
      prerenderedPages: async (ask) => {
        const content = await ask('question', {}).catch(() => 'a frame without content');
        return paths.map((path) => ({ path, html: path === '/' ? String(content) : 'shell' }));
      },
    },
    ask: () => answer(),
    put: async ({ path }) => void put.push(path),
  });

describe('the publisher of pages', () => {
  it('puts files before the pages that name them', async () => {
    expect(await publisher()()).toEqual({ files: 2, pages: 3 });
    expect(put).toEqual([
      '/assets/main-1.js',
      '/assets/portal-2.css',
      '/overview.html',
      '/xep-hang.html',
      '/index.html',
    ]);
  });

  it('puts again what has changed, and nothing else', async () => {
    const publish = publisher();
    await publish();
    put = [];
    expect(await publish()).toEqual({ files: 0, pages: 0 });
    answer = async () => 'the next ranking';
    expect(await publish()).toEqual({ files: 0, pages: 1 });
    expect(put).toEqual(['/overview.html']);
  });

  it('puts the files but no page where the API does not answer, and the pages as soon as it does', async () => {
    const publish = publisher();
    answer = () => Promise.reject(new Error('down'));
    await expect(publish()).rejects.toThrow('did not answer');
    expect(put).toEqual(['/assets/main-1.js', '/assets/portal-2.css']);
    answer = async () => 'a ranking';
    expect(await publish()).toEqual({ files: 0, pages: 3 });
  });

  it('refuses to leave an address that the edge sends to a page without one', async () => {
    await expect(publisher(['/index.html'])()).rejects.toThrow('no page was made for /, /xep-hang');
  });
});
