import { REASONS_ABOUT_REPORTS, type ReasonForNoMail } from '../daily-mail/plan-daily-mail.js';
import { isDaily, isUnfinished, type MailEntry } from '../mail/mail.js';
import { personOf } from '../official/assignment.js';
import type { Official } from '../official/official.js';
import type { ReasonNotFormed } from '../ranking/ranking.js';
import type { Register, UnitId } from '../register/unit.js';
import type { ReasonForSilentDay } from '../reminder/silent-day.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import { liesInScope } from '../settings/scope-paths.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import { type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import { closingDateOf, type PeriodId } from '../time/period.js';
import type { JobRun, MonthRun } from './job-run.js';

/** Why the runs of a day cannot explain anything. */
type WithoutRun =
  /** The job is not due yet. */
  | 'NOT_YET'
  /** The job was due, and no run left a record. */
  | 'JOB_DID_NOT_RUN'
  /** Runs began, and each ended with an error or without a result. */
  | 'JOB_FAILED'
  /** The day is before the first record. */
  | 'NOT_RECORDED';

/** The outcome of an official's letter on a day. */
export type LetterAnswer =
  /** The ledger has the letter; its state says the rest. */
  | { readonly kind: 'LETTER'; readonly entry: MailEntry }
  /** The scope sent no letters on that day. */
  | { readonly kind: 'SILENT_DAY'; readonly reason: ReasonForSilentDay }
  /** The plan of that day had no letter for this official. */
  | { readonly kind: 'NO_LETTER'; readonly reason: ReasonForNoMail }
  /** The mail service accepted no more letters that day, and this one was still to be planned or sent. */
  | { readonly kind: 'SENDING_STOPPED'; readonly entry: MailEntry | null }
  /** Data that decides about letters was unreadable. */
  | { readonly kind: 'UNREADABLE'; readonly items: readonly string[] }
  /** A sweep ran, but this official was not among those it considered. */
  | { readonly kind: 'NOT_CONSIDERED' }
  | { readonly kind: WithoutRun };

/** The stored facts about the letters of a day for one official. */
export type LetterFacts = RunsOfDay & {
  /** The moment at which the first sweep of the day is due. */
  readonly firstSweep: Instant;
  /** The official's letters of the day. */
  readonly entries: readonly MailEntry[];
  /** Why the day is silent by today's settings. */
  readonly silence: ReasonForSilentDay | undefined;
  /** The last plan's reason for no letter; undefined if it planned one or was not kept. */
  readonly planned: ReasonForNoMail | undefined;
  /** Reports of the unit and method versions that the day's runs could not read. The plan left them out. */
  readonly unread: readonly string[];
  /** Everything that the day's runs could not read, except entries of other officials. */
  readonly unreadAtAll: readonly string[];
};

type RunsOfDay = {
  readonly day: LocalDate;
  readonly now: Instant;
  /** Runs of the job for that day, in any order. */
  readonly runs: readonly JobRun[];
  /** The day of this job's first record; undefined without any. */
  readonly recordedSince: LocalDate | undefined;
};

const LEFT_OVER = { status: 'SUPERSEDED', notSent: 'DAY_OVER' } as const;
const isLeftOver = ({ status, notSent }: MailEntry): boolean =>
  status === LEFT_OVER.status && notSent === LEFT_OVER.notSent;

/** Whether no run sends an unfinished letter any more. The next plan records it, which may be days later. */
const isDayOver = (entry: MailEntry, now: Instant): boolean =>
  isDaily(entry) && entry.day < localDateOf(now) && (entry.leaseUntil ?? '') <= now;

/** Reasons that a plan finds in readable reports; the last one if it could read none. */
const REASONS_FROM_REPORTS: ReadonlySet<ReasonForNoMail> = new Set([...REASONS_ABOUT_REPORTS, 'NO_LETTERS_FOR_ROLE']);

/** The outcome of an official's letter on a day. Every day has one, even a day without any record. */
export function letterAnswer(facts: LetterFacts): LetterAnswer {
  const { planned, silence, runs } = facts;
  // Letters that went at once say nothing about the scheduled one.
  const scheduled = facts.entries.filter(isDaily);
  const entries = scheduled.length > 0 ? scheduled : facts.entries;
  const stopped = runs.some(({ result }) => result === 'STOPPED');
  const settled = entries.find((entry) => !isUnfinished(entry));
  // If the mail service accepted no letters until the end of the day, that end is not the reason.
  if (settled) return { kind: stopped && isLeftOver(settled) ? 'SENDING_STOPPED' : 'LETTER', entry: settled };
  const [waiting] = entries;
  if (waiting && stopped) return { kind: 'SENDING_STOPPED', entry: waiting };
  if (waiting) return { kind: 'LETTER', entry: isDayOver(waiting, facts.now) ? { ...waiting, ...LEFT_OVER } : waiting };
  if (planned && REASONS_FROM_REPORTS.has(planned) && facts.unread.length > 0)
    return { kind: 'UNREADABLE', items: facts.unread };
  if (planned) return { kind: 'NO_LETTER', reason: planned };
  if (silence) return { kind: 'SILENT_DAY', reason: silence };
  const missing = withoutRun({ ...facts, dueAt: facts.firstSweep });
  if (missing) return { kind: missing };
  if (facts.unreadAtAll.length > 0) return { kind: 'UNREADABLE', items: facts.unreadAtAll };
  return stopped ? { kind: 'SENDING_STOPPED', entry: null } : { kind: 'NOT_CONSIDERED' };
}

/**
 * The substitute who reads an absent official's letters on the day; undefined = the official. An absence may be named
 * after the letter was written; then the letter itself says who got it.
 */
export function substituteReading(answer: LetterAnswer, official: Official, reader: Official): Official | undefined {
  if (reader.id === official.id) return undefined;
  const entry = 'entry' in answer ? answer.entry : null;
  return entry === null || entry.to === personOf(reader.id) ? reader : undefined;
}

/** Why no nightly run ever considers a month. */
export type BeforeReports =
  /** The register has no commune of the area on the closing day; the first ones come later. */
  { readonly kind: 'BEFORE_REGISTER' } | { readonly kind: 'BEFORE_FIRST_PERIOD'; readonly firstPeriod: PeriodId };

/** Why no report can be filed yet; undefined from the first month on for which one can. */
export function beforeReports(register: Register, scope: ScopeSettings, month: PeriodId): BeforeReports | undefined {
  const closing = closingDateOf(month, scope.closingDay);
  const communes = register.units.filter(({ level, path }) => level === 'COMMUNE' && liesInScope(scope, path));
  if (communes.length > 0 && communes.every(({ validFrom }) => validFrom !== null && validFrom > closing))
    return { kind: 'BEFORE_REGISTER' };
  return isFromFirstPeriodOn(scope, month)
    ? undefined
    : { kind: 'BEFORE_FIRST_PERIOD', firstPeriod: scope.firstPeriod };
}

/** The outcome of a month's ranking in a night. */
export type NightlyRanking =
  | BeforeReports
  /** No unit of today's map could file for the month. */
  | { readonly kind: 'NOT_FORMED'; readonly reason: ReasonNotFormed }
  | { readonly kind: 'MONTH'; readonly month: MonthRun; readonly run: JobRun }
  /** The job ran and skipped the month: it is not closed yet, or it is final and unchanged. */
  | { readonly kind: 'NOT_CONSIDERED' }
  | { readonly kind: WithoutRun };

export type RankingFacts = RunsOfDay & {
  readonly scope: UnitId;
  readonly period: PeriodId;
  readonly before: BeforeReports | undefined;
  readonly notFormed: ReasonNotFormed | undefined;
  /** The moment at which the night's run is due. */
  readonly dueAt: Instant;
};

/** The outcome of a month's ranking in the night before a day. A publication outweighs later runs without a change. */
export function nightlyRanking(facts: RankingFacts): NightlyRanking {
  if (facts.notFormed) return { kind: 'NOT_FORMED', reason: facts.notFormed };
  const months = facts.runs
    .toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .flatMap((run) => run.months.map((month) => ({ kind: 'MONTH' as const, month, run })))
    .filter(({ month }) => month.scope === facts.scope && month.period === facts.period);
  const found = months.find(({ month }) => month.outcome === 'PUBLISHED') ?? months[0];
  if (found) return found;
  if (facts.before) return facts.before;
  return { kind: withoutRun(facts) ?? 'NOT_CONSIDERED' };
}

type DueRuns = RunsOfDay & Pick<RankingFacts, 'dueAt'>;

function withoutRun({ day, now, dueAt, runs, recordedSince }: DueRuns): WithoutRun | undefined {
  if (runs.some(({ result }) => result !== 'FAILED' && result !== 'RUNNING')) return undefined;
  if (runs.length > 0) return isUnderWay(runs, now) ? 'NOT_YET' : 'JOB_FAILED';
  if (now < dueAt) return 'NOT_YET';
  return recordedSince === undefined || day < recordedSince ? 'NOT_RECORDED' : 'JOB_DID_NOT_RUN';
}

/** No function runs longer than a quarter of an hour. */
const LONGEST_RUN_MS = 15 * 60_000;

const isUnderWay = (runs: readonly JobRun[], now: Instant): boolean =>
  runs.some(
    ({ result, startedAt }) => result === 'RUNNING' && Date.parse(now) - Date.parse(startedAt) < LONGEST_RUN_MS,
  );
