import * as z from 'zod/mini';
import { parsedJson } from '../../domain/text/parsed-json.js';
import { METRICS, type MetricName } from '../../lambda/base/metric-names.js';

/** One value that the service counted. */
export type Counted = { readonly metric: MetricName; readonly at: number; readonly value: number };

/** A log line in the embedded metric format of CloudWatch. */
const line = z.looseObject({ _aws: z.object({ Timestamp: z.number() }) });

/** The values in a line of a worker's log; none for a line in another format. */
export function valuesCounted(text: string): Counted[] {
  const read = text.includes('"_aws"') ? z.safeParse(line, parsedJson(text)) : undefined;
  if (!read?.success) return [];
  const { _aws, ...said } = read.data;
  return Object.values(METRICS).flatMap((metric) =>
    [said[metric]].flat().flatMap((value) => (typeof value === 'number' ? { metric, at: _aws.Timestamp, value } : [])),
  );
}
