import { Duration } from 'aws-cdk-lib';
import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { LOGGED } from '../../src/lambda/base/env.js';
import type { GraphqlApi } from '../functions/graphql-api.js';
import type { ServiceFunction } from '../functions/service-function.js';
import { FIVE_MINUTES, type Functions, type Watcher } from './watcher.js';

type Watched = {
  readonly api: GraphqlApi;
  readonly graphql: ServiceFunction;
  readonly files: ServiceFunction;
  readonly table: ITableV2;
  /** Every function that reads the table. */
  readonly readers: Functions;
};

/** What the table turned away, reading and writing. AWS charges an alarm for each metric that it reads, so there are two and not one for each operation. */
const turnedAway = (table: ITableV2): MathExpression =>
  new MathExpression({
    expression: 'reads + writes',
    usingMetrics: {
      reads: table.metric('ReadThrottleEvents', FIVE_MINUTES),
      writes: table.metric('WriteThrottleEvents', FIVE_MINUTES),
    },
    period: FIVE_MINUTES.period,
  });

/** What visitors, front-end apps and officials feel at once. */
export function watchApi(watcher: Watcher, { api, graphql, files, table, readers }: Watched): void {
  watcher.watch('ApiErrors', {
    runbook: 'The API answers with errors',
    harm: 'Visitors and front-end apps get errors instead of answers.',
    metric: api.api.metricServerError(FIVE_MINUTES),
    threshold: 5,
  });
  watcher.watch('InternalErrors', {
    runbook: 'Answers hold internal errors',
    harm: 'Part of an answer is missing although its status is 200, or a file cannot be made.',
    metric: watcher.logged('InternalErrors', LOGGED.internalError, { Graphql: graphql, Files: files }),
    threshold: 1,
  });
  watcher.watch('ApiSlow', {
    runbook: 'The API is slow',
    harm: 'One visitor in a hundred waits three seconds or longer.',
    metric: graphql.lambda.metricDuration({ statistic: 'p99', period: Duration.minutes(5) }),
    threshold: 3_000,
    periods: 3,
  });
  watcher.watch('FilesFail', {
    runbook: 'Excel and CSV files fail',
    harm: 'Officials cannot fetch or hand in their forms, and exports fail.',
    metric: files.lambda.metricErrors(FIVE_MINUTES),
    threshold: 3,
  });
  watcher.watch('Throttles', {
    runbook: 'Requests are throttled',
    harm: 'Visitors and officials are turned away although nothing is broken.',
    metric: graphql.lambda.metricThrottles(FIVE_MINUTES),
    threshold: 1,
  });
  watcher.watch('TableThrottles', {
    runbook: 'Requests are throttled',
    harm: 'The table turns requests away; answers come late or not at all.',
    metric: turnedAway(table),
    threshold: 10,
  });
  watcher.watch('UnreadableItems', {
    runbook: 'Stored items cannot be read',
    harm: 'What a damaged item is about is left out: a letter does not go, a ranking is not renewed, somebody has no rights.',
    metric: watcher.logged('UnreadableItems', LOGGED.unreadableItem, readers),
    threshold: 1,
  });
}
