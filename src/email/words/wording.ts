import type { AccessMail } from '../../domain/administration/access-notices.js';
import type { Digest } from '../../domain/daily-mail/daily-mail.js';
import type { Comparison } from '../../domain/explanation/explanation.js';
import type { RankingSummaryToTell } from '../../domain/explanation/ranking-summary.js';
import type { Improvement } from '../../domain/improvement/improvement.js';
import type { ApprovedReport } from '../../domain/news/approved-reports.js';
import type { ReportNews } from '../../domain/news/told-news.js';
import type { Official } from '../../domain/official/official.js';
import type { Unit } from '../../domain/register/unit.js';
import type { OfficerGap } from '../../domain/reminder/chairman-for-officer.js';
import type { CorrectedStanding, RankingCorrection } from '../../domain/reminder/corrected-ranking.js';
import type { CommuneStanding } from '../../domain/reminder/final-ranking.js';
import type { Form, OpenReport } from '../../domain/reminder/form.js';
import type { FigureRemark, ReturnedReport } from '../../domain/reminder/returned-report.js';
import type { WaitingReport } from '../../domain/reminder/waiting-reviews.js';
import type { Letterhead } from '../../domain/settings/scope-settings.js';
import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import type { Fact, MissingLine } from '../letter/letter.js';

/** Whom a letter about a commune's own reports addresses; everybody else reads lists of communes. */
export type Audience = 'officer' | 'chairman';

/** The sentences of one language. The order in which they stand is the same in both (compose-letter.ts). */
export type Wording = {
  readonly subjects: Subjects;
  letterhead(letterhead: Letterhead, today: LocalDate): { lines: readonly string[]; date: string };
  toCommune(recipient: Official, unit: Unit, audience: Audience): readonly string[];
  toOffice(recipient: Official, letterhead: Letterhead): readonly string[];
  concerns: {
    form(form: Form, audience: Audience): string | null;
    several(forms: readonly Form[]): string | null;
    list(forms: readonly Form[]): string | null;
    digest(digest: Digest): string | null;
  };
  /** By what right and until when. */
  basis(letterhead: Letterhead, form: Form): string;
  severalBasis(letterhead: Letterhead, unit: Unit, forms: readonly Form[], asOf: Instant): string;
  /** How the form stands at that moment. */
  standing(form: Form, asOf: Instant): string;
  listStanding(forms: readonly Form[], asOf: Instant): string;
  /** The same with the legal basis in front, where the reports have no one due day that would follow from it. */
  listBasis(letterhead: Letterhead, forms: readonly Form[], asOf: Instant): string;
  facts(form: Form, audience: Audience): readonly Fact[];
  missing(form: Form): { title: string; groups: readonly MissingLine[] };
  section(form: Form, ordinal: number): string;
  request(form: Form, audience: Audience): string;
  openReport(form: Form): string;
  list: {
    caption: string;
    columns: readonly string[];
    row(form: Form): readonly string[];
    /** Below a list that names only the first ones. */
    more(named: readonly Form[], others: readonly Form[]): string;
    request(forms: readonly Form[]): string;
    open(form: Form): string;
    next(forms: readonly Form[]): string | null;
  };
  /** The same of one commune's own reports. */
  moreReports(others: readonly Form[]): string;
  digest: {
    /** The first line with the legal basis. */
    basis(letterhead: Letterhead, digest: Digest, asOf: Instant): string;
    firstLine(digest: Digest, asOf: Instant): string;
    facts(digest: Digest): readonly Fact[];
    caption: string;
    /** Title of what the final ranking says. */
    summarySection(digest: Digest): string;
    summary(summary: RankingSummaryToTell, communes: Digest['communes']): readonly Fact[];
    /** Names what is to be directed. */
    request(digest: Digest): string;
    open(digest: Digest): string;
    openRanking(digest: Digest): string;
    contact(letterhead: Letterhead): string;
  };
  /** That reports were approved since the last letter. */
  approved(reports: readonly ApprovedReport[]): string;
  /** Reports that wait for review: to reviewers, and to leaders as the reviewers' part. */
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
    /** @param from working days from which leaders are told */
    next(from: number): string;
    toLeaders(waiting: readonly WaitingReport[], letterhead: Letterhead): string;
    leadersCaption(letterhead: Letterhead): string;
  };
  /** What became of reports. */
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
    /** Begins in lower case: it follows the legal basis. */
    firstLine(unit: Unit, forms: readonly Form[]): string;
    section(forms: readonly Form[]): string;
    facts(form: Form): readonly Fact[];
    request(form: Form): string;
    next(forms: readonly Form[]): string;
  };
  ranking: {
    subject(unit: Unit, standing: CommuneStanding): string;
    concerns(standing: CommuneStanding): string | null;
    section(standing: CommuneStanding): string;
    /** The first line with the legal basis of the reports that were ranked. */
    basis(letterhead: Letterhead, unit: Unit, standing: CommuneStanding): string;
    firstLine(unit: Unit, standing: CommuneStanding): string;
    facts(standing: CommuneStanding): readonly Fact[];
    /** What the scores leave out; null where nothing. */
    leftOut(standing: CommuneStanding): string | null;
    /** Title of the largest causes. */
    causes: string;
    cause(cause: Comparison, scope: Unit): string;
    /** Title of the nearest improvements. */
    improvements: string;
    improvement(improvement: Improvement): string;
    request(unit: Unit): string;
    open(standing: CommuneStanding): string;
    contact(letterhead: Letterhead): string;
  };
  /** That a final ranking stands otherwise than the reader was told. */
  correction: {
    subject(corrections: readonly RankingCorrection[], scope: Unit): string;
    concerns(corrections: readonly RankingCorrection[]): string | null;
    section(correction: RankingCorrection): string;
    sentence(correction: RankingCorrection): string;
    facts(change: CorrectedStanding): readonly Fact[];
    /** Of the list that leaders read. */
    caption(count: number): string;
    readonly columns: readonly string[];
    row(change: CorrectedStanding): readonly string[];
    more(others: number): string;
    open(correction: RankingCorrection): string;
  };
  /** A changed address, a new administrator. */
  access: {
    subject(mail: AccessMail, unit: Unit): string;
    concerns(mail: AccessMail): string | null;
    addressee(reader: Official): string;
    firstLine(mail: AccessMail, unit: Unit): string;
    facts(mail: AccessMail, unit: Unit): readonly Fact[];
    contact(mail: AccessMail, letterhead: Letterhead): string;
  };
  /** Where the form to fill in is to be had as a file: a link to the file itself would answer nobody, for want of a token. */
  readonly template: string;
  calendar: {
    readonly filename: string;
    summary(unit: Unit, report: Pick<OpenReport, 'period'>): string;
    description(form: Pick<Form, 'dueDay'>): string;
    readonly demonstration: string;
    /** That the letter comes with it. */
    attached(dueDays: readonly Pick<Form, 'dueDay'>[]): string;
  };
  /** Below a letter that can be switched off: how. Leaders get digests, the officials of communes rankings. */
  withoutDigests(letterhead: Letterhead, to: Official): string;
  /** A clause with the legal basis in front of it, where there is one. */
  under(letterhead: Letterhead, clause: string): string;
  returned: {
    subject(report: ReturnedReport): string;
    concerns(report: ReturnedReport): string | null;
    firstLine(letterhead: Letterhead, report: ReturnedReport): string;
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
  /** To a chairman who reads what was for the officer. */
  readonly insteadOfOfficer: Readonly<Record<OfficerGap, string>>;
  contact(letterhead: Letterhead): string;
  /** Who else reads it, and what happens on which day while the report is missing. */
  next(form: Form, audience: Audience, letterhead: Letterhead): string;
  disregard(forms: readonly Form[], audience: Audience | 'office'): string;
  closing(letterhead: Letterhead): readonly string[];
  copies(forms: readonly Form[], audience: Audience | 'office', letterhead: Letterhead): string | null;
  automatic(reference: string): string;
  readonly demonstration: string;
};

export type Subjects = {
  form(form: Form, audience: Audience): string;
  /** More than one form of one commune. */
  several(unit: Unit, forms: readonly Form[]): string;
  /** Forms of several communes, for those who look after them. */
  list(forms: readonly Form[]): string;
  digest(digest: Digest, scope: Unit): string;
};

export const isOverdue = (form: Form): boolean => form.workingDaysLate > 0;
export const isDueToday = (form: Form): boolean => !isOverdue(form) && form.workingDaysLeft === 0;
/** All that fall due today are one form. */
export const byUrgency = (forms: readonly Form[]) => ({
  late: forms.filter(isOverdue),
  today: forms.filter(isDueToday),
  soon: forms.filter((form) => form.workingDaysLeft > 0),
});
/** The repetitions after the ladder's last step: their subject states the fact instead of asking. */
export const isWeekly = (form: Form): boolean => form.isRepetition;
export const reportCount = (forms: readonly Form[]): number =>
  forms.reduce((count, form) => count + form.reports.length, 0);
/** Communes that none of the forms before them belongs to, each with one report: they can be counted as communes. */
export const areOtherUnits = (named: readonly Form[], others: readonly Form[]): boolean =>
  unitCount(others) === reportCount(others) &&
  unitCount([...named, ...others]) === unitCount(named) + unitCount(others);
export const unitCount = (forms: readonly Form[]): number => new Set(forms.map((form) => form.unit.id)).size;
export const mostLate = (forms: readonly Form[]): number => Math.max(...forms.map((form) => form.workingDaysLate));
