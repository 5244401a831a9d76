/**
 * What the service counts, in the words of the office. AWS charges each metric after the tenth, and each value of a dimension
 * is a metric: so there are ten, over all functions and the access log of the gateway. Letters that went, cold starts, letters
 * that went twice and refused rows of files are read from lines of the log, because no alarm rings for them.
 */
export const METRICS = {
  /** Reports of the open periods that were submitted, as the sweep of the day finds them. */
  reportsSubmitted: 'ReportsSubmitted',
  reportsOverdue: 'ReportsOverdue',
  reportsWaiting: 'ReportsWaitingForReview',
  /** Letters of today that are not out: they wait, or the mail service refused them. A day without letters says 0. */
  lettersWaiting: 'LettersWaiting',
  /** How many of a hundred letters of SES's daily quota are used up when the letters go that are about to. */
  quotaUsed: 'LetterQuotaUsedPercent',
  /** Hours since a ranking run last came to its end. */
  rankingAge: 'RankingAgeHours',
  unreadableItems: 'UnreadableItems',
  /** Errors that are ours; the operation stands beside each. */
  internalErrors: 'InternalErrors',
} as const;

export type MetricName = (typeof METRICS)[keyof typeof METRICS];

/** What CloudWatch counts from the access log of the gateway, by the route: the function behind it may never have been asked. */
export const REFUSED = { public: 'RefusedOfPublic', officials: 'RefusedOfOfficials' } as const;

export const METRIC_SERVICE = 'xaso';
export const metricNamespace = (stage: string): string => `Xaso/${stage}`;
