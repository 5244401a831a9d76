import type { PublicPage } from '../domain/text/page-address.js';
import type { AnyPage } from './shell/page.js';

/** The pages that the public opens. `render-page.tsx` renders them. */
export const PAGES: Readonly<Record<PublicPage, () => Promise<AnyPage>>> = {
  certainty: async () => (await import('./certainty/page.js')).certaintyPage,
  commune: async () => (await import('./commune/page.js')).communePage,
  comparison: async () => (await import('./comparison/page.js')).comparisonPage,
  indicator: async () => (await import('./indicator/page.js')).indicatorPage,
  overview: async () => (await import('./overview/page.js')).overviewPage,
  data: async () => (await import('./data/page.js')).dataPage,
  method: async () => (await import('./method/page.js')).methodPage,
  search: async () => (await import('./search/page.js')).searchPage,
  ranking: async () => (await import('./ranking/page.js')).rankingPage,
};
