import type { LeafColumn } from '../composite/column.js';
import type { Indicator } from '../indicator/indicator.js';

export { MISSING, NOT_APPLICABLE, PRESENT } from '../composite/column.js';

/** All communes' figures of one indicator, one position per commune. Scoring works column by column. */
export type Column = LeafColumn & { readonly indicator: Indicator };

export const isScored = (indicator: Indicator): boolean => indicator.scoring.rule !== 'none';
