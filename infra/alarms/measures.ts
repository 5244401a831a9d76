import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { AlarmRule } from '../../src/lambda/base/alarm-rules.js';
import { METRIC_SERVICE, type MetricName, metricNamespace, type REFUSED } from '../../src/lambda/base/metric-names.js';
import type { Stage } from '../stages.js';

export const FIVE_MINUTES = Duration.minutes(5);
export const HALF_AN_HOUR = Duration.minutes(30);

type Reading = { readonly statistic?: string; readonly period?: Duration };

/** A metric that the service itself counts. */
export const counted = (stage: Stage, metricName: MetricName, reading: Reading = {}): Metric =>
  new Metric({
    namespace: metricNamespace(stage.name),
    metricName,
    dimensionsMap: { service: METRIC_SERVICE },
    statistic: 'Sum',
    period: FIVE_MINUTES,
    ...reading,
  });

/**
 * A metric of Lambda over some functions of the stack. The account's sum would be one metric instead of several, but
 * would ring for functions of others.
 */
export const ofFunctions = (
  metricName: 'Errors' | 'Throttles',
  functions: readonly { readonly lambda: IFunction }[],
): MathExpression =>
  sumOf(
    metricName.toLowerCase(),
    functions.map(({ lambda }) => lambda.metric(metricName, { statistic: 'Sum', period: FIVE_MINUTES })),
  );

/** SUM, not plus, because a metric that was never counted has no value. */
function sumOf(name: string, metrics: readonly IMetric[]): MathExpression {
  const usingMetrics = Object.fromEntries(metrics.map((metric, i) => [`${name}${i + 1}`, metric]));
  return new MathExpression({
    expression: `SUM([${Object.keys(usingMetrics).join(', ')}])`,
    usingMetrics,
    period: FIVE_MINUTES,
  });
}

/** Reads and writes that the table throttled. */
export const turnedAwayBy = (table: ITableV2): MathExpression =>
  sumOf(
    'requests',
    ['ReadThrottleEvents', 'WriteThrottleEvents'].map((name) =>
      table.metric(name, { statistic: 'Sum', period: FIVE_MINUTES }),
    ),
  );

/** Refused requests, from the access log of the gateway. */
export const refused = (stage: Stage, metricName: (typeof REFUSED)[keyof typeof REFUSED]): Metric =>
  new Metric({ namespace: metricNamespace(stage.name), metricName, statistic: 'Sum', period: FIVE_MINUTES });

export const reputation = (metricName: 'Reputation.BounceRate' | 'Reputation.ComplaintRate'): Metric =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: Duration.hours(1) });

export const messagesIn = (queues: readonly IQueue[]): MathExpression =>
  sumOf(
    'queue',
    queues.map((queue) =>
      queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period: FIVE_MINUTES }),
    ),
  );

/** A value for each half hour, with or without data. */
const CLOCK = 'TIME_SERIES(1)';

/**
 * 1 if the sweep of 09:30 in Việt Nam (02:30 UTC) reported that no letter waits, else 0. A sweep on a day off, or after
 * all letters went out, reports that too. Every other half hour counts as good.
 */
const isOutAtHalfPastNine = (waiting: Metric): MathExpression =>
  new MathExpression({
    expression: `IF(HOUR(${CLOCK}) == 2 AND MINUTE(${CLOCK}) == 30, IF(MAX([waiting, TIME_SERIES(-1)]) == 0, 1, 0), ${CLOCK})`,
    usingMetrics: { waiting: waiting.with({ statistic: 'Maximum', period: HALF_AN_HOUR }) },
    period: HALF_AN_HOUR,
  });

/**
 * Hours since the last completed ranking run. A run reports them itself. If the half hour of the nightly run (03:00 in
 * Việt Nam, 20:00 UTC) has no value, there was no run, and the ranking counts as too old at once.
 */
const ageSinceTheNight = (age: Metric, tooOld: number): MathExpression =>
  new MathExpression({
    expression: `IF(HOUR(${CLOCK}) == 20 AND MINUTE(${CLOCK}) == 0 AND MAX([age, TIME_SERIES(-1)]) == -1, ${tooOld}, age)`,
    usingMetrics: { age: age.with({ statistic: 'Maximum', period: HALF_AN_HOUR }) },
    period: HALF_AN_HOUR,
  });

export function readAs(stage: Stage, { metric, reading, threshold }: AlarmRule): Metric | MathExpression {
  switch (reading) {
    case 'SUM':
      return counted(stage, metric);
    case 'MAXIMUM':
      return counted(stage, metric, { statistic: 'Maximum', period: HALF_AN_HOUR });
    case 'OUT_AT_HALF_PAST_NINE':
      return isOutAtHalfPastNine(counted(stage, metric));
    case 'SINCE_THE_NIGHT':
      return ageSinceTheNight(counted(stage, metric), threshold);
  }
}
