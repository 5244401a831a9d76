import type { ALARM_TEXTS } from './alarm-texts.js';
import type { MetricName } from './metric-names.js';

/**
 * How values of a metric become the number of a period. SUM: the sum over five minutes. MAXIMUM: the maximum of half an
 * hour. OUT_AT_HALF_PAST_NINE: 1 for a half hour from 09:30 in Việt Nam that reports no waiting letter, else 0; all
 * other half hours count as good. SINCE_THE_NIGHT: the maximum of half an hour, or the threshold if the half hour of
 * the nightly run (03:00 in Việt Nam) reports nothing.
 */
export type AlarmReading = 'SUM' | 'MAXIMUM' | 'OUT_AT_HALF_PAST_NINE' | 'SINCE_THE_NIGHT';

export type AlarmRule = {
  readonly metric: MetricName;
  readonly reading: AlarmReading;
  readonly threshold: number;
  /**
   * The cause stays until somebody acts, and each sweep or request meets it again. So the alarm rings once, and rings
   * again only after a day without the cause. It never reports an end, because a quiet hour is no end.
   */
  readonly holdsADay?: true;
  /** LOW: rings below the threshold and without data. KEEP: without data the state of the alarm does not change. */
  readonly silence?: 'LOW' | 'KEEP';
};

/** Alarms on metrics that the service itself counts, in AWS and at home. */
export const COUNTED_ALARMS = {
  LettersLate: {
    metric: 'LettersWaiting',
    reading: 'OUT_AT_HALF_PAST_NINE',
    threshold: 1,
    holdsADay: true,
    silence: 'LOW',
  },
  LettersWaiting: { metric: 'LettersWaiting', reading: 'MAXIMUM', threshold: 1, holdsADay: true },
  InternalErrors: { metric: 'InternalErrors', reading: 'SUM', threshold: 1, holdsADay: true },
  UnreadableItems: { metric: 'UnreadableItems', reading: 'SUM', threshold: 1, holdsADay: true },
  // 26 hours: the next ranking is two hours late.
  RankingOld: { metric: 'RankingAgeHours', reading: 'SINCE_THE_NIGHT', threshold: 26, silence: 'KEEP' },
} as const satisfies Readonly<Record<keyof typeof ALARM_TEXTS, AlarmRule>>;

export type CountedAlarm = keyof typeof COUNTED_ALARMS;
