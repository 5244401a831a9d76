/**
 * Metrics of the service. AWS charges each metric after the tenth, and each value of a dimension is a metric, so there
 * are ten over all functions and the access log of the gateway. Sent letters, cold starts, doubled letters and refused
 * rows of files are read from log lines, because no alarm rings for them.
 */
export const METRICS = {
  /** Submitted reports of the open periods, as the day's sweep finds them. */
  reportsSubmitted: 'ReportsSubmitted',
  reportsOverdue: 'ReportsOverdue',
  reportsWaiting: 'ReportsWaitingForReview',
  /** Letters of today that are not out: they wait, or the mail service refused them. 0 on a day without letters. */
  lettersWaiting: 'LettersWaiting',
  /** Percent of the mail service's daily quota that is used once the planned letters are out. */
  quotaUsed: 'LetterQuotaUsedPercent',
  /** Hours since the last completed ranking run. */
  rankingAge: 'RankingAgeHours',
  unreadableItems: 'UnreadableItems',
  /** Internal errors, each with its operation. */
  internalErrors: 'InternalErrors',
} as const;

export type MetricName = (typeof METRICS)[keyof typeof METRICS];

/** Metrics from the access log of the gateway, by route: a refused request may never reach the function. */
export const REFUSED = { public: 'RefusedOfPublic', officials: 'RefusedOfOfficials' } as const;

export const METRIC_SERVICE = 'xaso';
export const metricNamespace = (stage: string): string => `Xaso/${stage}`;
