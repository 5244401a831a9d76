import * as z from 'zod/mini';
import { METRICS, type MetricName } from '../../lambda/base/metric-names.js';

/** One value that the service counted. */
export type Counted = { readonly metric: MetricName; readonly at: number; readonly value: number };

const NAMES = new Set<string>(Object.values(METRICS));

/** A line of the log in the embedded metric format, in which CloudWatch reads it in AWS. */
const line = z.object({
  _aws: z.object({
    Timestamp: z.number(),
    CloudWatchMetrics: z.array(z.object({ Metrics: z.array(z.object({ Name: z.string() })) })),
  }),
});

/** What a line of a worker's log counts; nothing where it counts nothing or is no such line. */
export function valuesCounted(text: string): Counted[] {
  if (!text.includes('"_aws"')) return [];
  const values = parsed(text);
  const read = z.safeParse(line, values);
  if (!read.success) return [];
  const { Timestamp: at, CloudWatchMetrics } = read.data._aws;
  return CloudWatchMetrics.flatMap(({ Metrics }) => Metrics).flatMap(({ Name }) =>
    [Object(values)[Name]]
      .flat()
      .flatMap((value) => (isMetric(Name) && Number.isFinite(value) ? [{ metric: Name, at, value }] : [])),
  );
}

const isMetric = (name: string): name is MetricName => NAMES.has(name);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
