import { Duration } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { METRICS, REFUSED } from '../../src/lambda/base/metric-names.js';
import type { BackedUp } from '../backup.js';
import type { GraphqlApi } from '../functions/graphql-api.js';
import type { MailFeedback } from '../functions/mail-feedback.js';
import type { ReturnedLetters } from '../functions/returned-letters.js';
import type { ScheduledJob } from '../functions/scheduled-job.js';
import type { ServiceFunction } from '../functions/service-function.js';
import type { Stage } from '../stages.js';
import {
  ageSinceTheNight,
  counted,
  FIVE_MINUTES,
  HALF_AN_HOUR,
  isOutAtHalfPastNine,
  messagesIn,
  ofFunctions,
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
  readonly publishing: ScheduledJob;
  readonly returned: ReturnedLetters;
  readonly feedback: MailFeedback;
};

/** What calls an operator, by name. AWS charges each metric of an alarm, so one alarm stands for all functions where it can. */
export const alarmsOf = (watched: Watched): Readonly<Record<string, Watch>> => ({
  ...ofLetters(watched),
  ...ofAnswers(watched),
  ...ofJobs(watched),
});

/** Two hours after the next one was due. */
const HOURS_OF_AN_OLD_RANKING = 26;
/** What is left lets a day with more letters pass, and gives time to ask AWS for more. */
const PERCENT_OF_THE_QUOTA = 80;

/**
 * In five minutes. A page of an official asks some twenty questions, so one page that fails does not ring and a second does.
 * Of the public five times as many: programs of others that ask in a loop are refused by the way.
 */
const REFUSALS_OF_OFFICIALS = 20;
const REFUSALS_OF_THE_PUBLIC = 100;

const ofLetters = ({ stage, returned }: Watched): Record<string, Watch> => ({
  LettersLate: {
    runbook: 'Letters of today are late',
    harm: 'Officials whose reports are due today have no letter at half past nine.',
    metric: isOutAtHalfPastNine(counted(stage, METRICS.lettersWaiting)),
    threshold: 1,
    holdsADay: true,
    silence: 'LOW',
  },
  LettersWaiting: {
    runbook: 'Letters do not go out',
    harm: 'Letters of today wait because SES takes no more, or SES refused some: they go out late or not at all.',
    metric: counted(stage, METRICS.lettersWaiting, { statistic: 'Maximum', period: HALF_AN_HOUR }),
    threshold: 1,
    holdsADay: true,
  },
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
  InternalErrors: {
    runbook: 'Answers hold internal errors',
    harm: 'Part of an answer is missing although its status is 200, or a file cannot be made.',
    metric: counted(stage, METRICS.internalErrors),
    threshold: 1,
    holdsADay: true,
  },
  UnreadableItems: {
    runbook: 'Stored items cannot be read',
    harm: 'What a damaged item is about is left out: a letter does not go, a ranking is not renewed, somebody has no rights.',
    metric: counted(stage, METRICS.unreadableItems),
    threshold: 1,
    holdsADay: true,
  },
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
    // A job that is turned away is tried again for an hour, and then rings as a dead letter.
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
  const { stage, graphql, files, ranking, reminders, publishing, returned, feedback } = watched;
  const jobs = [ranking, reminders, publishing, returned, feedback];
  return {
    FunctionsFail: {
      runbook: 'A function fails',
      harm: 'Files, letters, rankings, pages or the events of letters are not done, and will be tried again.',
      metric: ofFunctions('Errors', [graphql, files, ...jobs]),
      threshold: 1,
      holdsADay: true,
    },
    DeadLetters: {
      runbook: 'Something was given up',
      harm: 'A run, a letter or an event of a letter was tried often enough and given up.',
      metric: messagesIn(jobs.map(({ deadLetters }) => deadLetters)),
      threshold: 1,
    },
    RankingOld: {
      runbook: 'The ranking is older than 26 hours',
      harm: 'Visitors see rankings that approved reports have overtaken.',
      metric: ageSinceTheNight(counted(stage, METRICS.rankingAge), HOURS_OF_AN_OLD_RANKING),
      threshold: HOURS_OF_AN_OLD_RANKING,
      silence: 'KEEP',
    },
    PagesOld: {
      runbook: 'publish-pages does not run',
      harm: 'Visitors first see figures that are older than five minutes, and no new release of the pages.',
      metric: publishing.lambda.metricInvocations({ statistic: 'Sum', period: HALF_AN_HOUR }),
      threshold: 1,
      silence: 'LOW',
      periods: 2,
    },
  };
};
