import type { PageName } from '../domain/text/page-address.js';
import type { AnyOfficialPage } from './shell/page.js';

/** The pages for officials. Each is shown in a frame that `main.ts` fills with the page's script. */
export const OFFICIAL_PAGES: Readonly<Partial<Record<PageName, () => Promise<AnyOfficialPage>>>> = {
  'printed-report': async () => (await import('./printed-report/page.js')).printedReportPage,
  report: async () => (await import('./report/page.js')).reportPage,
  review: async () => (await import('./review/page.js')).reviewPage,
  administration: async () => (await import('./administration/page.js')).administrationPage,
  'reviewed-report': async () => (await import('./reviewed-report/page.js')).reviewedReportPage,
  'mail-preferences': async () => (await import('./mail-preferences/page.js')).mailPreferencesPage,
  leader: async () => (await import('./leader/page.js')).leaderPage,
  work: async () => (await import('./work/page.js')).workPage,
};
