/**
 * What the service counts, in the words of the office. AWS charges each metric after the tenth, and each value of a dimension
 * is a metric: so there are ten, over all functions. Cold starts, letters that went twice and refused rows of files are counted
 * from lines of the log, because no alarm rings for them.
 */
export const METRICS = {
  /** Of the open periods, as the sweep of the day finds them: reports that were submitted. */
  reportsSubmitted: 'ReportsSubmitted',
  reportsOverdue: 'ReportsOverdue',
  reportsWaiting: 'ReportsWaitingForReview',
  lettersSent: 'LettersSent',
  /** Officials who get no letter that day because their address bounced or complained. */
  lettersSuppressed: 'LettersSuppressed',
  /** Letters of today that are not out: they wait, or SES refused them. A day without letters says 0. */
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

export const METRIC_SERVICE = 'xaso';
export const metricNamespace = (stage: string): string => `Xaso/${stage}`;
