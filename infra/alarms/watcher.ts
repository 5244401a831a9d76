import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, type IFilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { ServiceFunction } from '../functions/service-function.js';
import type { Stage } from '../stages.js';

type Watch = {
  /** Heading of its section in RUNBOOK.md. */
  readonly runbook: string;
  /** The harm to people while the alarm rings. */
  readonly harm: string;
  readonly metric: IMetric;
  readonly threshold: number;
  readonly periods?: number;
  /** Rings below the threshold, and when no data arrives. */
  readonly onSilence?: boolean;
};

export type Functions = Readonly<Record<string, ServiceFunction>>;

export const FIVE_MINUTES = { statistic: 'Sum', period: Duration.minutes(5) };

/** Makes alarms and the metrics that are counted from logs. Every alarm names the harm and the section of the runbook. */
export class Watcher extends Construct {
  private readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    private readonly stage: Stage,
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: `Xã Số ${stage.name}`, enforceSSL: true });
    // The policy that requires TLS replaces the default one, which lets alarms of the same account publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (stage.alarmEmail) this.topic.addSubscription(new EmailSubscription(stage.alarmEmail));
  }

  /** Counts lines that have a member, in the logs of functions. Such runs do not fail, so the error metric does not count them. */
  logged(metricName: string, logged: string, functions: Functions): Metric {
    return this.lines(metricName, FilterPattern.exists(`$.${logged}`), functions);
  }

  /** Counts lines that match, in the logs of functions. */
  lines(metricName: string, filterPattern: IFilterPattern, functions: Functions): Metric {
    const metricNamespace = `Xaso/${this.stage.name}`;
    for (const [name, { log }] of Object.entries(functions))
      new MetricFilter(this, `${metricName}${name}`, {
        logGroup: log,
        filterPattern,
        metricNamespace,
        metricName,
        metricValue: '1',
      });
    return new Metric({ namespace: metricNamespace, metricName, ...FIVE_MINUTES });
  }

  watch(id: string, { runbook, harm, metric, threshold, periods = 1, onSilence = false }: Watch): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: `${harm} Runbook: ${runbook}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: onSilence
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: onSilence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }
}
