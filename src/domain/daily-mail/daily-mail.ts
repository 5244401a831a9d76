import type { AnnouncedDueDay, AnnouncedReport } from '../mail/announced.js';
import { type MailEntry, plannedEntry } from '../mail/mail.js';
import type { ApprovedReport } from '../news/approved-reports.js';
import { announcedNews, movesDueDay, type ReportNews } from '../news/news.js';
import { announcedRankings } from '../news/ranking-corrections.js';
import { placesTold, type RankingNews } from '../news/ranking-news.js';
import type { Official } from '../official/official.js';
import type { Unit } from '../register/unit.js';
import type { RankingCorrection } from '../reminder/corrected-ranking.js';
import type { Form } from '../reminder/open-forms.js';
import type { WaitingReport } from '../reminder/waiting-reviews.js';
import type { Digest } from './leaders-digest.js';

/** The contents of the letter to one official on one day. The ledger keeps a `MailEntry`. */
export type DailyMail = {
  /** The assignment that the letter is about. */
  readonly official: Official;
  /** The substitute who reads the letter while the official is absent; absent = the official reads it. */
  readonly reader?: Official;
  readonly unit: Unit;
  /** Forms, most urgent first. */
  readonly forms: readonly Form[];
  /** Reports whose window has just opened, earliest due day first. */
  readonly openings: readonly Form[];
  readonly digest: Digest | null;
  /** For a reviewer: reports that await review, longest first; absent = none. */
  readonly waiting?: readonly WaitingReport[];
  /** The official's own reports that were approved since the last letter; absent = none. */
  readonly approved?: readonly ApprovedReport[];
  /** News of reports: extensions, reopenings, moved due days; absent = none. */
  readonly news?: readonly ReportNews[];
  /** News of the ranking of the official's commune; null = none. */
  readonly ranking: RankingNews | null;
  /** Corrections of final rankings that the reader was told of; absent = none. */
  readonly corrections?: readonly RankingCorrection[];
};

/** The ledger entry of the letter, as it is planned for its day. */
export function entryOf(
  mail: DailyMail,
  { day, occurrence, to }: Pick<MailEntry, 'day' | 'occurrence' | 'to'>,
): MailEntry {
  const { official, ranking, digest, news, corrections = [] } = mail;
  const items = announcedReports(mail);
  const places = ranking ? placesTold(ranking) : [];
  const rankings = announcedRankings(corrections, places, digest?.summary);
  const dueDays = announcedDueDays(mail);
  const isMore = items.length > 0 || ranking !== null || rankings.length > 0 || news !== undefined;
  return plannedEntry({
    day,
    official: official.id,
    kind: 'DAILY',
    path: official.path,
    ...(to !== undefined && { to }),
    occurrence,
    items,
    ...(ranking && { ranking: ranking.period }),
    ...(rankings.length > 0 && { rankings }),
    ...(digest && isMore && { digest: true }),
    ...(news && { news: announcedNews(news) }),
    ...(dueDays.length > 0 && { dueDays }),
  });
}

/** The reports that cause the letter, in its order. Reports that are only named beside them are left out. */
export function announcedReports({ forms, openings, waiting = [] }: DailyMail): AnnouncedReport[] {
  const inForms = (of: readonly Form[], more: Pick<AnnouncedReport, 'opened'>) =>
    of.flatMap(({ unit, reports }) =>
      reports.flatMap(({ period, due }): AnnouncedReport[] =>
        due ? [{ unit: unit.id, period, step: due.step, ...more, ...reachedIfDifferent(due.step, due.reached) }] : [],
      ),
    );
  const inWaiting = waiting.flatMap(({ unit, period, step, workingDays }): AnnouncedReport[] =>
    step === null ? [] : [{ unit: unit.id, period, step, waiting: true, ...reachedIfDifferent(step, workingDays) }],
  );
  return [...inForms(forms, {}), ...inForms(openings, { opened: true }), ...inWaiting];
}

const reachedIfDifferent = (step: number, reached: number): Pick<AnnouncedReport, 'reached'> =>
  reached === step ? {} : { reached };

/** Due days that the letter names. Officials of a commune read about their own reports; other readers get lists. */
function announcedDueDays({ official: { role }, forms, openings, news = [] }: DailyMail): AnnouncedDueDay[] {
  if (role !== 'officer' && role !== 'chairman') return [];
  const inForms = [...forms, ...openings].flatMap(({ unit, reports, dueDay }) =>
    reports.map(({ period }) => ({ unit: unit.id, period, day: dueDay })),
  );
  const isInForm = (report: ReportNews) =>
    inForms.some(({ unit, period }) => unit === report.unit.id && period === report.period);
  const inNews = news.filter((report) => movesDueDay(report) && !isInForm(report));
  return [...inForms, ...inNews.map(({ unit, period, dueDay }) => ({ unit: unit.id, period, day: dueDay }))];
}
