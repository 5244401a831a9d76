import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { metricNamespace, REFUSED } from '../../src/lambda/base/metric-names.js';
import type { GraphqlApi } from '../functions/graphql-api.js';
import { SIGNED_IN } from '../portal/lanes.js';
import type { Stage } from '../stages.js';

/** Too many requests and too large ones, whether the gateway said so or the function behind it. */
const STATUSES = ['429', '413'] as const;

/** The routes of officials, as the access log spells them. */
const OF_OFFICIALS = `ANY ${SIGNED_IN}/*`;

/**
 * Counts what the gateway and the API's own limits refuse, of the public and of officials apart. The gateway's own numbers
 * put a false password and a full lane together, and know nobody.
 */
export class Refusals extends Construct {
  constructor(scope: Construct, id: string, { stage, api }: { readonly stage: Stage; readonly api: GraphqlApi }) {
    super(scope, id);
    const count = (who: keyof typeof REFUSED, comparison: '=' | '!=') =>
      new MetricFilter(this, who, {
        logGroup: api.accessLog,
        metricNamespace: metricNamespace(stage.name),
        metricName: REFUSED[who],
        metricValue: '1',
        filterPattern: FilterPattern.all(
          FilterPattern.any(...STATUSES.map((status) => FilterPattern.stringValue('$.status', '=', status))),
          FilterPattern.stringValue('$.route', comparison, OF_OFFICIALS),
        ),
      });
    count('officials', '=');
    count('public', '!=');
  }
}
