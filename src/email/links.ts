/** One form on the screen: the address of its first report opens all of them. */
export const reportUrl = (appUrl: string, unit: string, period: string): string =>
  `${appUrl}/bao-cao/${unit}/${period}`;

/** The form of one report as an Excel file. */
export const templateUrl = (appUrl: string, unit: string, period: string): string =>
  `${appUrl}/files/template/${unit}/${period}.xlsx`;

/** Where a commune stands in the ranking of a month, and how it came about; of a scope, the whole ranking. */
export const rankingUrl = (appUrl: string, unit: string, month: string): string =>
  `${appUrl}/xep-hang/${unit}/${month}`;

/** Where the app lets an official switch digests off (mutation `setMailPreferences`), after signing in. */
export const preferencesUrl = (appUrl: string): string => `${appUrl}/thu-dien-tu`;
