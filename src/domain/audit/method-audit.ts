import type { MethodVersion } from '../method/method.js';
import type { Ranking } from '../ranking/ranking.js';
import { auditedTable } from './audited-table.js';
import { type Finding, findingsOf } from './findings.js';
import { type GroupMeasures, groupMeasures, type IndicatorMeasures, indicatorMeasures } from './measures.js';
import { compensation } from './orders.js';
import { componentShares, cronbachAlpha, leastToldFromZero } from './statistics.js';

/** Whether a method is sound, as far as the figures of one ranking can show it. */
export type MethodAudit = {
  readonly ranking: Ranking;
  readonly method: MethodVersion;
  readonly communes: number;
  readonly pairs: number;
  /** A correlation nearer to 0 cannot be told from 0 with so many communes. */
  readonly leastCorrelation: number;
  readonly alpha: number | null;
  /** Shares of the variance, largest first. */
  readonly components: readonly number[];
  /** Places by which ranks move under a geometric mean. */
  readonly compensation: { readonly mean: number; readonly most: number };
  readonly indicators: readonly IndicatorMeasures[];
  readonly groups: readonly GroupMeasures[];
  readonly findings: readonly Finding[];
};

/** @param ranking one that the method made, published or simulated */
export function auditOf(ranking: Ranking, method: MethodVersion): MethodAudit {
  const table = auditedTable(ranking, method);
  const shares = table.indicators.map((indicator) => indicator.shares);
  const communes = table.units.length;
  const numbers = {
    indicators: indicatorMeasures(table),
    groups: groupMeasures(table),
    components: componentShares(shares),
    compensation: compensation(table),
  };
  return {
    ...{ ...numbers, ranking, method, communes, pairs: (communes * (communes - 1)) / 2 },
    ...{ leastCorrelation: leastToldFromZero(communes), alpha: cronbachAlpha(shares) },
    findings: findingsOf({ ...numbers, table }),
  };
}
