import { Duration, Stack } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  type MathExpression,
  type Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import type { Stage } from '../stages.js';

type MetricWithPeriod = Metric | MathExpression;

export type Watch = {
  /** Heading of its section in RUNBOOK.md. */
  readonly runbook: string;
  /** The harm to people while the alarm rings. */
  readonly harm: string;
  readonly metric: MetricWithPeriod;
  readonly threshold: number;
  readonly periods?: number;
  /**
   * The cause stays until somebody acts, and each sweep or request meets it again: the alarm rings once, and again only when a
   * day went by without it. It says nothing when it ends, because a quiet hour is no end.
   */
  readonly holdsADay?: true;
  /** LOW: rings below the threshold, and when no data arrives. KEEP: stays as it is while no data arrives. */
  readonly silence?: 'LOW' | 'KEEP';
};

const ON_SILENCE = { LOW: TreatMissingData.BREACHING, KEEP: TreatMissingData.IGNORE } as const;

/** Longer than a day an alarm of short periods may not look back. */
const DAY = Duration.days(1);

const oneOfADay = ({ period }: MetricWithPeriod) => ({
  evaluationPeriods: DAY.toSeconds() / period.toSeconds(),
  datapointsToAlarm: 1,
});

/** Makes alarms. Every alarm names the harm and the section of the runbook. */
export class Watcher extends Construct {
  readonly topic: Topic;
  readonly alarms: Alarm[] = [];

  constructor(scope: Construct, id: string, stage: Stage) {
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
    for (const address of stage.alarmEmails) this.topic.addSubscription(new EmailSubscription(address));
  }

  watch(id: string, { runbook, harm, metric, threshold, periods = 1, silence, holdsADay }: Watch): void {
    const alarm = new Alarm(this, id, {
      alarmDescription: `${harm} Runbook: ${runbook}`,
      metric,
      threshold,
      ...(holdsADay ? oneOfADay(metric) : { evaluationPeriods: periods }),
      comparisonOperator:
        silence === 'LOW'
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: silence === undefined ? TreatMissingData.NOT_BREACHING : ON_SILENCE[silence],
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    if (!holdsADay) alarm.addOkAction(new SnsAction(this.topic));
    this.alarms.push(alarm);
  }
}
