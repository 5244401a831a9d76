import { REASONS_ABOUT_REPORTS, type ReasonForNoMail } from '../daily-mail/plan-daily-mail.js';
import { isUnfinished, type MailEntry } from '../mail/mail.js';
import { personOf } from '../official/assignment.js';
import type { Official } from '../official/official.js';
import type { ReasonNotFormed } from '../ranking/ranking.js';
import type { Register, UnitId } from '../register/unit.js';
import type { ReasonForSilentDay } from '../reminder/silent-day.js';
import { isFromFirstPeriodOn } from '../settings/period-state.js';
import { liesInScope } from '../settings/scope-paths.js';
import type { ScopeSettings } from '../settings/scope-settings.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import { closingDateOf, type PeriodId } from '../time/period.js';
import type { JobRun, MonthRun } from './job-run.js';

/** Why nothing can be said of the runs of a day that left no record. */
type WithoutRun =
  /** The job had not been due by now. */
  | 'NOT_YET'
  /** The job was due, and no run left a record. */
  | 'JOB_DID_NOT_RUN'
  /** Runs began; each ended with an error or without a word. */
  | 'JOB_FAILED'
  /** The day lies before the first record. */
  | 'NOT_RECORDED';

/** What became of the letter of an official on a day. */
export type LetterAnswer =
  /** The ledger has the letter; its state says the rest. */
  | { readonly kind: 'LETTER'; readonly entry: MailEntry }
  /** Nobody of the scope was written to that day. */
  | { readonly kind: 'SILENT_DAY'; readonly reason: ReasonForSilentDay }
  /** The plan of that day had no letter for this official. */
  | { readonly kind: 'NO_LETTER'; readonly reason: ReasonForNoMail }
  /** The mail service took no more that day, and the letter was still to be planned or sent. */
  | { readonly kind: 'SENDING_STOPPED'; readonly entry: MailEntry | null }
  /** Something that decides letters could not be read. */
  | { readonly kind: 'UNREADABLE'; readonly items: readonly string[] }
  /** A sweep ran, and this official was not among those that it looked at. */
  | { readonly kind: 'NOT_CONSIDERED' }
  | { readonly kind: WithoutRun };

/** What is stored about the letters of a day, as far as it concerns one official. */
export type LetterFacts = {
  readonly day: LocalDate;
  readonly now: Instant;
  /** The first sweep of the day is due at this moment. */
  readonly firstSweep: Instant;
  /** Letters to the official that belong to the day. */
  readonly entries: readonly MailEntry[];
  /** What the settings of today say of the day. */
  readonly silence: ReasonForSilentDay | undefined;
  /** What the last plan of that day said of the official; undefined where it planned a letter or was not kept. */
  readonly planned: ReasonForNoMail | undefined;
  /** Reports of the unit and versions of the method that runs of the day could not read: the plan left them out. */
  readonly unread: readonly string[];
  /** Everything that runs of the day could not read, without entries of other officials. */
  readonly unreadAtAll: readonly string[];
  /** Runs of the reminders job for that day, in any order. */
  readonly runs: readonly JobRun[];
  /** The day of the first record of this job; undefined = there is none. */
  readonly recordedSince: LocalDate | undefined;
};

const isLeftOver = ({ status, notSent }: MailEntry): boolean => status === 'SUPERSEDED' && notSent === 'DAY_OVER';

/** What a plan says of an official by the reports that it could read; the last one where it could read none. */
const REASONS_FROM_REPORTS: ReadonlySet<ReasonForNoMail> = new Set([...REASONS_ABOUT_REPORTS, 'NO_LETTERS_FOR_ROLE']);

/** Whether an official got a letter on a day, and else why not. Every day has an answer, also one without any row. */
export function letterAnswer(facts: LetterFacts): LetterAnswer {
  const { entries, planned, silence, runs } = facts;
  const stopped = runs.some(({ result }) => result === 'STOPPED');
  const settled = entries.find((entry) => !isUnfinished(entry));
  // That the day ended says nothing where the mail service took no letters until then.
  if (settled) return { kind: stopped && isLeftOver(settled) ? 'SENDING_STOPPED' : 'LETTER', entry: settled };
  const [waiting] = entries;
  if (waiting) return stopped ? { kind: 'SENDING_STOPPED', entry: waiting } : { kind: 'LETTER', entry: waiting };
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
 * The substitute who reads the letters of an absent official on the day; undefined = the official. An absence may be named
 * after the letter of the day was written, and then the letter says who got it.
 */
export function substituteReading(answer: LetterAnswer, official: Official, reader: Official): Official | undefined {
  if (reader.id === official.id) return undefined;
  const entry = 'entry' in answer ? answer.entry : null;
  return entry === null || entry.to === personOf(reader.id) ? reader : undefined;
}

/** Why no night ever looks at a month. */
export type BeforeReports =
  /** The register has no commune of the area yet on the closing day; its first ones come later. */
  { readonly kind: 'BEFORE_REGISTER' } | { readonly kind: 'BEFORE_FIRST_PERIOD'; readonly firstPeriod: PeriodId };

/** Why no report can be filed yet; undefined from the first month on of which one can. */
export function beforeReports(register: Register, scope: ScopeSettings, month: PeriodId): BeforeReports | undefined {
  const closing = closingDateOf(month, scope.closingDay);
  const communes = register.units.filter(({ level, path }) => level === 'COMMUNE' && liesInScope(scope, path));
  if (communes.length > 0 && communes.every(({ validFrom }) => validFrom !== null && validFrom > closing))
    return { kind: 'BEFORE_REGISTER' };
  return isFromFirstPeriodOn(scope, month)
    ? undefined
    : { kind: 'BEFORE_FIRST_PERIOD', firstPeriod: scope.firstPeriod };
}

/** What became of a month's ranking in a night. */
export type NightlyRanking =
  | BeforeReports
  /** No unit of the map of today could file for the month. */
  | { readonly kind: 'NOT_FORMED'; readonly reason: ReasonNotFormed }
  | { readonly kind: 'MONTH'; readonly month: MonthRun; readonly run: JobRun }
  /** The job ran and did not look at the month: it is not closed yet, or final and nothing of it changed. */
  | { readonly kind: 'NOT_CONSIDERED' }
  | { readonly kind: WithoutRun };

export type RankingFacts = {
  readonly scope: UnitId;
  readonly period: PeriodId;
  readonly day: LocalDate;
  readonly now: Instant;
  readonly before: BeforeReports | undefined;
  readonly notFormed: ReasonNotFormed | undefined;
  /** The night's run is due at this moment. */
  readonly dueAt: Instant;
  /** Runs of the ranking job whose occurrence lies on that day, in any order. */
  readonly runs: readonly JobRun[];
  readonly recordedSince: LocalDate | undefined;
};

/** Why a month's ranking is as it is after the night before a day. A publication outweighs later runs that changed nothing. */
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

type RunsOfDay = Pick<RankingFacts, 'day' | 'now' | 'dueAt' | 'runs' | 'recordedSince'>;

function withoutRun({ day, now, dueAt, runs, recordedSince }: RunsOfDay): WithoutRun | undefined {
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
