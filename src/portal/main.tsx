import { pageAt } from '../domain/text/page-address.js';
import { PAGES } from './pages.js';
import { DEFAULT_PREFERENCES } from './shell/preferences.js';
import { shellWords } from './shell/texts.js';
import { startPortal } from './start.js';

/** Put in by the build: the address of the script that has the pages for officials too (`officials.tsx`). */
declare const OFFICIAL_SCRIPT: string;

const root = document.getElementById('portal');
const address = pageAt(location.pathname);

/** The public loads nothing of what only officials need, so their pages are another script. */
async function startForOfficials(into: HTMLElement): Promise<void> {
  try {
    await import(OFFICIAL_SCRIPT);
  } catch {
    into.textContent = shellWords[DEFAULT_PREFERENCES.language].failed.reasons.OFFLINE;
  }
}

if (root) void (address && !(address.page in PAGES) ? startForOfficials(root) : startPortal(root, PAGES));
