/**
 * A page of the app, which asks whoever opens it to sign in: one form on the screen, with its Excel file to download. The
 * address of its first report opens all of them.
 */
export const reportUrl = (appUrl: string, unit: string, period: string): string =>
  `${appUrl}/bao-cao/${unit}/${period}`;

/** Where a commune stands in the ranking of a month, and how it came about; of a scope, the whole ranking. */
export const rankingUrl = (appUrl: string, unit: string, month: string): string =>
  `${appUrl}/xep-hang/${unit}/${month}`;

/** Where the app lets an official switch digests off (mutation `setMailPreferences`), after signing in. */
export const preferencesUrl = (appUrl: string): string => `${appUrl}/thu-dien-tu`;
