import { Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard as CloudWatchDashboard,
  GraphWidget,
  type IAlarm,
  type IMetric,
  type IWidget,
  LogQueryWidget,
  SingleValueWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { type MetricName, REFUSED } from '../../src/lambda/base/metric-names.js';
import type { GraphqlApi } from '../functions/graphql-api.js';
import type { ServiceFunction } from '../functions/service-function.js';
import { type Stage, stackOf } from '../stages.js';
import { DASHBOARD, type WidgetData } from './dashboard-data.js';
import { counted, ofFunctions, refused, reputation } from './measures.js';

type DashboardProps = {
  readonly stage: Stage;
  readonly api: GraphqlApi;
  readonly functions: readonly ServiceFunction[];
  readonly alarms: readonly IAlarm[];
};

/** One page for operators, built from data. */
export class Dashboard extends Construct {
  constructor(scope: Construct, id: string, props: DashboardProps) {
    super(scope, id);
    new CloudWatchDashboard(this, 'Page', {
      dashboardName: stackOf(props.stage),
      defaultInterval: Duration.days(2),
      widgets: DASHBOARD.map((row) => row.map((data) => widgetOf(data, props))),
    });
  }
}

const DAY = Duration.days(1);

function widgetOf(data: WidgetData, { stage, api, functions, alarms }: DashboardProps): IWidget {
  const { title, width } = data;
  switch (data.kind) {
    case 'ALARMS':
      return new AlarmStatusWidget({ title, width, alarms: [...alarms] });
    case 'LOG':
      return new LogQueryWidget({
        title,
        width,
        logGroupNames: functions.map(({ log }) => log.logGroupName),
        queryLines: [...data.query],
      });
    case 'AWS':
      return new GraphWidget({ title, width, left: ofAws(data.shows, stage, api, functions) });
    case 'LAST':
      return new SingleValueWidget({ title, width, metrics: numbers(stage, data.counted, 'Maximum') });
    case 'GRAPH':
      return new GraphWidget({ title, width, left: numbers(stage, data.counted, 'Sum') });
  }
}

const numbers = (stage: Stage, names: Readonly<Partial<Record<MetricName, string>>>, statistic: string): IMetric[] =>
  Object.entries(names).map(([name, label]) =>
    counted(stage, name as MetricName, { statistic, ...(statistic === 'Maximum' && { period: DAY }) }).with({ label }),
  );

function ofAws(
  shows: Extract<WidgetData, { readonly kind: 'AWS' }>['shows'],
  stage: Stage,
  { api }: GraphqlApi,
  functions: readonly ServiceFunction[],
): IMetric[] {
  switch (shows) {
    case 'REQUESTS':
      return [
        api.metricCount({ label: 'requests', statistic: 'Sum' }),
        api.metricServerError({ label: 'errors', statistic: 'Sum' }),
      ];
    case 'REFUSED':
      return [
        refused(stage, REFUSED.officials).with({ label: 'officials' }),
        refused(stage, REFUSED.public).with({ label: 'public' }),
      ];
    case 'FUNCTIONS':
      return [
        ofFunctions('Errors', functions).with({ label: 'errors' }),
        ofFunctions('Throttles', functions).with({ label: 'throttles' }),
      ];
    case 'REPUTATION':
      return [reputation('Reputation.BounceRate'), reputation('Reputation.ComplaintRate')];
  }
}
