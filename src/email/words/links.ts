/**
 * The app's page of one form, with its Excel file to download. The reader has to sign in. The address of the form's
 * first report opens the whole form.
 */
export const reportUrl = (appUrl: string, unit: string, period: string): string =>
  `${appUrl}/bao-cao/${unit}/${period}`;

/** The app's page of a commune's place in a month's ranking, or of the whole ranking for a scope. */
export const rankingUrl = (appUrl: string, unit: string, month: string): string =>
  `${appUrl}/xep-hang/${unit}/${month}`;

/** The app's page where a signed-in official switches letters off (mutation `setMailPreferences`). */
export const preferencesUrl = (appUrl: string): string => `${appUrl}/thu-dien-tu`;
