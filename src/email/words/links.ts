import { type PageAddress, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';

export type Links = ReturnType<typeof appLinks>;

/** Pages that letters link to, in the language of the letter. The portal owns their paths. */
export function appLinks(appUrl: string, language: Language) {
  const to = (address: PageAddress): string => `${appUrl}${pagePath(address, language)}`;
  return {
    /** One form on the screen, with its Excel file. The address of the form's first report opens all its reports. */
    report: (unit: string, period: string) => to({ page: 'report', unit, period }),
    /** One report, for the reviewer who decides on it. */
    review: (unit: string, period: string) => to({ page: 'reviewed-report', unit, period }),
    /** All reports that await a reviewer, and the overdue ones. */
    reviews: to({ page: 'review' }),
    /** The state of a scope in a period, for its leaders; without one in that of the digest. */
    leader: (period?: string) => to({ page: 'leader', month: period }),
    ranking: (scope: string, month: string) => to({ page: 'ranking', scope, month }),
    /** The rank of a commune in a month, with its reasons. */
    commune: (unit: string, month: string) => to({ page: 'commune', unit, month }),
    work: to({ page: 'work' }),
    /** The page that switches optional letters off (mutation `setMailPreferences`). */
    preferences: to({ page: 'mail-preferences' }),
  };
}
