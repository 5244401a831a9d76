import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { metricNamespace, REFUSED } from '../../src/lambda/base/metric-names.js';
import type { BackedUp } from '../backup.js';
import type { GraphqlApi } from '../functions/graphql-api.js';
import { SIGNED_IN } from '../portal/lanes.js';
import { type Stage, stackOf } from '../stages.js';
import { Dashboard } from './dashboard.js';
import { alarmsOf, type Watched } from './watched.js';
import { Watcher } from './watcher.js';

/** Alarms for operators: on everything that people feel or would feel soon. */
export class Alarms extends Construct {
  private readonly watcher: Watcher;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.watcher = new Watcher(this, 'Watcher', stage);
  }

  /** The topic for all messages to operators. */
  get topic(): ITopic {
    return this.watcher.topic;
  }

  watch(watched: Watched): void {
    for (const [name, watch] of Object.entries(alarmsOf(watched))) this.watcher.watch(name, watch);
    new Refusals(this, 'Refused', watched);
    const { stage, backedUp, api, graphql, files, ranking, reminders, publishing, returned, feedback } = watched;
    if (stage.backup !== null) new BackupEvents(this, 'Backups', this.topic, backedUp);
    const functions = [graphql, files, ranking, reminders, publishing, returned, feedback];
    new Dashboard(this, 'Dashboard', { stage, api, functions, alarms: this.watcher.alarms });
    limitCost(this, stage);
  }
}

/** AWS writes to the operators when a month costs, or will probably cost, more than the stage's budget. */
function limitCost(scope: Construct, stage: Stage): void {
  const { budgetUsd, alarmEmails } = stage;
  const subscribers = alarmEmails.map((address) => ({ subscriptionType: 'EMAIL', address }));
  const notifications = (['ACTUAL', 'FORECASTED'] as const).map((notificationType) => ({
    notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold: 100, thresholdType: 'PERCENTAGE' },
    subscribers,
  }));
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: stackOf(stage),
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: budgetUsd, unit: 'USD' },
    },
    ...(subscribers.length > 0 && { notificationsWithSubscribers: notifications }),
  });
}

/** States of AWS Backup for a job that copied nothing, or not all. */
const ENDED_BADLY = ['FAILED', 'ABORTED', 'EXPIRED', 'PARTIAL'];
const RUNBOOK = 'A backup was not made';
const JOBS = { Backup: 'Backup Job State Change', Copy: 'Copy Job State Change' } as const;

/**
 * Reports failed backups and copies, from events of AWS Backup, which cost nothing. A job that never began sends no
 * event, so the nightly job looks for it.
 */
class BackupEvents extends Construct {
  constructor(scope: Construct, id: string, topic: ITopic, { table, evidence }: BackedUp) {
    super(scope, id);
    for (const [name, detailType] of Object.entries(JOBS)) {
      const rule = new Rule(this, name, {
        description: `A nightly ${name.toLowerCase()} of table or evidence did not come to its end`,
        eventPattern: {
          source: ['aws.backup'],
          detailType: [detailType],
          detail: { state: ENDED_BADLY, resourceArn: [table.tableArn, evidence.bucketArn] },
        },
      });
      const [state, resource] = ['$.detail.state', '$.detail.resourceArn'].map((path) => EventField.fromPath(path));
      const message = `${name} of ${resource}: ${state}. Runbook: ${RUNBOOK}`;
      rule.addTarget(new SnsTopic(topic, { message: RuleTargetInput.fromText(message) }));
    }
  }
}

/** Too many requests, and too large ones, refused by the gateway or by the function behind it. */
const STATUSES = ['429', '413'] as const;

/** The routes of officials, in the spelling of the access log. */
const OF_OFFICIALS = `ANY ${SIGNED_IN}/*`;

/**
 * Counts refusals by the gateway and by the API's own limits, separately for the public and officials. The gateway's
 * own metrics do not separate an invalid token from a full lane, nor officials from the public.
 */
class Refusals extends Construct {
  constructor(scope: Construct, id: string, { stage, api }: { readonly stage: Stage; readonly api: GraphqlApi }) {
    super(scope, id);
    const count = (who: keyof typeof REFUSED, comparison: '=' | '!=') =>
      new MetricFilter(this, who, {
        logGroup: api.accessLog,
        metricNamespace: metricNamespace(stage.name),
        metricName: REFUSED[who],
        metricValue: '1',
        filterPattern: FilterPattern.all(
          FilterPattern.any(...STATUSES.map((status) => FilterPattern.stringValue('$.status', '=', status))),
          FilterPattern.stringValue('$.route', comparison, OF_OFFICIALS),
        ),
      });
    count('officials', '=');
    count('public', '!=');
  }
}
