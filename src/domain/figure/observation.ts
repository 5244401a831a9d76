import type { IndicatorCode } from '../indicator/indicator.js';
import type { UnitId } from '../register/unit.js';
import type { Text } from '../text/text.js';
import type { LocalDate } from '../time/local-date.js';

/** How a published number bounds the true one: `GT` 85 is "over 85", never 85 itself. */
export type Relation = 'EQ' | 'GT' | 'LT';

/** The publication that a figure was taken from. */
export type PublicationSource = {
  readonly title: Text;
  /** The day that it prints; null where it prints none. */
  readonly publishedOn: LocalDate | null;
  /** When it was published, as far as that is known. */
  readonly dated: Text;
};

/**
 * A figure that somebody else published about a unit, as it was printed. It has no period, so it never enters a
 * ranking; where only a numerator is published no rate may be computed.
 */
export type Observation = {
  readonly unit: UnitId;
  /** The indicator that was observed; null for an event that only relates to one. */
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
  /** Where it was printed; absent in what was loaded before sources were kept. */
  readonly source?: PublicationSource | undefined;
  /** The figure in the words of the source, as far as they were kept; absent or null = they were not. */
  readonly quotation?: Text | null | undefined;
};
