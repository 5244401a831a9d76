import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import type { GraphqlApi } from '../functions/graphql-api.js';
import type { MailFeedback } from '../functions/mail-feedback.js';
import type { ReturnedLetters } from '../functions/returned-letters.js';
import type { ScheduledJob } from '../functions/scheduled-job.js';
import type { ServiceFunction } from '../functions/service-function.js';
import type { Stage } from '../stages.js';
import { watchApi } from './api-alarms.js';
import { endedRuns, watchJob, watchLettersOfTheDay } from './job-alarms.js';
import { watchLetters } from './letter-alarms.js';
import { Watcher } from './watcher.js';

type AlarmsProps = {
  readonly stage: Stage;
  readonly table: ITableV2;
  readonly api: GraphqlApi;
  readonly graphql: ServiceFunction;
  readonly files: ServiceFunction;
  readonly ranking: ScheduledJob;
  readonly reminders: ScheduledJob;
  readonly publishing: ScheduledJob;
  readonly returned: ReturnedLetters;
  readonly feedback: MailFeedback;
};

/** What calls an operator: everything that people feel, or would feel soon. */
export class Alarms extends Construct {
  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    const { stage, table, api, graphql, files, ranking, reminders, publishing, returned, feedback } = props;
    const jobs = [ranking, reminders];
    const watcher = new Watcher(this, 'Watcher', stage);
    const ofJobs = Object.fromEntries(jobs.map((job) => [job.job, job]));
    const readers = { Graphql: graphql, Files: files, Returned: returned, ...ofJobs };
    watchApi(watcher, { api, graphql, files, table, readers });
    for (const job of jobs) watchJob(watcher, job, endedRuns(watcher, job));
    watchJob(watcher, publishing, publishing.lambda.metricInvocations());
    watchLettersOfTheDay(watcher, reminders);
    watchLetters(watcher, { reminders, returned, feedback });
    limitCost(this, stage);
  }
}

/** AWS writes to the operator when a month costs, or is about to cost, more than the stage may. */
function limitCost(scope: Construct, { name, budgetUsd, alarmEmail }: Stage): void {
  const subscribers = alarmEmail ? [{ subscriptionType: 'EMAIL', address: alarmEmail }] : [];
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
    ...(alarmEmail && { notificationsWithSubscribers: notifications }),
  });
}
