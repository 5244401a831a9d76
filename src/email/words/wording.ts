import type { Digest } from '../../domain/daily-mail/daily-mail.js';
import type { Comparison } from '../../domain/explanation/explanation.js';
import type { RankingSummaryToTell } from '../../domain/explanation/ranking-summary.js';
import type { Improvement } from '../../domain/improvement/improvement.js';
import { lowerFirst } from '../../domain/indicator/texts.js';
import type { ApprovedReport } from '../../domain/news/approved-reports.js';
import type { ReportNews } from '../../domain/news/news.js';
import type { AccessMail } from '../../domain/notice/access-notices.js';
import type { Official } from '../../domain/official/official.js';
import type { CalledUnit } from '../../domain/register/called-unit.js';
import type { Unit } from '../../domain/register/unit.js';
import type { OfficerGap } from '../../domain/reminder/chairman-for-officer.js';
import type { CorrectedStanding, RankingCorrection } from '../../domain/reminder/corrected-ranking.js';
import type { CommuneStanding } from '../../domain/reminder/final-ranking.js';
import type { Form, OpenReport } from '../../domain/reminder/form.js';
import type { FigureRemark, ReturnedReport } from '../../domain/reminder/returned-report.js';
import type { WaitingReport } from '../../domain/reminder/waiting-reviews.js';
import { capitalised } from '../../domain/text/letter-case.js';
import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { Fact, MissingLine } from '../letter/letter.js';

/** What a letter says of a change of an official. */
export type AccessWords = {
  subject(mail: AccessMail, unit: Unit): string;
  concerns(mail: AccessMail): string | null;
  addressee(reader: Official): string;
  firstLine(mail: AccessMail, unit: Unit): string;
  facts(mail: AccessMail, unit: Unit): readonly Fact[];
  contact(mail: AccessMail): string;
};

/** The reader of a letter about a commune's own reports. Everybody else reads lists of communes. */
export type Audience = 'officer' | 'chairman';

/**
 * The sentences of one language, made for one letterhead. The functions in the `compose` files order them, in the same way for every language.
 */
export type Wording = {
  readonly subjects: Subjects;
  letterhead(today: LocalDate): { lines: readonly string[]; date: string };
  toCommune(recipient: Official, unit: Unit, audience: Audience): readonly string[];
  toOffice(recipient: Official): readonly string[];
  concerns: {
    form(form: Form, audience: Audience): string | null;
    several(forms: readonly Form[]): string | null;
    list(forms: readonly Form[]): string | null;
    digest(digest: Digest): string | null;
  };
  /** The legal basis and the deadline. */
  basis(form: Form): string;
  severalBasis(unit: Unit, forms: readonly Form[], asOf: Instant): string;
  /** The state of the form at that moment. */
  standing(form: Form, asOf: Instant): string;
  listStanding(forms: readonly Form[], asOf: Instant): string;
  /** The same after the legal basis, for reports with several deadlines. */
  listBasis(forms: readonly Form[], asOf: Instant): string;
  facts(form: Form, audience: Audience): readonly Fact[];
  missing(form: Form): { title: string; groups: readonly MissingLine[] };
  section(form: Form, ordinal: number): string;
  request(form: Form, audience: Audience): string;
  openReport(form: Form): string;
  list: {
    caption: string;
    columns: readonly string[];
    row(form: Form): readonly string[];
    /** Stands below a shortened list. */
    more(listed: readonly Form[], others: readonly Form[]): string;
    request(forms: readonly Form[]): string;
    open(form: Form): string;
    next(forms: readonly Form[]): string | null;
  };
  /** The same for a commune's own reports. */
  moreReports(others: readonly Form[]): string;
  digest: {
    /** The first line with the legal basis. */
    basis(digest: Digest, asOf: Instant): string;
    firstLine(digest: Digest, asOf: Instant): string;
    facts(digest: Digest): readonly Fact[];
    caption: string;
    /** Title of the summary of a ranking. */
    summarySection(summary: RankingSummaryToTell): string;
    summary(summary: RankingSummaryToTell, communes: Digest['communes']): readonly Fact[];
    /** Asks the leader to make the overdue communes report. */
    request(digest: Digest): string;
    open(digest: Digest): string;
    openRanking(ranking: { readonly period: PeriodId }): string;
    contact(): string;
  };
  /** Says that reports were approved since the last letter. */
  approved(reports: readonly ApprovedReport[]): string;
  /** Reports awaiting review. Reviewers read their own, leaders read those of the reviewers. */
  waiting: {
    subject(waiting: readonly WaitingReport[]): string;
    concerns(): string | null;
    standing(waiting: readonly WaitingReport[], asOf: Instant): string;
    caption: string;
    columns: readonly string[];
    row(waiting: WaitingReport): readonly string[];
    more(others: number): string;
    request: string;
    open(first: WaitingReport): string;
    /** @param from the number of working days after which leaders read about a waiting report */
    next(from: number): string;
    toLeaders(waiting: readonly WaitingReport[]): string;
    readonly leadersCaption: string;
  };
  /** News of reports: extensions, reopenings, moved deadlines. */
  news: {
    subject(news: readonly ReportNews[]): string;
    concerns(news: readonly ReportNews[]): string | null;
    section(news: readonly ReportNews[]): string;
    sentence(news: ReportNews): string;
    facts(news: ReportNews): readonly Fact[];
    request(news: ReportNews): string;
    readonly open: string;
  };
  opened: {
    subject(unit: Unit, forms: readonly Form[]): string;
    concerns(forms: readonly Form[]): string | null;
    /** Begins in lower case, because it follows the legal basis. */
    firstLine(unit: Unit, forms: readonly Form[]): string;
    section(forms: readonly Form[]): string;
    facts(form: Form): readonly Fact[];
    request(form: Form): string;
    next(forms: readonly Form[]): string;
  };
  ranking: {
    /** @param others how many further units the letter tells of */
    subject(unit: CalledUnit, standing: CommuneStanding, others: number): string;
    concerns(standing: CommuneStanding): string | null;
    section(standing: CommuneStanding): string;
    basis(unit: Unit, standing: CommuneStanding): string;
    firstLine(unit: Unit, standing: CommuneStanding): string;
    /** The place of a further unit, whose month the letter has named. */
    place(unit: Unit, standing: CommuneStanding): string;
    facts(standing: CommuneStanding): readonly Fact[];
    /** What the scores leave out; null = nothing. */
    leftOut(standing: CommuneStanding): string | null;
    /** Titles of what moved the rank, of the largest causes, and of the nearest improvements. */
    movers(standing: CommuneStanding): string;
    mover(clause: { readonly vi: string; readonly en: string }): string;
    causes: string;
    cause(cause: Comparison, scope: Unit): string;
    improvements: string;
    improvement(improvement: Improvement): string;
    request(unit: Unit): string;
    open(standing: CommuneStanding): string;
    contact(): string;
  };
  /** The correction of a final ranking that an earlier letter reported. */
  correction: {
    subject(corrections: readonly RankingCorrection[], scope: Unit): string;
    concerns(corrections: readonly RankingCorrection[]): string | null;
    section(correction: RankingCorrection): string;
    sentence(correction: RankingCorrection): string;
    facts(change: CorrectedStanding): readonly Fact[];
    /** Caption of the list for leaders. */
    caption(count: number): string;
    readonly columns: readonly string[];
    row(change: CorrectedStanding): readonly string[];
    more(others: number): string;
    open(correction: RankingCorrection): string;
  };
  readonly access: AccessWords;
  /** To a substitute, and to an official who has lost one. */
  readonly absence: AccessWords & {
    /** What the substitute may do, and where to choose the assignment; null where it has ended. */
    rights(mail: AccessMail): string | null;
    readonly openWork: string;
  };
  /**
   * Says where the Excel file of the form is. The letter cannot link to the file itself, because that needs a token.
   */
  readonly template: string;
  calendar: {
    readonly filename: string;
    summary(unit: Unit, report: Pick<OpenReport, 'period'>): string;
    description(form: Pick<Form, 'dueDay'>): string;
    readonly demonstration: string;
    /** Says that the calendar file is attached. */
    attached(dueDays: readonly Pick<Form, 'dueDay'>[]): string;
  };
  /** Says how to switch such letters off: digests for leaders, rankings for the officials of communes. */
  withoutDigests(to: Official): string;
  /** The clause after the legal basis, or alone if there is none. */
  under(clause: string): string;
  returned: {
    subject(report: ReturnedReport): string;
    concerns(report: ReturnedReport): string | null;
    firstLine(report: ReturnedReport): string;
    facts(report: ReturnedReport): readonly Fact[];
    table: {
      caption(report: ReturnedReport): string;
      columns: readonly string[];
      row(remark: FigureRemark): readonly string[];
      more(others: number): string;
    };
    request(report: ReturnedReport): string;
    open(report: ReturnedReport): string;
    next(): string;
  };
  /** Tells a chairman why the officer's letter comes to them. */
  readonly insteadOfOfficer: Readonly<Record<OfficerGap, string>>;
  contact(canBeExtended: boolean): string;
  /** Names the other readers, and says what happens next and on which day while the report is missing. */
  next(form: Form, audience: Audience): string;
  disregard(forms: readonly Form[], audience: Audience | 'office'): string;
  closing(): readonly string[];
  copies(forms: readonly Form[], audience: Audience | 'office'): string | null;
  automatic(reference: string): string;
  readonly demonstration: string;
};

export type Subjects = {
  form(form: Form, audience: Audience): string;
  /** Several forms of one commune. */
  several(unit: Unit, forms: readonly Form[]): string;
  /** Forms of several communes, for reviewers and leaders. */
  list(forms: readonly Form[]): string;
  digest(digest: Digest, scope: Unit): string;
};

export const isOverdue = (form: Form): boolean => form.workingDaysLate > 0;
export const isDueToday = (form: Form): boolean => !isOverdue(form) && form.workingDaysLeft === 0;
export const byUrgency = (forms: readonly Form[]) => ({
  late: forms.filter(isOverdue),
  today: forms.filter(isDueToday),
  soon: forms.filter((form) => form.workingDaysLeft > 0),
});
/** The weekly repetition after the ladder's last step. Its subject states the fact and asks nothing. */
export const isWeekly = (form: Form): boolean => form.isRepetition;
export const reportCount = (forms: readonly Form[]): number =>
  forms.reduce((count, form) => count + form.reports.length, 0);
/** Whether the others can be counted as communes: each is one report of a commune that is not among the named. */
export const areOtherUnits = (listed: readonly Form[], others: readonly Form[]): boolean =>
  unitCount(others) === reportCount(others) &&
  unitCount([...listed, ...others]) === unitCount(listed) + unitCount(others);
export const unitCount = (forms: readonly Form[]): number => new Set(forms.map((form) => form.unit.id)).size;
export const mostLate = (forms: readonly Form[]): number => Math.max(...forms.map((form) => form.workingDaysLate));

/** The value of a single report, or a list of the values of all reports of the form, each after the name of its period. */
export const valueOfEachReport = (
  { reports }: Form,
  value: (report: OpenReport) => string,
  periodName: (report: OpenReport) => string,
): string =>
  reports.length === 1 || new Set(reports.map(value)).size === 1
    ? reports.slice(0, 1).map(value).join('')
    : reports.map((report) => capitalised(`${periodName(report)}: ${lowerFirst(value(report))}`)).join('. ');
