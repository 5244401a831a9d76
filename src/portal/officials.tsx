import { OFFICIAL_PAGES } from './official-pages.js';
import { OfficialBand } from './session/band.js';
import { keepLanguageOfReturn } from './session/browser-session.js';
import { officialStyle } from './session/official-style.js';
import { signInPage } from './session/sign-in-page.js';
import { withSession } from './session/with-session.js';
import { startPortal } from './start.js';
import { useWorker } from './worker/use-worker.js';

const root = document.getElementById('portal');

const official = Object.entries(OFFICIAL_PAGES).map(
  ([name, load]) => [name, async () => withSession(await load())] as const,
);
const pages = {
  ...Object.fromEntries(official),
  'sign-in': async () => signInPage,
  guide: async () => (await import('./guide/page.js')).guidePage,
};

keepLanguageOfReturn();
void officialStyle();
if (root) void startPortal(root, pages, OfficialBand);
useWorker();
