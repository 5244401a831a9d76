import type { RankingSummaryToTell } from '../explanation/ranking-summary.js';
import type { LetterContents, MailItem, ToldDueDay } from '../mail/mail.js';
import type { ApprovedReport } from '../news/approved-reports.js';
import { toldRankings } from '../news/ranking-corrections.js';
import type { RankingNews } from '../news/ranking-news.js';
import { movesDueDay, newsItems, type ReportNews } from '../news/told-news.js';
import type { Official } from '../official/official.js';
import type { FinalDays } from '../ranking/final-days.js';
import type { Unit, UnitId } from '../register/unit.js';
import type { RankingCorrection } from '../reminder/corrected-ranking.js';
import type { Form } from '../reminder/form.js';
import type { StandingCounts } from '../reminder/report-standing.js';
import type { WaitingReport } from '../reminder/waiting-reviews.js';
import type { Completeness } from '../report/completeness.js';
import type { LocalDate } from '../time/local-date.js';
import type { PeriodId, Window } from '../time/period.js';

/** What leaders read about the latest due month: who reported and who did not. */
export type Digest = {
  readonly period: PeriodId;
  readonly window: Window;
  readonly dueDay: LocalDate;
  readonly completeness: Completeness;
  /** Completeness of the month before, as of today; null before the first period. */
  readonly previous: { readonly period: PeriodId; readonly completeness: Completeness } | null;
  /** Of the month's ranking; null while it is not final. */
  readonly rankingFinal: FinalDays | null;
  /** For each kind of report, where every expected commune stands. */
  readonly standings: readonly StandingCounts[];
  /**
   * Of the month's ranking, or of the month before while fewer than half of the communes are ranked; null before there is one,
   * and in the dry run.
   */
  readonly summary: RankingSummaryToTell | null;
  /** The communes of the scope, by id. */
  readonly communes: ReadonlyMap<UnitId, Unit>;
  /** Every overdue form of the scope, the oldest first. */
  readonly overdue: readonly Form[];
  /** Reports that communes have sent and that wait for the reviewers' office too long. */
  readonly waiting?: readonly WaitingReport[];
  readonly isDemonstration: boolean;
};

/** Everything one official is told on one day, in one e-mail. */
export type DailyMail = {
  readonly official: Official;
  /** The unit the official answers for. */
  readonly unit: Unit;
  /** Most urgent first. */
  readonly forms: readonly Form[];
  /** Reports whose window has just opened, the earliest due day first. */
  readonly openings: readonly Form[];
  readonly digest: Digest | null;
  /**
   * For a reviewer: submitted reports that no reviewer has closed, the longest wait first; absent = the letter names
   * none.
   */
  readonly waiting?: readonly WaitingReport[];
  /** Own reports that were approved since the last letter; absent where none was. */
  readonly approved?: readonly ApprovedReport[];
  /** News of reports: extensions, reopenings, moved due days; absent = none. */
  readonly news?: readonly ReportNews[];
  /** Of the official's commune; null = no news. */
  readonly ranking: RankingNews | null;
  /** Final rankings that were corrected since the reader was told of them; absent where none was. */
  readonly corrections?: readonly RankingCorrection[];
  /** What the ledger keeps: one entry for each report and rung. */
  readonly items: readonly MailItem[];
};

/** What of it the ledger keeps. */
export function contentsOf(mail: DailyMail): LetterContents {
  const { items, ranking, digest, news, corrections = [] } = mail;
  const rankings = toldRankings(corrections, ranking?.standing, digest?.rankingFinal ? digest.summary : null);
  const dueDays = dueDaysTold(mail);
  const isMore = items.length > 0 || ranking !== null || rankings.length > 0 || news !== undefined;
  return {
    items,
    ...(ranking && { ranking: ranking.period }),
    ...(rankings.length > 0 && { rankings }),
    ...(digest && isMore && { digest: true }),
    ...(news && { news: newsItems(news) }),
    ...(dueDays.length > 0 && { dueDays }),
  };
}

/** Officials of a commune read about their own reports; everybody else reads lists. */
function dueDaysTold({ official: { role }, forms, openings, news = [] }: DailyMail): ToldDueDay[] {
  if (role !== 'officer' && role !== 'chairman') return [];
  const inForms = [...forms, ...openings].flatMap(({ unit, reports, dueDay }) =>
    reports.map(({ period }) => ({ unit: unit.id, period, day: dueDay })),
  );
  const isInForm = (each: ReportNews) =>
    inForms.some(({ unit, period }) => unit === each.unit.id && period === each.period);
  const inNews = news.filter((each) => movesDueDay(each) && !isInForm(each));
  return [...inForms, ...inNews.map(({ unit, period, dueDay }) => ({ unit: unit.id, period, day: dueDay }))];
}
