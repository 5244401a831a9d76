import type { UnrankedReason } from '../ranking/ranking.js';
import type { UnitId } from '../register/unit.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

/** A report that causes a letter: at a step of a ladder, or because its window has opened. */
export type AnnouncedReport = {
  readonly unit: UnitId;
  readonly period: PeriodId;
  /** Working days from the due day: −3, 0, 1, 3, 5, 10 … */
  readonly step: number;
  /** Working days from the due day to the day of the letter, or those late; absent if equal to `step`. */
  readonly reached?: number;
  /** The letter says that the window has opened; `step` is then the distance to the due day. */
  readonly opened?: true;
  /** The letter says that the report awaits review; `step` then counts the working days since its submission. */
  readonly waiting?: true;
};

/** Kinds of news about reports in a daily letter, besides missing reports. */
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

/** The due day of a report, as a letter names it. */
export type AnnouncedDueDay = { readonly unit: UnitId; readonly period: PeriodId; readonly day: LocalDate };

/** A place in a final ranking, as a letter names it. */
export type AnnouncedStanding = {
  /** Null = unranked, for the given reason. */
  readonly rank: number | null;
  /** Other communes share the rank; absent if none do, and in entries of releases that did not keep it. */
  readonly tied?: true;
  /** How many communes are ranked. */
  readonly ranked: number;
  /** Points of 1,000; null without a score. */
  readonly points: number | null;
  readonly reason: UnrankedReason | null;
};

/** The version of a final ranking that a letter announces. */
export type AnnouncedRanking = {
  readonly scope: UnitId;
  readonly period: PeriodId;
  readonly version: number;
  /** The place of the reader's commune; absent in a leader's letter, which tells of the whole ranking. */
  readonly standing?: AnnouncedStanding;
  /** The commune that was announced; it may have ended since. Entries of earlier releases lack it and mean the commune at their path. */
  readonly unit?: UnitId;
  /** The version in the reader's earlier letter; absent in the first letter about the month. */
  readonly corrects?: number;
};
