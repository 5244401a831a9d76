import type { RankingSummaryToTell } from '../explanation/ranking-summary.js';
import type { Official, OfficialRole } from '../official/official.js';
import type { FinalDays } from '../ranking/final-days.js';
import type { Unit, UnitId } from '../register/unit.js';
import type { ApprovedReport } from '../reminder/approved-reports.js';
import type { OfficerGap } from '../reminder/chairman-for-officer.js';
import type { RankingCorrection } from '../reminder/corrected-ranking.js';
import { type ExtensionNews, newsItems } from '../reminder/extension-news.js';
import type { CommuneStanding } from '../reminder/final-ranking.js';
import { toldRankings } from '../reminder/ranking-corrections.js';
import type { StandingCounts } from '../reminder/report-standing.js';
import type { WaitingReport } from '../reminder/waiting-reviews.js';
import type { Completeness } from '../report/completeness.js';
import type { Progress } from '../report/missing-figures.js';
import type { ReportState } from '../report/report.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { PeriodId, Window } from '../time/period.js';

import type { MailItem, Told } from './mail.js';

/** One report that has not been submitted, as it stands when the letter is written. */
export type OpenReport = {
  readonly period: PeriodId;
  readonly window: Window;
  /** When the day it is due was last moved: by an edit of the calendar or an extension; null = never. */
  readonly dueDayMovedAt: Instant | null;
  /** Null: nothing has been saved yet. */
  readonly state: ReportState | null;
  readonly savedAt: Instant | null;
  readonly progress: Progress;
};

/** What comes next for the reader of a letter while the report is missing. */
export type NextStep = {
  readonly day: LocalDate;
  /** The last working day before it. */
  readonly upTo: LocalDate;
  /** Who hears of it then for the first time. */
  readonly joining: readonly OfficialRole[];
  /** The reader gets a letter about it then. */
  readonly reminds: boolean;
};

/** What a commune fills in together: its missing reports that fall due on one day (month, quarter, year). */
export type Form = {
  readonly unit: Unit;
  /** Month, then quarter, then year. */
  readonly reports: readonly OpenReport[];
  /** Of all its reports together. */
  readonly progress: Progress;
  /** Last day of the windows. */
  readonly closing: LocalDate;
  readonly dueDay: LocalDate;
  readonly extended: boolean;
  /** Working days after the due day; 0 until it has ended. */
  readonly workingDaysLate: number;
  /** Working days from today to the due day; 0 from the due day on. */
  readonly workingDaysLeft: number;
  /** The rung that is due today; null where the form is only named along with another. */
  readonly step: number | null;
  /** The roles to which this rung goes and in which somebody receives it. */
  readonly recipients: readonly OfficialRole[];
  /** The rung is a repetition after the ladder's own last one. */
  readonly isRepetition: boolean;
  /** Null after the last rung for the reader, and in a digest. */
  readonly next: NextStep | null;
  readonly officer: Official | null;
  /** Why what was for the officer goes to the chairman; null where an officer reads it. */
  readonly officerGap: OfficerGap | null;
  /** Reminders about this form that went to the officer before today, or to the chairman where no officer reads them. */
  readonly lettersToOfficer: number;
  /** Which letter about this form this is to its recipient: 1, 2, … */
  readonly letterNumber: number;
  readonly isDemonstration: boolean;
};

/** What leaders read about the latest due month: who reported and who did not. */
export type Digest = {
  readonly period: PeriodId;
  readonly window: Window;
  readonly dueDay: LocalDate;
  readonly completeness: Completeness;
  /** Completeness of the month before, as it is known today; null before the first period. */
  readonly previous: { readonly period: PeriodId; readonly completeness: Completeness } | null;
  /** Of the month's ranking; null while it is not final. */
  readonly rankingFinal: FinalDays | null;
  /** For each kind of report, where every expected commune stands. */
  readonly standings: readonly StandingCounts[];
  /** Of the final ranking; null while it is not final, and in the dry run. */
  readonly summary: RankingSummaryToTell | null;
  /** The communes of the scope, by id. */
  readonly communes: ReadonlyMap<UnitId, Unit>;
  /** Every overdue form of the scope, the oldest first. */
  readonly overdue: readonly Form[];
  /** Reports that communes have sent and that wait for the reviewers' office too long. */
  readonly waiting?: readonly WaitingReport[];
  readonly isDemonstration: boolean;
};

/** That the ranking of a month is final. */
export type RankingNews = {
  readonly period: PeriodId;
  /** Null in the dry run, which foresees the letter and not what it says. */
  readonly standing: CommuneStanding | null;
};

/** Everything one official is told on one day, in one e-mail. */
export type DailyMail = {
  readonly official: Official;
  /** The unit the official answers for. */
  readonly unit: Unit;
  /** Most urgent first. */
  readonly forms: readonly Form[];
  /** Whose window has just opened; the one that falls due first comes first. */
  readonly openings: readonly Form[];
  readonly digest: Digest | null;
  /** To a reviewer: reports that communes have sent and nobody has closed, the longest first. Absent = nothing is told of them. */
  readonly waiting?: readonly WaitingReport[];
  /** Own reports that were approved since the last letter; absent where none was. */
  readonly approved?: readonly ApprovedReport[];
  /** Extensions that were asked for, granted or refused; absent = nothing is told of any. */
  readonly news?: readonly ExtensionNews[];
  /** Of the official's commune; null = no news. */
  readonly ranking: RankingNews | null;
  /** Final rankings that were corrected since the reader was told of them; absent where none was. */
  readonly corrections?: readonly RankingCorrection[];
  /** What the ledger keeps of it: one entry a report and rung. */
  readonly items: readonly MailItem[];
};

/** What of it the ledger keeps. */
export function toldBy({ items, ranking, digest, news, corrections = [] }: DailyMail): Told {
  const rankings = toldRankings(corrections, ranking?.standing, digest?.summary);
  const isMore = items.length > 0 || ranking !== null || rankings.length > 0 || news !== undefined;
  return {
    items,
    ...(ranking && { ranking: ranking.period }),
    ...(rankings.length > 0 && { rankings }),
    ...(digest && isMore && { digest: true }),
    ...(news && { news: newsItems(news) }),
  };
}
