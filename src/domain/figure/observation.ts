import type { IndicatorCode } from '../indicator/indicator.js';
import type { UnitId } from '../register/unit.js';
import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';

/** How a published number relates to the true one: `GT` 85 is "over 85", never 85 itself. */
export type Relation = 'EQ' | 'GT' | 'LT';

/** The publication of a figure. */
export type PublicationSource = {
  readonly title: Text;
  /** The day printed in the publication; null if none is printed. */
  readonly publishedOn: LocalDate | null;
  /** When it was published, as far as known. */
  readonly dated: Text;
};

/**
 * A figure that somebody else published about a unit, as it was printed. It has no period, so it never enters a
 * ranking. If only a numerator is published, no rate may be computed.
 */
export type Observation = {
  readonly unit: UnitId;
  /** The observed indicator; null for an event that only relates to one. */
  readonly indicator: IndicatorCode | null;
  readonly relation: Relation;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** A published value without numerator and denominator: per cent for a ratio, else a number of `uom`. */
  readonly value: number | null;
  readonly uom: Text;
  /** The event that the publication counts; null if it counts none. */
  readonly event: Text | null;
  readonly relatedTo: IndicatorCode | null;
  readonly note: Text | null;
  /** The publication; absent in observations loaded before publications were kept. */
  readonly source?: PublicationSource | undefined;
  /** The figure in the words of the publication; absent or null if they were not kept. */
  readonly quotation?: Text | null | undefined;
};
