import { type Create, created, list, record, text, withSmallFirstLetters } from './creation.js';

/** Logs, metrics and alarms. */
export const WATCHING: Readonly<Record<string, Create>> = {
  'AWS::Logs::LogGroup': async (call, { name, properties, region, account }) => {
    await call('logs', 'create_log_group', { logGroupName: name });
    await call('logs', 'put_retention_policy', { logGroupName: name, retentionInDays: properties.RetentionInDays });
    return created(name, { Arn: `arn:aws:logs:${region}:${account}:log-group:${name}:*` });
  },

  'AWS::Logs::MetricFilter': async (call, { name, properties }) => {
    await call('logs', 'put_metric_filter', {
      filterName: name,
      ...record(withSmallFirstLetters(properties)),
    });
    return created(name);
  },

  'AWS::CloudWatch::Alarm': async (call, { name, properties, region, account }) => {
    await call('cloudwatch', 'put_metric_alarm', { AlarmName: name, ...properties });
    return created(name, { Arn: `arn:aws:cloudwatch:${region}:${account}:alarm:${name}` });
  },

  'AWS::Events::Rule': async (call, { name, properties, region, account }) => {
    const { Targets, EventPattern, ...rest } = properties;
    await call('events', 'put_rule', { Name: name, EventPattern: JSON.stringify(EventPattern), ...rest });
    await call('events', 'put_targets', { Rule: name, Targets: list(Targets) });
    return created(name, { Arn: `arn:aws:events:${region}:${account}:rule/${name}` });
  },

  'AWS::CloudWatch::Dashboard': async (call, { name, properties }) => {
    await call('cloudwatch', 'put_dashboard', {
      DashboardName: properties.DashboardName ?? name,
      DashboardBody: properties.DashboardBody,
    });
    return created(properties.DashboardName ?? name);
  },

  'AWS::Budgets::Budget': async (call, { properties, account }) => {
    const budget = record(properties.Budget);
    const { Amount, Unit } = record(budget.BudgetLimit);
    await call('budgets', 'create_budget', {
      AccountId: account,
      Budget: { ...budget, BudgetLimit: { Amount: text(Amount), Unit } },
      NotificationsWithSubscribers: list(properties.NotificationsWithSubscribers),
    });
    return created(budget.BudgetName);
  },
};
