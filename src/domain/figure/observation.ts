import type { IndicatorCode } from '../indicator/indicator.js';
import type { UnitId } from '../register/unit.js';
import type { Text } from '../text/text.js';

/** How a published number bounds the true one: `GT` 85 is "over 85", never 85 itself. */
export type Relation = 'EQ' | 'GT' | 'LT';

/**
 * A figure that somebody else published about a unit, as it was printed. It has no period, so it never enters a
 * ranking; where only a numerator is published no rate may be computed.
 */
export type Observation = {
  readonly unit: UnitId;
  /** Null for an event that only relates to an indicator. */
  readonly indicator: IndicatorCode | null;
  readonly relation: Relation;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** A published value on its own: per cent for a ratio, else a number of `uom`. */
  readonly value: number | null;
  readonly uom: Text;
  /** What happened, where the publication counts an event. */
  readonly event: Text | null;
  readonly relatedTo: IndicatorCode | null;
  readonly note: Text | null;
};
