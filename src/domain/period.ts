import type { Frequency } from './indicator.js';
import type { LocalDate } from './local-date.js';

/** `2026-10`, `2026-Q3` or `2026`. */
export type PeriodId = string;

export type Period = {
  readonly id: PeriodId;
  readonly frequency: Frequency;
  /** The year in the id: targets are those of this year. */
  readonly year: number;
  /** 1–12, 1–4 or 1. */
  readonly ordinal: number;
};

/** First and last day of a period, both inclusive. */
export type Window = { readonly from: LocalDate; readonly to: LocalDate };
