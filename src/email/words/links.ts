/** Pages of the app. Each asks the visitor to sign in. */
export type Links = {
  /** One form on the screen, with its Excel file. The address of its first report opens all reports of the form. */
  report(unit: string, period: string): string;
  /** The rank of a commune in a month and its reasons; for a scope, the whole ranking. */
  ranking(unit: string, month: string): string;
  /** Where an official switches optional letters off (mutation `setMailPreferences`). */
  readonly preferences: string;
};

export const appLinks = (appUrl: string): Links => ({
  report: (unit, period) => `${appUrl}/bao-cao/${unit}/${period}`,
  ranking: (unit, month) => `${appUrl}/xep-hang/${unit}/${month}`,
  preferences: `${appUrl}/thu-dien-tu`,
});
