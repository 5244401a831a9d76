import { Duration } from 'aws-cdk-lib';
import { MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { METRIC_SERVICE, type MetricName, metricNamespace } from '../../src/lambda/base/metric-names.js';
import type { Stage } from '../stages.js';

export const FIVE_MINUTES = Duration.minutes(5);
export const HALF_AN_HOUR = Duration.minutes(30);

type Reading = { readonly statistic?: string; readonly period?: Duration };

/** A number that the service itself counts. */
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
 * A number of Lambda over all functions of account and region: one metric instead of one for each function, because AWS
 * charges each metric of an alarm. A stage has an account of its own.
 */
export const ofAllFunctions = (metricName: 'Errors' | 'Throttles'): Metric =>
  new Metric({ namespace: 'AWS/Lambda', metricName, statistic: 'Sum', period: FIVE_MINUTES });

/** Requests that the table turned away, reading and writing. What was never turned away has no value, so they are no terms of a plus. */
export const turnedAwayBy = (table: ITableV2): MathExpression =>
  new MathExpression({
    expression: 'SUM([reads, writes])',
    usingMetrics: {
      reads: table.metric('ReadThrottleEvents', { statistic: 'Sum', period: FIVE_MINUTES }),
      writes: table.metric('WriteThrottleEvents', { statistic: 'Sum', period: FIVE_MINUTES }),
    },
    period: FIVE_MINUTES,
  });

/** How AWS judges our e-mail. */
export const reputation = (metricName: 'Reputation.BounceRate' | 'Reputation.ComplaintRate'): Metric =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: Duration.hours(1) });

/** Messages in all queues. */
export const messagesIn = (queues: readonly IQueue[]): MathExpression => {
  const usingMetrics = Object.fromEntries(
    queues.map((queue, i) => [
      `queue${i + 1}`,
      queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period: FIVE_MINUTES }),
    ]),
  );
  return new MathExpression({
    expression: `SUM([${Object.keys(usingMetrics).join(', ')}])`,
    usingMetrics,
    period: FIVE_MINUTES,
  });
};

/** A value for each half hour, whether or not anything was reported in it. */
const CLOCK = 'TIME_SERIES(1)';

/**
 * Whether the sweep of 09:30 in Việt Nam (02:30 UTC) has said that no letter waits: 1 where it has. A sweep of a day off, or
 * after all letters went out, says so too. Every other half hour counts as good.
 */
export const isOutAtHalfPastNine = (waiting: Metric): MathExpression =>
  new MathExpression({
    expression: `IF(HOUR(${CLOCK}) == 2 AND MINUTE(${CLOCK}) == 30, IF(MAX([waiting, TIME_SERIES(-1)]) == 0, 1, 0), ${CLOCK})`,
    usingMetrics: { waiting: waiting.with({ statistic: 'Maximum', period: HALF_AN_HOUR }) },
    period: HALF_AN_HOUR,
  });
