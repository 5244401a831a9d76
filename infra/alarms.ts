import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Construct } from 'constructs';
import { LOGGED } from '../src/lambda/base/env.js';
import type { GraphqlApi } from './functions/graphql-api.js';
import type { MailFeedback } from './functions/mail-feedback.js';
import type { ReturnedLetters } from './functions/returned-letters.js';
import type { ScheduledJob } from './functions/scheduled-job.js';
import type { ServiceFunction } from './functions/service-function.js';
import type { Stage } from './stages.js';

type AlarmsProps = {
  stage: Stage;
  api: GraphqlApi;
  graphql: ServiceFunction;
  files: ServiceFunction;
  jobs: readonly ScheduledJob[];
  publishing: ScheduledJob;
  reminders: ServiceFunction;
  returned: ReturnedLetters;
  feedback: MailFeedback;
};

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

type Functions = Readonly<Record<string, ServiceFunction>>;

const HOUR = Duration.hours(1);
const FIVE_MINUTES = { statistic: 'Sum', period: Duration.minutes(5) };

/** Every alarm names the harm to people and the section of the runbook that says what to do. */
export class Alarms extends Construct {
  private readonly topic: Topic;

  constructor(
    scope: Construct,
    id: string,
    { stage, api, graphql, files, jobs, publishing, reminders, returned, feedback }: AlarmsProps,
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

    this.watch('ApiErrors', {
      runbook: 'The API answers with errors',
      harm: 'Visitors and front-end apps get errors instead of answers.',
      metric: api.api.metricServerError(FIVE_MINUTES),
      threshold: 5,
    });
    this.watch('ApiSlow', {
      runbook: 'The API is slow',
      harm: 'One visitor in a hundred waits three seconds or longer.',
      metric: graphql.lambda.metricDuration({ statistic: 'p99', period: Duration.minutes(5) }),
      threshold: 3_000,
      periods: 3,
    });
    this.watch('FilesFail', {
      runbook: 'Excel and CSV files fail',
      harm: 'Officials cannot fetch or hand in their forms, and exports fail.',
      metric: files.lambda.metricErrors(FIVE_MINUTES),
      threshold: 3,
    });
    for (const job of [...jobs, publishing]) this.watchJob(job);
    this.watchSending(stage, { '': reminders, Returned: returned });
    this.watchStored(stage, {
      Graphql: graphql,
      Files: files,
      Returned: returned,
      ...Object.fromEntries(jobs.map((job) => [job.job, job])),
    });
    this.watchReturned(returned);
    this.watchFeedback(feedback);
    this.watch('Bounces', {
      runbook: 'Too many letters bounce',
      harm: 'AWS stops all our e-mail if the bounce rate stays above five per cent.',
      metric: new Metric({
        namespace: 'AWS/SES',
        metricName: 'Reputation.BounceRate',
        statistic: 'Average',
        period: HOUR,
      }),
      threshold: 0.04,
    });
  }

  private watchJob({ job, lambda, undelivered, failed, longestGap, harmIfMissed }: ScheduledJob): void {
    this.watch(`${job}-failed`, {
      runbook: `${job} fails`,
      harm: `A run failed and is tried again. If that goes on: ${harmIfMissed}`,
      metric: lambda.metricErrors(FIVE_MINUTES),
      threshold: 1,
    });
    this.watch(`${job}-silent`, {
      runbook: `${job} does not run`,
      harm: `No run since the longest planned gap. ${harmIfMissed}`,
      metric: lambda.metricInvocations({ statistic: 'Sum', period: HOUR }),
      threshold: 1,
      periods: Math.ceil(longestGap.toHours({ integral: false })) + 1,
      onSilence: true,
    });
    for (const [kind, queue] of [['undelivered', undelivered] as const, ['gave-up', failed] as const])
      this.watch(`${job}-${kind}`, {
        runbook: `${job} has dead letters`,
        harm: `A run was given up. ${harmIfMissed}`,
        metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period: Duration.minutes(5) }),
        threshold: 1,
      });
  }

  /** Counts a line in the logs of functions. Such runs do not fail, so the error metric does not count them. */
  private logged(stage: Stage, metricName: string, logged: string, functions: Functions): Metric {
    for (const [name, { log }] of Object.entries(functions))
      new MetricFilter(this, `${metricName}${name}`, {
        logGroup: log,
        filterPattern: FilterPattern.exists(`$.message.${logged}`),
        metricNamespace: `Xaso/${stage.name}`,
        metricName,
        metricValue: '1',
      });
    return new Metric({ namespace: `Xaso/${stage.name}`, metricName, ...FIVE_MINUTES });
  }

  private watchStored(stage: Stage, functions: Functions): void {
    this.watch('UnreadableItems', {
      runbook: 'Stored items cannot be read',
      harm: 'What a damaged item is about is left out: a letter does not go, a ranking is not renewed, somebody has no rights.',
      metric: this.logged(stage, 'UnreadableItems', LOGGED.unreadableItem, functions),
      threshold: 1,
    });
  }

  /** A run that ended early or whose letters were refused logs it. */
  private watchSending(stage: Stage, senders: Functions): void {
    const metric = (metricName: string, logged: string) => this.logged(stage, metricName, logged, senders);
    this.watch('SendingStops', {
      runbook: 'SES takes no more letters',
      harm: 'Letters of today wait, and go out late or not at all.',
      metric: metric('SendingStopped', LOGGED.sendingStopped),
      threshold: 1,
    });
    this.watch('Refusals', {
      runbook: 'SES refuses single letters',
      harm: 'An official was not told today; for an officer the chairman is told on the next day.',
      metric: metric('LettersRefused', LOGGED.lettersRefused),
      threshold: 1,
    });
  }

  private watchReturned({ lambda, undelivered }: ReturnedLetters): void {
    const harm =
      'Officers whose report was sent back hear of it with the next sweep of a day, not at once; nor do officials whose address was changed, and administrators of a new one, who hear of it only where reminders run.';
    this.watch('send-returned-failed', {
      runbook: 'send-returned fails',
      harm,
      metric: lambda.metricErrors(FIVE_MINUTES),
      threshold: 1,
    });
    this.watch('send-returned-gave-up', {
      runbook: 'send-returned has dead letters',
      harm,
      metric: undelivered.metricApproximateNumberOfMessagesVisible({
        statistic: 'Maximum',
        period: Duration.minutes(5),
      }),
      threshold: 1,
    });
  }

  private watchFeedback({ lambda, undelivered, failed }: MailFeedback): void {
    const harm = 'Addresses that bounce still get letters, and a sweep that died may send one twice.';
    this.watch('mail-feedback-failed', {
      runbook: 'mail-feedback fails',
      harm,
      metric: lambda.metricErrors(FIVE_MINUTES),
      threshold: 1,
    });
    for (const [kind, queue] of [['undelivered', undelivered] as const, ['gave-up', failed] as const])
      this.watch(`mail-feedback-${kind}`, {
        runbook: 'mail-feedback has dead letters',
        harm,
        metric: queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period: Duration.minutes(5) }),
        threshold: 1,
      });
  }

  private watch(id: string, { runbook, harm, metric, threshold, periods = 1, onSilence = false }: Watch): void {
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
