import { inParallel } from '../../concurrency.js';
import { can, entryOfViewer, type Viewer } from '../../domain/access/access.js';
import { placeToday } from '../../domain/administration/settings-edit.js';
import { entryOf } from '../../domain/daily-mail/daily-mail.js';
import type { MonthFinality } from '../../domain/daily-mail/dry-run-finals.js';
import {
  type DayAhead,
  type DryRunDay,
  type DryRunReading,
  daysAhead,
  dryRun,
  joinedDays,
  periodsOfDryRun,
  type Readers,
  type ReadMail,
  rankingsOfDryRun,
  type Unreminded,
} from '../../domain/daily-mail/dry-run-mail.js';
import { situationIn, stillCounts } from '../../domain/daily-mail/load-reminder-context.js';
import { ledgerOverTime, reportsOverTime } from '../../domain/daily-mail/read-over-time.js';
import {
  ALL_SCOPES,
  isJoint,
  isReadable,
  type LedgerKey,
  type MailEntry,
  placeOf,
  type ReadableEntry,
} from '../../domain/mail/mail.js';
import { republishedSinceAnnounced } from '../../domain/news/ranking-corrections.js';
import type { Official } from '../../domain/official/official.js';
import { officialsWithin } from '../../domain/official/officials-within.js';
import { unreachableAmong } from '../../domain/official/suppression.js';
import { finalDays } from '../../domain/ranking/final-days.js';
import { currentBy, type Heads, headsBy, type SeenBy } from '../../domain/ranking/not-formed.js';
import { isLost, placedOn, seatOn, seatPathsOf, staffPathOn, storedPathsOf } from '../../domain/register/seat.js';
import {
  byPath,
  isAtOrBelow,
  type Unit,
  type UnitPath,
  unitEntries,
  unitIdOf,
  validOn,
} from '../../domain/register/unit.js';
import {
  type CommuneWithoutOfficer,
  communesWithoutOfficer,
  unreadAmong,
} from '../../domain/reminder/letter-readers.js';
import {
  canBeRefusal,
  refusalsFrom,
  refusedLetters,
  type UnreachableOfficial,
  unreachableOfficials,
} from '../../domain/reminder/unreachable-officials.js';
import { scopePathOn } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import { scopesOfPeriod } from '../../domain/settings/scopes.js';
import { scopeOfDay } from '../../domain/settings/settings-of-day.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import { knownUnit, type Reference, seenNow } from '../../reference-data/reference.js';
import type { Stores } from '../../store/index.js';
import { ifPermitted } from '../queries.js';
import { denied } from '../shared/errors.js';

/** A letter, with the unit below which to look up its official. */
export type LedgerEntry = { readonly entry: ReadableEntry; readonly within: UnitPath };

/** A planned letter, with the entry that it would leave in the ledger. */
type PlannedLetter = { readonly official: Official; readonly mail: ReadMail; readonly entry: MailEntry };

export type PlannedDay = Omit<DryRunDay, 'mails'> & {
  readonly day: LocalDate;
  readonly within: UnitPath;
  readonly letters: readonly PlannedLetter[];
};

const SCOPES_AT_ONCE = 4;

/** An official in a page, with the facts of the edge. */
type EdgeOf<T extends { readonly official: Official }> = {
  readonly node: Official;
  readonly cursor: string;
  readonly of: T;
};
export type PlannedEdge = EdgeOf<PlannedLetter>;
export type UnremindedEdge = EdgeOf<Unreminded>;
export type UnreachableEdge = EdgeOf<UnreachableOfficial>;
export type WithoutOfficerEdge = { readonly node: Unit; readonly cursor: string; readonly of: CommuneWithoutOfficer };

/** The letters of the coming days. Each day is planned when the iteration reaches it. */
export type DaysAhead = (among?: Readers, needsSteps?: () => boolean) => Iterable<DayAhead>;

/** Reads letters. Each method checks the right with `can` before it reads anything. */
export type ReminderQueries = ReturnType<typeof reminderQueriesFor>;

export function reminderQueriesFor(viewer: Viewer, stores: Stores, reference: Reference, now: Instant) {
  const today = localDateOf(now);
  const { register } = reference;
  const permit = (path: UnitPath, addressee?: string) => {
    const letter = { kind: 'reminder', path, day: today, ...(addressee !== undefined && { addressee }) } as const;
    if (!can(viewer, 'read', letter)) throw denied(viewer, 'reminder');
  };
  /** The inputs of the plan of one scope for a day. */
  const readingOf = async (scope: ScopeSettings, on: LocalDate) => {
    const { settings, register } = reference.planned;
    const known = periodsOfDryRun(reference.settings, scopeOfDay(scope, register, today), today, on);
    const periods = [...new Set([...known, ...periodsOfDryRun(settings, scope, today, on)])];
    const heads = headsBy(seenNow(reference, today), stores.rankings);
    const [rankings, officials, ledger, ...reports] = await Promise.all([
      monthFinalities(heads, settings, scope, rankingsOfDryRun(scope, today, on)),
      officialsWithin(stores.officials.ofScope, register, scopePathOn(scope, on), on),
      ledgerOverTime(
        (path) => stores.mail.ofScope(path, stillCounts(periods, today)),
        register,
        scopePathOn(scope, on),
        on,
      ),
      ...periods.map((period) => reportsOverTime(stores.reports.inScope, { settings, register }, scope, period, on)),
    ]);
    return {
      rankings,
      officials,
      ledger,
      reports: new Map(periods.flatMap((period, i) => (reports[i] ? [[period, reports[i]] as const] : []))),
    };
  };
  const withRepublished = async (by: SeenBy, reading: Omit<DryRunReading, 'republished'>, scope: ScopeSettings) => {
    const [heads, currents] = [headsBy(by, stores.rankings), currentBy(by, stores.rankings)];
    const republished = await republishedSinceAnnounced(situationIn(reading, scope, now), {
      head: (...key) => unlessUnreadable(heads.head(...key)),
      current: (...key) => unlessUnreadable(currents.current(...key)),
      version: (...key) => unlessUnreadable(stores.rankings.asPublished(...key)),
    });
    return { ...reading, republished };
  };
  /** The inputs that the plans of all scopes share. */
  const commonTo = async () => {
    const [marker, suppressed, entriesToday] = await Promise.all([
      stores.mail.day(ALL_SCOPES, today),
      stores.suppressions.all(),
      stores.mail.ofDay(today),
    ]);
    const isTodayDone = marker !== undefined && !marker.isDayOff;
    return { ...reference, ...reference.planned, suppressed, entriesToday, isTodayDone };
  };
  const ledgerOf = (within: UnitPath): Promise<MailEntry[]> =>
    ledgerOverTime((path) => stores.mail.ofScope(path, canBeRefusal(today)), register, within, today);
  /** Where letters belong today. Those sent to where only a withdrawn map had their officials follow these. */
  const placesOf = async (entries: readonly MailEntry[]) => {
    const isCommune = (path: UnitPath) => unitEntries(register, unitIdOf(path))[0]?.level === 'COMMUNE';
    const mayFollow = register.withdrawn ? entries.filter(({ path }) => !isCommune(path)) : [];
    const people = await stores.officials.some([...new Set(mayFollow.map(({ official }) => official))]);
    const byId = new Map(people.map((official) => [official.id, official]));
    return ({ official: id, path }: MailEntry): UnitPath => {
      const who = byId.get(id);
      const follows = who && (isLost(register, path) || seatPathsOf(register, who.unit).includes(path));
      return follows ? placedOn(register, who, today).path : placeToday(reference, path);
    };
  };
  const hereAmong = async (entries: readonly ReadableEntry[], within: UnitPath) => {
    const placeOn = await placesOf(entries);
    const here = entries.filter((entry) => isAtOrBelow(placeOn(entry), within));
    return here.toSorted(byPlace).map((entry) => ({ entry, within }));
  };
  const toOfficialsOf = async (unit: Unit['id'], since: LocalDate) =>
    (await Promise.all(seatPathsOf(register, unit).map((at) => stores.mail.toOfficialsAt(at, since)))).flat();
  return {
    /** Readable letters of one day to officials who today work at the unit or below, even if they moved since (A10). */
    async ofDay(within: UnitPath, day: LocalDate): Promise<LedgerEntry[]> {
      permit(within);
      const entries = (await stores.mail.ofDay(day)).filter(isReadable).filter((entry) => !isJoint(entry));
      return hereAmong(entries, within);
    },
    /** Readable letters of all days to officials of the unit and below it (A10). */
    async ofUnit(path: UnitPath): Promise<LedgerEntry[]> {
      const within = staffPathOn(register, path, today);
      permit(within);
      const paths = new Set([...storedPathsOf(register, within), ...seatPathsOf(register, unitIdOf(within))]);
      const entries = (await Promise.all([...paths].map(stores.mail.everOfScope))).flat();
      return hereAmong(entries.filter(isReadable), within);
    },
    async one(key: LedgerKey): Promise<LedgerEntry | undefined> {
      if (viewer.kind !== 'official') permit('', key.official);
      // A part may have gone to the substitute of its official. Only the entry tells.
      const entry = await ifPermitted(stores.mail.one(key), (path) => permit(path, key.official));
      // Officials of an ended unit are found where they work today.
      const within = entry ? (await placesOf([entry]))(entry) : '';
      const addressee = [entry?.to, key.official].find((id) => viewer.kind !== 'public' && id === viewer.id);
      // The refusal does not reveal whether the letter exists.
      permit(within, addressee ?? key.official);
      return entry && isReadable(entry) && !isJoint(entry) ? { entry, within } : undefined;
    },
    /** Letters to the viewer at the viewer's unit since a day, newest first. */
    async toViewer(since: LocalDate): Promise<LedgerEntry[]> {
      if (viewer.kind !== 'official') return [];
      permit('', viewer.id);
      const entries = await toOfficialsOf(viewer.unit, since);
      const own = entries
        .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
        .filter(isReadable)
        .filter(
          ({ official, to, status }) => (official === entryOfViewer(viewer) || to === viewer.id) && status === 'SENT',
        );
      const { path: within } = knownUnit(reference, seatOn(register, viewer.unit, today));
      return own.toReversed().map((entry) => ({ entry, within }));
    },
    async planned(scopes: readonly ScopeSettings[], within: UnitPath, on: LocalDate): Promise<PlannedDay> {
      permit(within);
      const common = await commonTo();
      const days = await inParallel(scopes, SCOPES_AT_ONCE, async (scope) => {
        const read = { ...common, ...(await readingOf(scope, on)) };
        return dryRun(await withRepublished(seenNow(reference, today), read, scope), scope, now, on);
      });
      const { mails, silent, ...day } = joinedDays(days);
      const isWithin = ({ official }: { official: { path: UnitPath } }) => isAtOrBelow(official.path, within);
      const letters = mails.filter(isWithin).map((mail) => {
        return { official: mail.official, mail, entry: entryOf(mail, { day: on, occurrence: day.from }) };
      });
      return { ...day, day: on, within, letters, silent: silent.filter(isWithin) };
    },
    /** The days up to the last one, planned once for each given set of rules. */
    async underRules(rules: readonly ScopeSettings[], last: LocalDate): Promise<DaysAhead[]> {
      for (const scope of rules) permit(scopePathOn(scope, today));
      const [scope] = rules;
      if (!scope) return [];
      const read = { ...(await commonTo()), ...(await readingOf(scope, last)) };
      const reading = await withRepublished(seenNow(reference, today), read, scope);
      return rules.map((rule) => (among, needsSteps) => daysAhead(reading, rule, now, last, among, needsSteps));
    },
    async unreachable(within: UnitPath, includeLifted: boolean) {
      permit(within);
      const [officials, suppressions, ledger] = await Promise.all([
        officialsWithin(stores.officials.ofScope, register, within, today),
        stores.suppressions.everSuppressed(),
        ledgerOf(within),
      ]);
      const found = unreachableOfficials(officials, suppressions, refusedLetters(ledger, today), now);
      return found.filter((official) => includeLifted || !official.isReachable);
    },
    /** Why letters to the viewer do not arrive. Undefined if they do. */
    async faultOf(official: Official) {
      permit(official.path, viewer.kind === 'official' ? viewer.id : undefined);
      const [suppressions, letters] = await Promise.all([
        stores.suppressions.everSuppressed(),
        toOfficialsOf(official.unit, refusalsFrom(today)),
      ]);
      const refused = refusedLetters(letters.filter(isReadable), today);
      return unreachableOfficials([official], suppressions, refused, now).find(({ isReachable }) => !isReachable);
    },
    async withoutOfficer(within: UnitPath) {
      permit(within);
      const [officials, suppressed, ledger] = await Promise.all([
        officialsWithin(stores.officials.ofScope, register, within, today),
        stores.suppressions.all(),
        ledgerOf(within),
      ]);
      const communes = register.units.filter(
        (unit) => unit.level === 'COMMUNE' && isAtOrBelow(unit.path, within) && validOn(unit, today),
      );
      const reading = { officials, asOf: now, unreachable: unreachableAmong(officials, suppressed) };
      const unread = unreadAmong(reading, refusedLetters(ledger, today).keys());
      return communesWithoutOfficer(communes.toSorted(byPath), reading, unread);
    },
  };
}

const byPlace = (a: MailEntry, b: MailEntry): number => (placeOf(a) < placeOf(b) ? -1 : 1);

/** Whether each month is final. For a month before the scope began, the first final ranking of a replaced scope counts. */
const monthFinalities = (
  rankings: Heads,
  settings: Settings,
  scope: ScopeSettings,
  months: readonly PeriodId[],
): Promise<MonthFinality[]> =>
  Promise.all(
    months.map(async (period) => {
      const finals = await Promise.all(
        scopesOfPeriod(settings, scope, period).map(async (ranked) => {
          const headOf = (version?: number) => unlessUnreadable(rankings.head(ranked.scope, period, version));
          return finalDays(await headOf(), headOf);
        }),
      );
      return { period, final: finals.find((days) => days !== null) ?? null };
    }),
  );
