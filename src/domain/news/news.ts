import type { AnnouncedNews } from '../mail/announced.js';
import type { Unit } from '../register/unit.js';
import type { ExtensionGround } from '../settings/extension.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

type News = {
  readonly unit: Unit;
  readonly period: PeriodId;
  /** When it happened. */
  readonly at: Instant;
  /** The day by which the report is to come now. */
  readonly dueDay: LocalDate;
  /** When that day was last moved; null = never. */
  readonly dueDayMovedAt: Instant | null;
  readonly isDemonstration: boolean;
};

/** That an extension was asked for, granted or refused, as a letter tells it. */
export type ExtensionNews = News & {
  readonly kind: 'EXTENSION_ASKED' | 'EXTENSION_GRANTED' | 'EXTENSION_REFUSED';
  /** The day that was asked for, or granted. */
  readonly day: LocalDate;
  /** Null in what was granted without one. */
  readonly ground: ExtensionGround | null;
  /** Why it was asked for, granted or refused. */
  readonly reason: string;
  /** Only of one that was granted: false where it came too late for the report to be on time. */
  readonly replacesDueDay: boolean;
};

/** That an approved report was opened again, so that it can be changed. */
export type ReopenedNews = News & { readonly kind: 'REOPENED'; readonly reason: string };

/** That a report is due on another day than the reader was told. */
export type MovedDueDayNews = News & {
  readonly kind: 'DUE_DAY_MOVED';
  /** The day that the reader was told last; null where the ledger did not keep it. */
  readonly from: LocalDate | null;
  /** By an extension, and not by a change of the calendar. */
  readonly byExtension: boolean;
};

/** What became of a report, as a daily letter tells it. */
export type ReportNews = ExtensionNews | ReopenedNews | MovedDueDayNews;

/** What the ledger keeps of it. */
export const announcedNews = (news: readonly ReportNews[]): AnnouncedNews[] =>
  news.map(({ kind, unit, period }) => ({ kind, unit: unit.id, period }));

/** It names a day that replaces the one in the reader's calendar. */
export const movesDueDay = ({ kind }: ReportNews): boolean => kind === 'EXTENSION_GRANTED' || kind === 'DUE_DAY_MOVED';
