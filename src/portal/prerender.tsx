import type { PortalAssets, PrerenderedPage, TextAsk } from './contract.js';
import { htmlDocument } from './shell/html-document.js';
import { shellVi } from './shell/words-vi.js';

export async function prerenderedPages(_ask: TextAsk, assets: PortalAssets): Promise<readonly PrerenderedPage[]> {
  const html = htmlDocument({
    assets,
    title: shellVi.service,
    content: `<p class="frame">${shellVi.loading}</p>`,
    answers: {},
  });
  return ['/', '/index.html', '/404.html'].map((path) => ({ path, html }));
}
