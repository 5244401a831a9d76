import type { UnitId } from '../register/unit.js';
import type { Instant } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

/** An unreadable stored item that a ranking needs. */
export type HindranceCause =
  | { readonly kind: 'REPORT'; readonly unit: UnitId; readonly period: PeriodId }
  | { readonly kind: 'METHOD'; readonly id: string }
  /** The current publication, or that of the month before. */
  | { readonly kind: 'RANKING'; readonly period: PeriodId };

/** Why the ranking of a month is not renewed. The current version stays until the item is repaired. */
export type Hindrance = {
  /** The occurrence of the first run that met the hindrance. */
  readonly since: Instant;
  readonly causes: readonly HindranceCause[];
};
