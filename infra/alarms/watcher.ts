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
import type { AlarmRule } from '../../src/lambda/base/alarm-rules.js';
import type { Stage } from '../stages.js';

type MetricWithPeriod = Metric | MathExpression;

export type Watch = Pick<AlarmRule, 'threshold' | 'holdsADay' | 'silence'> & {
  /** Heading of the alarm's section in RUNBOOK.md. */
  readonly runbook: string;
  /** The harm to people while the alarm rings. */
  readonly harm: string;
  readonly metric: MetricWithPeriod;
  readonly periods?: number;
};

const ON_SILENCE = { LOW: TreatMissingData.BREACHING, KEEP: TreatMissingData.IGNORE } as const;

/** The longest time over which an alarm with short periods may look back. */
const DAY = Duration.days(1);

const oneOfADay = ({ period }: MetricWithPeriod) => ({
  evaluationPeriods: DAY.toSeconds() / period.toSeconds(),
  datapointsToAlarm: 1,
});

/** Makes alarms. Every alarm names its harm and its section of the runbook. */
export class Watcher extends Construct {
  readonly topic: Topic;
  readonly alarms: Alarm[] = [];

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { displayName: `Xã Số ${stage.name}`, enforceSSL: true });
    // The policy that requires TLS replaces the default policy, which allows alarms of the account to publish.
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
