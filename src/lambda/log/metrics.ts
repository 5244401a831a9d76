import { Metrics } from '@aws-lambda-powertools/metrics';
import { ENV } from '../base/env.js';
import { METRIC_SERVICE, METRICS, type MetricName, metricNamespace } from '../base/metric-names.js';
import type { LineFields } from './log.js';

const metrics = new Metrics({ namespace: metricNamespace(process.env[ENV.stage] ?? ''), serviceName: METRIC_SERVICE });

/** Adds to a count, or records a state. CloudWatch reads it from a log line (EMF), so no request is sent. */
export const measure = (name: MetricName, value = 1): void =>
  void metrics.addMetric(name, UNITS[name] ?? 'Count', value);

const UNITS: Readonly<Partial<Record<MetricName, 'None' | 'Percent'>>> = {
  [METRICS.rankingAge]: 'None',
  [METRICS.quotaUsed]: 'Percent',
};

/** Writes the measurements of the invocation as one line. Nothing if there are none. */
export function publishMetrics({ function: name, operation }: Pick<LineFields, 'function' | 'operation'>): void {
  if (!metrics.hasStoredMetrics()) return;
  if (name !== undefined) metrics.addMetadata('function', name);
  if (operation !== undefined) metrics.addMetadata('operation', operation);
  metrics.publishStoredMetrics();
}
