import type { LogLine } from '../api/logged-functions.js';

/** One value that CloudWatch gets. Dimensions over which it sums are left out. */
export type Measured = {
  readonly namespace: string;
  readonly name: string;
  /** A dimension that names a resource holds its name in the template without the trailing digits. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly at: Date;
  readonly value: number;
};

type EmbeddedMetrics = {
  readonly CloudWatchMetrics: readonly {
    readonly Namespace: string;
    readonly Dimensions: readonly (readonly string[])[];
    readonly Metrics: readonly { readonly Name: string }[];
  }[];
};

/** The values in log lines of the embedded metric format. They get the given moment, since a drill has its own clock. */
export function measuredIn(lines: readonly LogLine[], at: Date): Measured[] {
  return lines.flatMap((line) => {
    if (!('_aws' in line)) return [];
    return (line._aws as EmbeddedMetrics).CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
      Metrics.flatMap(({ Name }) =>
        [line[Name]].flat().map((value) => ({
          namespace: Namespace,
          name: Name,
          dimensions: Object.fromEntries((Dimensions[0] ?? []).map((dimension) => [dimension, `${line[dimension]}`])),
          at,
          value: Number(value),
        })),
      ),
    );
  });
}

/** A value that a service of AWS measures by itself. */
export const byAws = (
  namespace: string,
  name: string,
  at: Date,
  value: number,
  dimensions: Measured['dimensions'] = {},
): Measured => ({
  namespace: `AWS/${namespace}`,
  name,
  dimensions,
  at,
  value,
});
