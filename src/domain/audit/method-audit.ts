import type { MethodVersion } from '../method/method.js';
import type { Ranking } from '../ranking/ranking.js';
import { auditedTable } from './audited-table.js';
import { findingsOf } from './findings.js';
import { groupMeasures, indicatorMeasures } from './measures.js';
import { compensation } from './orders.js';
import { componentShares, cronbachAlpha, leastToldFromZero } from './statistics.js';

export type MethodAudit = ReturnType<typeof auditOf>;

/**
 * The measures and findings about a method that the figures of one ranking can show.
 *
 * @param ranking a published or simulated ranking by the same method
 */
export function auditOf(ranking: Ranking, method: MethodVersion) {
  const table = auditedTable(ranking, method);
  const shares = table.indicators.map((indicator) => indicator.shares);
  const communes = table.units.length;
  const numbers = {
    indicators: indicatorMeasures(table),
    groups: groupMeasures(table),
    /** Shares of the variance that principal components explain, the largest first. */
    components: componentShares(shares),
    /** Places by which ranks change under a geometric mean. */
    compensation: compensation(table),
  };
  return {
    ...{ ...numbers, ranking, method, communes, pairs: (communes * (communes - 1)) / 2 },
    /** A correlation nearer to 0 cannot be told from 0 with so many communes. */
    leastCorrelation: leastToldFromZero(communes),
    alpha: cronbachAlpha(shares),
    findings: findingsOf({ ...numbers, table }),
  };
}
