import { type PageAddress, pagePath } from '../../domain/text/page-address.js';
import type { Language } from '../../domain/text/text.js';

/** Pages that letters name, in the language of the letter. The portal owns their paths. */
export type Links = {
  /** One form on the screen, with its Excel file. The address of its first report opens all reports of the form. */
  report(unit: string, period: string): string;
  /** One report, for whoever decides about it. */
  review(unit: string, period: string): string;
  /** Everything that waits for a reviewer, and who is late. */
  readonly reviews: string;
  /** The state of a scope in a period, for its leaders. */
  leader(period: string): string;
  /** The whole ranking of a scope in a month. */
  ranking(scope: string, month: string): string;
  /** The rank of a commune in a month and its reasons. */
  commune(unit: string, month: string): string;
  /** What waits for whoever is signed in. */
  readonly work: string;
  /** Where an official switches optional letters off (mutation `setMailPreferences`). */
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
