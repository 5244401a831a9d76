import type { UnrankedReason } from '../ranking/ranking.js';
import type { UnitId } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

/** A report for which a letter goes: at a step of a ladder, or because its window has opened. */
export type AnnouncedReport = {
  readonly unit: UnitId;
  readonly period: PeriodId;
  /** Working days relative to the due day: −3, 0, 1, 3, 5, 10 … */
  readonly step: number;
  /** Working days from the due day to the day of the letter; absent where that is the step. */
  readonly stands?: number;
  /** The letter says that the window has opened; the step is then the distance to the due day. */
  readonly opened?: true;
  /**
   * The letter says that the report waits for a reviewer; the step then counts the working days since its submission.
   */
  readonly waiting?: true;
};

/** News of reports for the next daily letter, besides missing reports. */
export const NEWS_KINDS = [
  'EXTENSION_ASKED',
  'EXTENSION_GRANTED',
  'EXTENSION_REFUSED',
  'REOPENED',
  'DUE_DAY_MOVED',
  'HANDED_TO_CHAIRMAN',
  'RETURNED_TO_OFFICER',
] as const;
export type AnnouncedNews = {
  readonly kind: (typeof NEWS_KINDS)[number];
  readonly unit: UnitId;
  readonly period: PeriodId;
};

/** The due day that a letter names to those who see to the report. */
export type AnnouncedDueDay = { readonly unit: UnitId; readonly period: PeriodId; readonly day: LocalDate };

/** The place in a final ranking that a letter names. */
export type AnnouncedStanding = {
  /** Null = unranked, for the reason beside it. */
  readonly rank: number | null;
  /** How many communes are ranked. */
  readonly ranked: number;
  /** Points of 1,000; null where nothing can be scored. */
  readonly points: number | null;
  readonly reason: UnrankedReason | null;
};

/** The version of a final ranking that a letter announces. */
export type AnnouncedRanking = {
  readonly scope: UnitId;
  readonly period: PeriodId;
  readonly version: number;
  /** The place of the reader's commune; absent in a leader's letter, which tells the ranking as a whole. */
  readonly standing?: AnnouncedStanding;
  /** That commune, which may have ended since; absent in entries of earlier releases, where it is the one of their path. */
  readonly unit?: UnitId;
  /** The version that the reader was told before; absent in the first letter about the month. */
  readonly corrects?: number;
};
