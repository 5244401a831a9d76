import type { ALARM_HARMS } from './alarm-texts.js';
import type { MetricName } from './metric-names.js';

/**
 * How values become the number of a period. SUM: of five minutes. MAXIMUM: of half an hour. OUT_AT_HALF_PAST_NINE: of the half hour from
 * 09:30 in Việt Nam: 1 where it says that no letter waits, else 0; every other half hour counts as good. SINCE_THE_NIGHT: the
 * maximum of half an hour, or the threshold where the half hour of the nightly run (03:00 in Việt Nam) says nothing.
 */
export type AlarmReading = 'SUM' | 'MAXIMUM' | 'OUT_AT_HALF_PAST_NINE' | 'SINCE_THE_NIGHT';

export type AlarmRule = {
  readonly about: keyof typeof ALARM_HARMS;
  readonly metric: MetricName;
  readonly reading: AlarmReading;
  readonly threshold: number;
  /**
   * The cause stays until somebody acts, and each sweep or request meets it again: the alarm rings once, and again only when a
   * day went by without it. It says nothing when it ends, because a quiet hour is no end.
   */
  readonly holdsADay?: true;
  /** LOW: rings below the threshold, and when no data arrives. KEEP: stays as it is while no data arrives. */
  readonly silence?: 'LOW' | 'KEEP';
};

/** Two hours after the next one was due. */
const HOURS_OF_AN_OLD_RANKING = 26;

/** Alarms on what the service itself counts, wherever it runs. */
export const COUNTED_ALARMS = {
  LettersLate: {
    about: 'lettersLate',
    metric: 'LettersWaiting',
    reading: 'OUT_AT_HALF_PAST_NINE',
    threshold: 1,
    holdsADay: true,
    silence: 'LOW',
  },
  LettersWaiting: {
    about: 'lettersWaiting',
    metric: 'LettersWaiting',
    reading: 'MAXIMUM',
    threshold: 1,
    holdsADay: true,
  },
  InternalErrors: {
    about: 'internalErrors',
    metric: 'InternalErrors',
    reading: 'SUM',
    threshold: 1,
    holdsADay: true,
  },
  UnreadableItems: {
    about: 'unreadableItems',
    metric: 'UnreadableItems',
    reading: 'SUM',
    threshold: 1,
    holdsADay: true,
  },
  RankingOld: {
    about: 'rankingOld',
    metric: 'RankingAgeHours',
    reading: 'SINCE_THE_NIGHT',
    threshold: HOURS_OF_AN_OLD_RANKING,
    silence: 'KEEP',
  },
} as const satisfies Readonly<Record<string, AlarmRule>>;

export type CountedAlarm = keyof typeof COUNTED_ALARMS;
