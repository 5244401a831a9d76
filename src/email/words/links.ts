import { pagePath } from '../../domain/text/page-address.js';

/** Pages that letters name. The portal owns their paths. */
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

export const appLinks = (appUrl: string): Links => ({
  report: (unit, period) => `${appUrl}${pagePath({ page: 'report', unit, period })}`,
  review: (unit, period) => `${appUrl}${pagePath({ page: 'reviewed-report', unit, period })}`,
  reviews: `${appUrl}${pagePath({ page: 'review' })}`,
  leader: (period) => `${appUrl}${pagePath({ page: 'leader', month: period })}`,
  ranking: (scope, month) => `${appUrl}${pagePath({ page: 'ranking', scope, month })}`,
  commune: (unit, month) => `${appUrl}${pagePath({ page: 'commune', unit, month })}`,
  work: `${appUrl}${pagePath({ page: 'work' })}`,
  preferences: `${appUrl}${pagePath({ page: 'mail-preferences' })}`,
});
