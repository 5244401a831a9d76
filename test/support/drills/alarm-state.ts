import { seriesOf } from './expression.js';
import type { Measured } from './measured.js';

type Stat = {
  readonly Metric: {
    readonly Namespace: string;
    readonly MetricName: string;
    readonly Dimensions?: readonly Dimension[];
  };
  readonly Period: number;
  readonly Stat: string;
};
type Dimension = { readonly Name: string; readonly Value: unknown };

/** The properties of an alarm in the template, as far as the alarms of the stack use them. */
export type AlarmProperties = {
  readonly AlarmDescription: string;
  readonly Namespace?: string;
  readonly MetricName?: string;
  readonly Dimensions?: readonly Dimension[];
  readonly Statistic?: string;
  readonly ExtendedStatistic?: string;
  readonly Period?: number;
  readonly Metrics?: readonly {
    readonly Id: string;
    readonly Expression?: string;
    readonly MetricStat?: Stat;
    readonly ReturnData?: boolean;
  }[];
  readonly Threshold: number;
  readonly EvaluationPeriods: number;
  /** The number of periods that must be bad; absent: all of them. */
  readonly DatapointsToAlarm?: number;
  readonly AlarmActions?: readonly unknown[];
  readonly OKActions?: readonly unknown[];
  readonly ComparisonOperator: 'GreaterThanOrEqualToThreshold' | 'LessThanThreshold';
  readonly TreatMissingData: 'notBreaching' | 'breaching' | 'ignore';
};

export type AlarmState = 'OK' | 'ALARM';

/** The state of an alarm at the end of a period, by what was measured until then. */
export function stateOf(
  alarm: AlarmProperties,
  measured: readonly Measured[],
  at: Date,
  before: AlarmState = 'OK',
): AlarmState {
  const { series, seconds } = readingOf(alarm, measured);
  const end = Math.floor(at.getTime() / (seconds * 1_000)) * seconds * 1_000;
  const points = Array.from({ length: alarm.EvaluationPeriods }, (_, i) => series(new Date(end - i * seconds * 1_000)));
  if (alarm.TreatMissingData === 'ignore' && points.some((point) => point === undefined)) return before;
  const bad = points.filter((point) => isBreaching(alarm, point)).length;
  return bad >= (alarm.DatapointsToAlarm ?? points.length) ? 'ALARM' : 'OK';
}

/** The e-mails of some periods that end at a moment: one for each change of the state that the alarm tells of. */
export function mailsOf(
  alarm: AlarmProperties,
  measured: readonly Measured[],
  until: Date,
  periods: number,
): AlarmState[] {
  const step = readingOf(alarm, measured).seconds * 1_000;
  const mails: AlarmState[] = [];
  let state: AlarmState = 'OK';
  for (let before = periods - 1; before >= 0; before -= 1) {
    const next = stateOf(alarm, measured, new Date(until.getTime() - before * step), state);
    const actions = next === 'ALARM' ? alarm.AlarmActions : alarm.OKActions;
    if (next !== state && (actions?.length ?? 0) > 0) mails.push(next);
    state = next;
  }
  return mails;
}

function isBreaching(
  { ComparisonOperator, Threshold, TreatMissingData }: AlarmProperties,
  point: number | undefined,
): boolean {
  if (point === undefined) return TreatMissingData === 'breaching';
  return ComparisonOperator === 'LessThanThreshold' ? point < Threshold : point >= Threshold;
}

function readingOf(alarm: AlarmProperties, measured: readonly Measured[]) {
  const { Metrics, Namespace = '', MetricName = '', Dimensions, Period = 0, Statistic, ExtendedStatistic } = alarm;
  if (!Metrics) {
    const stat = {
      Metric: { Namespace, MetricName, ...(Dimensions && { Dimensions }) },
      Period,
      Stat: Statistic ?? ExtendedStatistic ?? '',
    };
    return { series: statistics(stat, measured), seconds: Period };
  }
  const stats = Metrics.flatMap(({ Id, MetricStat }) => (MetricStat ? [[Id, MetricStat] as const] : []));
  const answer = Metrics.find(({ Expression }) => Expression !== undefined);
  const byId = Object.fromEntries(stats.map(([id, stat]) => [id, statistics(stat, measured)]));
  return { series: seriesOf(answer?.Expression ?? '', byId), seconds: stats[0]?.[1].Period ?? 0 };
}

/** One value for each period, of what was measured in the dimensions of the metric. */
function statistics({ Metric, Period, Stat }: Stat, measured: readonly Measured[]) {
  const wanted = measured.filter(
    ({ namespace, name, dimensions }) =>
      namespace === Metric.Namespace &&
      name === Metric.MetricName &&
      (Metric.Dimensions ?? []).every(({ Name, Value }) => isOf(Value, dimensions[Name])),
  );
  return (at: Date): number | undefined => {
    const [from, to] = [at.getTime(), at.getTime() + Period * 1_000];
    const values = wanted
      .filter((datum) => datum.at.getTime() >= from && datum.at.getTime() < to)
      .map(({ value }) => value);
    if (values.length === 0) return undefined;
    const sum = values.reduce((total, value) => total + value, 0);
    if (Stat === 'Sum') return sum;
    if (Stat === 'Average') return sum / values.length;
    // The 99th percentile of few values is the greatest.
    return Math.max(...values);
  };
}

/**
 * A value that is written out must be the one that was measured. A reference must be to the part that was measured; where the
 * measurement names none, there is only one such part in a stage.
 */
function isOf(value: unknown, part: string | undefined): boolean {
  if (typeof value === 'string') return value === part;
  if (part === undefined) return true;
  const { Ref, 'Fn::GetAtt': attribute } = Object(value) as { Ref?: string; 'Fn::GetAtt'?: readonly string[] };
  return (Ref ?? attribute?.[0])?.replace(/[0-9A-F]{8}$/, '') === part;
}
