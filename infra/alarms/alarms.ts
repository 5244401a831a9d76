import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import type { Stage } from '../stages.js';
import { BackupEvents } from './backup-events.js';
import { Dashboard } from './dashboard.js';
import { Refusals } from './refusals.js';
import { alarmsOf, type Watched } from './watched.js';
import { Watcher } from './watcher.js';

/** What calls an operator: everything that people feel, or would feel soon. */
export class Alarms extends Construct {
  private readonly watcher: Watcher;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.watcher = new Watcher(this, 'Watcher', stage);
  }

  /** Where everything goes that an operator has to hear. */
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

/** AWS writes to the operator when a month costs, or is about to cost, more than the stage may. */
function limitCost(scope: Construct, { name, budgetUsd, alarmEmails }: Stage): void {
  const subscribers = alarmEmails.map((address) => ({ subscriptionType: 'EMAIL', address }));
  const notifications = (['ACTUAL', 'FORECASTED'] as const).map((notificationType) => ({
    notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold: 100, thresholdType: 'PERCENTAGE' },
    subscribers,
  }));
  new CfnBudget(scope, 'Budget', {
    budget: {
      budgetName: `xaso-${name}`,
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: budgetUsd, unit: 'USD' },
    },
    ...(subscribers.length > 0 && { notificationsWithSubscribers: notifications }),
  });
}
