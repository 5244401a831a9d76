import type { AnnouncedNews } from '../mail/announced.js';
import type { CalledUnit } from '../register/called-unit.js';
import type { ExtensionGround } from '../settings/extension.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

type News = {
  readonly unit: CalledUnit;
  readonly period: PeriodId;
  /** When it happened. */
  readonly at: Instant;
  /** The day by which the report is to come now. */
  readonly dueDay: LocalDate;
  /** When that day was last moved; null = never. */
  readonly dueDayMovedAt: Instant | null;
  readonly isDemonstration: boolean;
};

/** News that an extension was asked for, granted or refused. */
export type ExtensionNews = News & {
  readonly kind: 'EXTENSION_ASKED' | 'EXTENSION_GRANTED' | 'EXTENSION_REFUSED';
  /** The day that was asked for, or granted. */
  readonly day: LocalDate;
  /** The ground of the extension; null in an extension that was granted without a ground. */
  readonly ground: ExtensionGround | null;
  /** Why it was asked for, granted or refused. */
  readonly reason: string;
  /** For a granted extension: false if it came too late for the report to be on time. */
  readonly replacesDueDay: boolean;
};

/** News that an approved report was reopened for changes. */
export type ReopenedNews = News & { readonly kind: 'REOPENED'; readonly reason: string };

/** News that a report lies with the reader, who signs it. */
export type HandedOverNews = News & { readonly kind: 'HANDED_TO_CHAIRMAN' };

/** News that the chairman returned a report to the officer; without a note only figures are asked about. */
export type ChairmanReturnNews = News & { readonly kind: 'RETURNED_TO_OFFICER'; readonly note: string | null };

/** News that the due day of a report has moved since the reader's latest letter. */
export type MovedDueDayNews = News & {
  readonly kind: 'DUE_DAY_MOVED';
  /** The day that the reader was told last; null where the ledger did not keep it. */
  readonly from: LocalDate | null;
  /** An extension moved the due day, not a change of the calendar. */
  readonly byExtension: boolean;
};

/** News of a report in a daily letter. */
export type ReportNews = ExtensionNews | ReopenedNews | HandedOverNews | ChairmanReturnNews | MovedDueDayNews;

/** What the ledger keeps of it. */
export const announcedNews = (news: readonly ReportNews[]): AnnouncedNews[] =>
  news.map(({ kind, unit, period }) => ({ kind, unit: unit.id, period }));

/** Whether the news names a day that replaces the one in the reader's calendar. */
export const movesDueDay = ({ kind }: ReportNews): boolean => kind === 'EXTENSION_GRANTED' || kind === 'DUE_DAY_MOVED';
