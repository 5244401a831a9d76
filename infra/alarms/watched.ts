import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type AlarmRule, COUNTED_ALARMS, type CountedAlarm } from '../../src/lambda/base/alarm-rules.js';
import { ALARM_TEXTS } from '../../src/lambda/base/alarm-texts.js';
import { METRICS, REFUSED } from '../../src/lambda/base/metric-names.js';
import type { BackedUp } from '../backup.js';
import type { GraphqlApi } from '../functions/graphql-api.js';
import type { MailFeedback } from '../functions/mail-feedback.js';
import type { ReturnedLetters } from '../functions/returned-letters.js';
import type { ScheduledJob } from '../functions/scheduled-job.js';
import type { ServiceFunction } from '../functions/service-function.js';
import type { Stage } from '../stages.js';
import {
  counted,
  FIVE_MINUTES,
  messagesIn,
  ofFunctions,
  readAs,
  refused,
  reputation,
  turnedAwayBy,
} from './measures.js';
import type { Watch } from './watcher.js';

export type Watched = {
  readonly stage: Stage;
  readonly table: ITableV2;
  readonly backedUp: BackedUp;
  readonly api: GraphqlApi;
  readonly graphql: ServiceFunction;
  readonly files: ServiceFunction;
  readonly ranking: ScheduledJob;
  readonly reminders: ScheduledJob;
  readonly publishing: ServiceFunction;
  readonly returned: ReturnedLetters;
  readonly feedback: MailFeedback;
};

/** All alarms by name. AWS charges each metric of an alarm, so one alarm covers all functions where possible. */
export const alarmsOf = (watched: Watched): Readonly<Record<string, Watch>> => ({
  ...ofCounted(watched),
  ...ofLetters(watched),
  ...ofAnswers(watched),
  ...ofJobs(watched),
});

/** Percent of the quota. The rest suffices for a day with more letters, and gives time to ask AWS for more. */
const PERCENT_OF_THE_QUOTA = 80;

/**
 * Refusals in five minutes. An official's page sends some twenty requests, so one failed page does not ring, and a
 * second one does. The limit for the public is five times as high, because programs of others that ask in a loop are
 * refused anyway.
 */
const REFUSALS_OF_OFFICIALS = 20;
const REFUSALS_OF_THE_PUBLIC = 100;

const ofCounted = ({ stage }: Watched): Record<string, Watch> =>
  Object.fromEntries(
    Object.entries(ALARM_TEXTS).map(([name, { en: harm, section: runbook }]) => {
      const rule: AlarmRule = COUNTED_ALARMS[name as CountedAlarm];
      const { metric: _, reading: __, ...judged } = rule;
      return [name, { runbook, harm, metric: readAs(stage, rule), ...judged }];
    }),
  );

const ofLetters = ({ stage, returned }: Watched): Record<string, Watch> => ({
  QuotaNear: {
    runbook: 'The daily quota of SES is nearly used up',
    harm: 'SES takes a number of letters a day, and those that are about to go leave little of it: soon officials hear nothing.',
    metric: counted(stage, METRICS.quotaUsed, { statistic: 'Maximum' }),
    threshold: PERCENT_OF_THE_QUOTA,
    holdsADay: true,
  },
  Bounces: {
    runbook: 'Too many letters bounce',
    harm: 'AWS stops all our e-mail if the bounce rate stays above five per cent.',
    metric: reputation('Reputation.BounceRate'),
    threshold: 0.04,
    holdsADay: true,
  },
  Complaints: {
    runbook: 'Readers call letters unwanted',
    harm: 'AWS stops all our e-mail if more than one letter in a thousand is called unwanted.',
    metric: reputation('Reputation.ComplaintRate'),
    threshold: 0.0008,
    holdsADay: true,
  },
  ReturnedBehind: {
    runbook: 'send-returned is behind',
    harm: 'Officers whose report was sent back hear of it later than ten minutes after.',
    metric: returned.lambda.metric('IteratorAge', { statistic: 'Maximum', period: FIVE_MINUTES }),
    threshold: Duration.minutes(10).toMilliseconds(),
  },
});

const ofAnswers = ({ stage, table, api, graphql, files }: Watched): Record<string, Watch> => ({
  ApiErrors: {
    runbook: 'The API answers with errors',
    harm: 'Visitors and front-end apps get errors instead of answers.',
    metric: api.api.metricServerError({ statistic: 'Sum', period: FIVE_MINUTES }),
    threshold: 5,
  },
  ApiSlow: {
    runbook: 'The API is slow',
    harm: 'One visitor in a hundred waits three seconds or longer.',
    metric: graphql.lambda.metricDuration({ statistic: 'p99', period: FIVE_MINUTES }),
    threshold: 3_000,
    periods: 3,
  },
  Throttles: {
    runbook: 'Requests are throttled',
    harm: 'Visitors and officials are turned away although nothing is broken.',
    // A throttled job is retried for an hour and then rings as a dead letter.
    metric: ofFunctions('Throttles', [graphql, files]),
    threshold: 1,
  },
  RefusedOfficials: {
    runbook: 'Officials are refused',
    harm: 'Officials who are signed in are turned away: the lane of their office or the bound of one person is full.',
    metric: refused(stage, REFUSED.officials),
    threshold: REFUSALS_OF_OFFICIALS,
  },
  RefusedPublic: {
    runbook: 'The public is refused',
    harm: 'Readers get no answer because the throttle of the public is full, or send more than a request may hold.',
    metric: refused(stage, REFUSED.public),
    threshold: REFUSALS_OF_THE_PUBLIC,
  },
  TableThrottles: {
    runbook: 'Requests are throttled',
    harm: 'The table turns requests away; answers come late or not at all.',
    metric: turnedAwayBy(table),
    threshold: 10,
  },
});

const ofJobs = (watched: Watched): Record<string, Watch> => {
  const { graphql, files, ranking, reminders, publishing, returned, feedback } = watched;
  const jobs = [ranking, reminders, returned, feedback];
  return {
    FunctionsFail: {
      runbook: 'A function fails',
      harm: 'Files, letters, rankings, pages or the events of letters are not done, and will be tried again.',
      metric: ofFunctions('Errors', [graphql, files, publishing, ...jobs]),
      threshold: 1,
      holdsADay: true,
    },
    DeadLetters: {
      runbook: 'Something was given up',
      harm: 'A run, a letter or an event of a letter was tried often enough and given up.',
      metric: messagesIn(jobs.map(({ deadLetters }) => deadLetters)),
      threshold: 1,
    },
  };
};
