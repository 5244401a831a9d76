import { Metrics } from '@aws-lambda-powertools/metrics';
import { ENV } from '../base/env.js';
import { METRIC_SERVICE, METRICS, type MetricName, metricNamespace } from '../base/metric-names.js';

const metrics = new Metrics({ namespace: metricNamespace(process.env[ENV.stage] ?? ''), serviceName: METRIC_SERVICE });

/** Counts, or notes a state. CloudWatch reads it from a line of the log (EMF), so nothing is called. */
export const measure = (name: MetricName, value = 1): void =>
  void metrics.addMetric(name, UNITS[name] ?? 'Count', value);

const UNITS: Readonly<Partial<Record<MetricName, 'None' | 'Percent'>>> = {
  [METRICS.rankingAge]: 'None',
  [METRICS.quotaUsed]: 'Percent',
};

/** What the invocation has counted, as one line; none where it counted nothing. */
export function publishMetrics({
  function: name,
  operation,
}: {
  readonly function?: string;
  readonly operation?: string;
}): void {
  if (!metrics.hasStoredMetrics()) return;
  if (name !== undefined) metrics.addMetadata('function', name);
  if (operation !== undefined) metrics.addMetadata('operation', operation);
  metrics.publishStoredMetrics();
}
