import { type PageAddress, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';

/** Pages that letters link to, in the language of the letter. The portal owns their paths. */
export type Links = {
  /** One form on the screen, with its Excel file. The address of the form's first report opens all its reports. */
  report(unit: string, period: string): string;
  /** One report, for the reviewer who decides on it. */
  review(unit: string, period: string): string;
  /** All reports that await a reviewer, and the overdue ones. */
  readonly reviews: string;
  /** The state of a scope in a period, for its leaders; without one in that of the digest. */
  leader(period?: string): string;
  ranking(scope: string, month: string): string;
  /** The rank of a commune in a month, with its reasons. */
  commune(unit: string, month: string): string;
  readonly work: string;
  /** The page that switches optional letters off (mutation `setMailPreferences`). */
  readonly preferences: string;
};

export function appLinks(appUrl: string, language: Language): Links {
  const to = (address: PageAddress): string => `${appUrl}${pagePath(address, language)}`;
  return {
    report: (unit, period) => to({ page: 'report', unit, period }),
    review: (unit, period) => to({ page: 'reviewed-report', unit, period }),
    reviews: to({ page: 'review' }),
    leader: (period) => to({ page: 'leader', month: period }),
    ranking: (scope, month) => to({ page: 'ranking', scope, month }),
    commune: (unit, month) => to({ page: 'commune', unit, month }),
    work: to({ page: 'work' }),
    preferences: to({ page: 'mail-preferences' }),
  };
}
