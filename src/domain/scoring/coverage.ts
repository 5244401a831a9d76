import { type LeafColumn, MISSING, NOT_APPLICABLE, PRESENT } from '../composite/column.js';
import { type Indicator, isScored } from '../indicator/indicator.js';
import type { MissingPolicy } from '../method/method.js';

/** All communes' figures of one indicator, one position per commune. Scoring works column by column. */
export type Column = LeafColumn & { readonly indicator: Indicator };

type Covering = Pick<Column, 'indicator' | 'states' | 'carried'>;

/**
 * The share of points with a figure of their own period, 0..1 by commune, of indicators that apply, are scored and not
 * computed. A carried figure adds nothing, because the commune did not report its own. 0 if nothing applies.
 */
export function coverageOf(columns: readonly Covering[], communes: number): Float64Array {
  const covered = new Float64Array(communes);
  const applicable = new Float64Array(communes);
  for (const { indicator, states, carried } of columns) {
    if (!isScored(indicator) || indicator.computed) continue;
    const { points } = indicator;
    const [present, notApplicable] = [PRESENT, NOT_APPLICABLE];
    for (let i = 0; i < communes; i++) {
      const isOwn = carried[i] !== 1;
      if (isOwn && states[i] === notApplicable) continue;
      applicable[i] = (applicable[i] as number) + points;
      if (isOwn && states[i] === present) covered[i] = (covered[i] as number) + points;
    }
  }
  for (let i = 0; i < communes; i++)
    if (applicable[i] !== 0) covered[i] = (covered[i] as number) / (applicable[i] as number);
  return covered;
}

/** Whether a commune reports enough to be ranked; the tolerance is for sums of fractional points. */
export const coversEnough = (coverage: number, minimum: number): boolean => coverage >= minimum - 1e-12;

/** 1 for a commune that can earn points at all, so that a score exists. */
export function scorable(columns: readonly Covering[], communes: number, policy: MissingPolicy): Uint8Array {
  const possible = new Uint8Array(communes);
  for (const { indicator, states } of columns) {
    if (!isScored(indicator) || indicator.points === 0) continue;
    const [present, missing] = [PRESENT, policy === 'RENORMALISE' ? PRESENT : MISSING];
    for (let i = 0; i < communes; i++) if (states[i] === present || states[i] === missing) possible[i] = 1;
  }
  return possible;
}
