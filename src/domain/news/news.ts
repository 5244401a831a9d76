import type { AnnouncedNews } from '../mail/announced.js';
import type { Form, OpenReport } from '../reminder/open-forms.js';
import type { ExtensionGround } from '../settings/extension.js';
import type { Instant, LocalDate } from '../time/local-date.js';

type News = Pick<Form, 'unit' | 'dueDay' | 'onTimeUntil' | 'isDemonstration'> &
  Pick<OpenReport, 'period' | 'dueDayMovedAt'> & {
    /** When it happened. */
    readonly at: Instant;
  };

/** News that an extension was asked for, granted or refused. */
export type ExtensionNews = News & {
  readonly kind: 'EXTENSION_ASKED' | 'EXTENSION_GRANTED' | 'EXTENSION_REFUSED';
  /** The requested day, or the granted one. */
  readonly day: LocalDate;
  /** The ground of the extension; null if an extension was granted without one. */
  readonly ground: ExtensionGround | null;
  /** The reason for the request, the grant or the refusal. */
  readonly reason: string;
  /** For a granted extension: false if it came too late for the report to be on time. */
  readonly replacesDueDay: boolean;
  /** Whether the report was sent before the answer was told. */
  readonly isSent?: boolean;
};

/** News that an approved report was reopened for changes. */
export type ReopenedNews = News & { readonly kind: 'REOPENED'; readonly reason: string };

/** News that the reader, a chairman, has a report to sign. */
export type HandedOverNews = News & { readonly kind: 'HANDED_TO_CHAIRMAN' };

/** News that the chairman returned a report. Without a note, comments concern single figures only. */
export type ChairmanReturnNews = News & { readonly kind: 'RETURNED_TO_OFFICER'; readonly note: string | null };

/** News that the due day of a report has moved since the reader's latest letter. */
export type MovedDueDayNews = News & {
  readonly kind: 'DUE_DAY_MOVED';
  /** The day in the reader's last letter; null if the ledger did not keep it. */
  readonly from: LocalDate | null;
  /** True if an extension moved the due day, false if a change of the calendar did. */
  readonly byExtension: boolean;
};

/** News of a report in a daily letter. */
export type ReportNews = ExtensionNews | ReopenedNews | HandedOverNews | ChairmanReturnNews | MovedDueDayNews;

/** The news of a letter as the ledger keeps it. */
export const announcedNews = (news: readonly ReportNews[]): AnnouncedNews[] =>
  news.map(({ kind, unit, period }) => ({ kind, unit: unit.id, period }));

/** Whether the news names a day that replaces the one in the reader's calendar. */
export const movesDueDay = ({ kind }: ReportNews): boolean => kind === 'EXTENSION_GRANTED' || kind === 'DUE_DAY_MOVED';
