import type { AnnouncedReport } from '../mail/announced.js';
import { isDaily, isUnfinished, type MailEntry, plannedEntry, settledReadersOfDay } from '../mail/mail.js';
import { openingsFor } from '../news/opened-windows.js';
import { monthsOfRankingNews } from '../news/ranking-news.js';
import { personOf } from '../official/assignment.js';
import type { Official } from '../official/official.js';
import type { Unit } from '../register/unit.js';
import type { RepublishedRanking } from '../reminder/corrected-ranking.js';
import { letterReader } from '../reminder/letter-readers.js';
import type { Candidate } from '../reminder/open-forms.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import type { Text } from '../text/text.js';
import { addDays, type Instant, instantAt, type LocalDate, localDateOf, localTimeOf } from '../time/local-date.js';
import { type PeriodId, periodsClosingWith } from '../time/period.js';
import { candidatesFor } from './candidates.js';
import { type DailyMail, entryOf } from './daily-mail.js';
import { dryRunFinalDays, finalsOn, type MonthFinality } from './dry-run-finals.js';
import { type MailReading, periodsFor, situationIn } from './load-reminder-context.js';
import { NO_MAIL_TEXTS, withSubstitute } from './mail-text.js';
import {
  decideMail,
  type MailDecision,
  planDay,
  type ReasonForNoMail,
  reasonNotToWrite,
  silentDayOf,
} from './plan-daily-mail.js';

/** The job's plan for a day if nothing changes until then. A dry run writes and sends nothing. */
export type DryRunDay = ReturnType<typeof dryRun>;

/** The letter about one assignment, and its reader. A reader of several assignments gets one letter. */
export type ReadMail = DailyMail & { readonly reader: Official };

/** The number of letters: one for each person, over all assignments. */
export const letterCount = (mails: readonly ReadMail[]): number =>
  new Set(mails.map(({ reader }) => personOf(reader.id))).size;

/** The data that the job reads, and the days on which rankings became final. */
export type DryRunReading = MailReading & {
  readonly rankings: readonly MonthFinality[];
  /** Final rankings that were published again after a letter announced them. */
  readonly republished: readonly RepublishedRanking[];
  /** Entries of today, of every scope. */
  readonly entriesToday: readonly MailEntry[];
  /** A sweep found all letters of today sent, so later sweeps stop at once. */
  readonly isTodayDone: boolean;
};

/** The local time of the last sweep of a day. */
export const LAST_SWEEP = '17:30';

export type Unreminded = {
  readonly official: Official;
  readonly reason: ReasonForNoMail;
  /** The reader of the official's letters on that day: the official, or the substitute. */
  readonly reader: Official;
};

/** Why the official gets no letter, and who would read it during an absence. */
export const silenceText = ({ official, reason, reader }: Unreminded): Text =>
  reader.id === official.id ? NO_MAIL_TEXTS[reason] : withSubstitute(NO_MAIL_TEXTS[reason], reader.name);

const momentOf = (scope: ScopeSettings, day: LocalDate) => instantAt(day, scope.sendTime);

/** Periods whose reports a dry run of a day needs. */
export const periodsOfDryRun = (
  settings: Settings,
  scope: ScopeSettings,
  from: LocalDate,
  on: LocalDate,
): PeriodId[] => [
  ...new Set([
    ...[from, on].flatMap((day) => periodsFor(settings, scope, momentOf(scope, day))),
    ...rankingsOfDryRun(scope, from, on).flatMap(periodsClosingWith),
  ]),
];

/** Months whose rankings a dry run of a day needs. */
export const rankingsOfDryRun = (scope: ScopeSettings, from: LocalDate, on: LocalDate): PeriodId[] => [
  ...new Set([from, on].flatMap((day) => monthsOfRankingNews(scope, day))),
];

/** The days as the job would go through them. Letters of earlier days count as sent, and nightly rankings as made. */
function courseFrom(reading: DryRunReading, scope: ScopeSettings, now: Instant) {
  const ledger = [...reading.ledger];
  const today = localDateOf(now);
  const finalDays = dryRunFinalDays(situationIn(reading, scope, now), reading.rankings, now);
  const situationOn = (day: LocalDate) => {
    const asOf = momentOf(scope, day);
    const situation = situationIn({ ...reading, ledger }, scope, asOf, now > asOf ? now : asOf);
    return { ...situation, ...finalsOn(situation, finalDays), republished: reading.republished };
  };
  const situationFor = (day: LocalDate, among: Readers) => {
    const found = situationOn(day);
    const situation = { ...found, readers: found.readers.filter(among) };
    return { situation, ...settledOn(reading, situation) };
  };
  const isTodayOver = reading.isTodayDone || localTimeOf(now) > LAST_SWEEP;
  return {
    situationOn,
    isTodayOver,
    firstDay: isTodayOver ? addDays(today, 1) : today,
    /** Sends the letters of a day. */
    pass(day: LocalDate, among: Readers = everybody): DayAhead {
      const { situation, isSettled } = situationFor(day, among);
      const mails = planDay(situation).filter(({ official }) => !isSettled(official));
      ledger.push(...mails.map((mail) => asSent(mail, day, momentOf(scope, day))));
      return { day, from: situation.asOf, mails };
    },
    /** Sends them too, but returns only the officials who get a letter of the ladder. */
    passSteps(day: LocalDate, among: Readers): DayAhead {
      const { situation, isSettled } = situationFor(day, among);
      const letters = stepsOfDay(situation).filter(({ official }) => !isSettled(official));
      const at = momentOf(scope, day);
      for (const { official, items } of letters) {
        const { id, path } = official;
        const entry = { day, official: id, kind: 'DAILY', path, occurrence: at, items } as const;
        ledger.push({ ...plannedEntry(entry), status: 'SENT', sentAt: at });
      }
      const onStep = letters.flatMap((letter) => (letter.isOnStep ? [letter.official] : []));
      return { day, from: situation.asOf, mails: [], onStep };
    },
  };
}

/** The officials to plan letters for. Letters to one official never depend on letters to others. */
export type Readers = (official: Official) => boolean;

const everybody: Readers = () => true;

/** The letters of a future day, sent from the moment `from` on. */
export type DayAhead = {
  readonly day: LocalDate;
  readonly from: Instant;
  readonly mails: readonly DailyMail[];
  /** Officials who get a letter of the ladder, on a day whose letters are not planned in full. */
  readonly onStep?: readonly Official[];
};

/**
 * What the job would send day by day, from the next sweep to the end of a day. Each day is planned on demand, so that a
 * search for the next letter plans no day after it.
 * @param needsSteps asked before each day: true = only letters of the ladder matter
 */
export function* daysAhead(
  reading: DryRunReading,
  scope: ScopeSettings,
  now: Instant,
  last: LocalDate,
  among: Readers = everybody,
  needsSteps: () => boolean = () => false,
): Generator<DayAhead, void> {
  const { firstDay, pass, passSteps } = courseFrom(reading, scope, now);
  for (let day = firstDay; day <= last; day = addDays(day, 1))
    yield needsSteps() ? passSteps(day, among) : pass(day, among);
}

/** Goes through the days up to the requested one. */
export function dryRun(reading: DryRunReading, scope: ScopeSettings, now: Instant, on: LocalDate) {
  const { situationOn, isTodayOver, firstDay, pass } = courseFrom(reading, scope, now);
  const today = localDateOf(now);
  for (let day = firstDay; day < on; day = addDays(day, 1)) pass(day);
  const situation = situationOn(on);
  const { isOver, isSettled } = settledOn(reading, situation);
  const decided = situation.readers
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((official) => {
      if (isOver(official)) return { official, decision: SETTLED };
      const decision = decideMail(situation, official);
      const goesNoMore = isSettled(official) || (isTodayOver && on === today);
      return { official, decision: decision.kind === 'MAIL' && goesNoMore ? SETTLED : decision };
    });
  return {
    /** The moment from which letters are sent. */
    from: situation.asOf,
    /** Why no letter is sent; undefined on a day on which letters are sent. */
    silence: silentDayOf(situation),
    /** Letters by id of the official, each with its reader. */
    mails: decided.flatMap(({ decision, official }) =>
      decision.kind === 'MAIL' ? [{ ...decision.mail, reader: letterReader(situation, official) }] : [],
    ),
    /** Officials without a letter, each with the reason. */
    silent: decided.flatMap(({ official, decision }) =>
      decision.kind === 'SILENT'
        ? [{ official, reason: decision.reason, reader: letterReader(situation, official) }]
        : [],
    ),
  };
}

/** Joins the same day of several scopes. It is silent only if it is silent in all of them. */
export function joinedDays(days: readonly DryRunDay[]): DryRunDay {
  const going = days.filter(({ silence }) => silence === undefined);
  const deciding = going.length > 0 ? going : days;
  const [first] = deciding.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  if (!first) throw new Error('a day is foreseen in one scope at least');
  const byOfficial = <T extends { readonly official: Official }>(of: (day: DryRunDay) => readonly T[]): T[] => {
    const perOfficial = new Map(days.flatMap((day) => of(day).map((entry) => [entry.official.id, entry] as const)));
    return [...perOfficial].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
  };
  return { ...first, mails: byOfficial(({ mails }) => mails), silent: byOfficial(({ silent }) => silent) };
}

/** The decision about a settled letter, also about one due today after the last sweep, which is sent on a later day. */
const SETTLED: MailDecision = { kind: 'SILENT', reason: 'SETTLED_TODAY' };

/** Which officials get no more letter on the day. */
function settledOn(
  { ledger, entriesToday }: Pick<DryRunReading, 'ledger' | 'entriesToday'>,
  situation: ReminderContext,
) {
  const day = localDateOf(situation.asOf);
  const ofDay = ledger.filter((entry) => isDaily(entry) && entry.day === day);
  const waiting = new Set(ofDay.filter(isUnfinished).map(({ official }) => official));
  const over = new Set(ofDay.filter((entry) => !isUnfinished(entry)).map(({ official }) => official));
  const told = settledReadersOfDay(entriesToday.filter((entry) => entry.day === day));
  /** The official's letter was sent or cancelled. */
  const isOver = ({ id }: Official) => over.has(id);
  /** The same, or the one letter of its reader was planned without this part. */
  const isSettled = (official: Official) =>
    isOver(official) || (!waiting.has(official.id) && told.has(personOf(letterReader(situation, official).id)));
  return { isOver, isSettled };
}

const asSent = (mail: DailyMail, day: LocalDate, at: Instant): MailEntry => ({
  ...entryOf(mail, { day, occurrence: at }),
  status: 'SENT',
  sentAt: at,
});

/** A report that a letter names, with the state of its form. */
export type NamedReport = {
  readonly unit: Unit;
  readonly period: PeriodId;
  readonly dueDay: LocalDate;
  readonly workingDaysLate: number;
  /** The step that fires; null for a report that is only named beside another. */
  readonly step: number | null;
  readonly entered: number;
  readonly toFile: number;
};

/** All reports that a letter names, most urgent first. */
export const reportsNamed = ({ forms, openings }: DailyMail): NamedReport[] =>
  [...forms, ...openings].flatMap(({ unit, reports, dueDay, workingDaysLate }) =>
    reports.map(({ period, due, progress: { entered, toFile } }) => {
      return { unit, period, dueDay, workingDaysLate, step: due?.step ?? null, entered, toFile };
    }),
  );

/**
 * The letters of a day, with only the parts that the ladder of this and later days depends on. The other parts cost
 * most of the planning, and no step needs them. @returns for each letter, whether a step of the ladder sends it, and the
 * reports that it announces
 */
export function stepsOfDay(situation: ReminderContext) {
  if (silentDayOf(situation)) return [];
  return situation.readers.flatMap((official) => {
    if (reasonNotToWrite(situation, official)) return [];
    const steps = announced(candidatesFor(situation, official).candidates);
    const openings = announced(openingsFor(situation, official)).map((item) => ({ ...item, opened: true as const }));
    const items = [...steps, ...openings];
    return items.length === 0 ? [] : [{ official, isOnStep: steps.length > 0, items }];
  });
}

const announced = (candidates: readonly Candidate[]): AnnouncedReport[] =>
  candidates.flatMap(({ unit, period, step }) => (step === null ? [] : [{ unit: unit.id, period, step }]));
