import { isDaily, isReadable, isUnfinished, type MailEntry, returnNamedBy } from '../mail/mail.js';
import type { MethodVersion } from '../method/method.js';
import { methodInForce } from '../method/method-in-force.js';
import type { Official } from '../official/official.js';
import { officialOn } from '../official/officials-within.js';
import { type SuppressedAddress, unreachableAmong } from '../official/suppression.js';
import { calledOn } from '../register/called-unit.js';
import { unitAround } from '../register/life.js';
import { isReorganisedBetween } from '../register/lineage.js';
import { isLost, seatPathOn } from '../register/seat.js';
import { type Register, unitIdOf } from '../register/unit.js';
import { communesOverTime } from '../reminder/communes-over-time.js';
import { letterReader, unreadAmong } from '../reminder/letter-readers.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { refusedLetters } from '../reminder/unreachable-officials.js';
import { inheritanceOf } from '../report/inherited-draft.js';
import type { ReportsFound } from '../report/report.js';
import { withAssignmentsInForce } from '../review/assignment.js';
import { periodStates } from '../settings/period-state.js';
import { scopePathOn } from '../settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import { formerScopes, isWrittenFrom, scopeOfMonth, scopeWithPast } from '../settings/scopes.js';
import { knownOnDay, scopeOfDay } from '../settings/settings-of-day.js';
import { groupedBy } from '../text/grouped-by.js';
import { addDays, type Instant, type LocalDate, localDateOf } from '../time/local-date.js';
import { closingDateOf, latestClosed, type PeriodId, previousPeriod } from '../time/period.js';
import { workingCalendar } from '../time/working-calendar.js';

/** The data for planning the letters of a scope for one day. The job and the dry run read the same. */
export type MailReading = {
  readonly settings: Settings;
  readonly register: Register;
  /** Readable method versions. */
  readonly methods: readonly MethodVersion[];
  /** Officials of the scope and below. */
  readonly officials: readonly Official[];
  readonly suppressed: readonly SuppressedAddress[];
  /** Ledger entries of the scope that still matter. */
  readonly ledger: readonly MailEntry[];
  /** Reports of the periods of `periodsFor`. */
  readonly reports: ReadonlyMap<PeriodId, ReportsFound>;
};

export class UnknownScopeError extends Error {
  override name = 'UnknownScopeError';
}

const openPeriods = (settings: Settings, scope: ScopeSettings, asOf: Instant): readonly PeriodId[] =>
  periodStates(scopeWithPast(settings, scope), localDateOf(asOf), workingCalendar(settings.holidays)).open;

/** Periods whose reports are needed to plan the letters of the scope. */
export function periodsFor(settings: Settings, scope: ScopeSettings, asOf: Instant): PeriodId[] {
  const month = latestClosed('MONTHLY', localDateOf(asOf), scope.closingDay);
  const compared = [month, previousPeriod(month), previousPeriod(previousPeriod(month))];
  return [...new Set([...openPeriods(settings, scope, asOf), ...compared])];
}

/** Days of letters that a plan needs: the months whose ranking can be news, the longest holidays and a dry run of a month. */
const REMEMBERED_DAYS = 150;

/** Whether a letter is about a report of one of the periods. */
export function isAboutOneOf(periods: readonly PeriodId[]): (entry: MailEntry) => boolean {
  const about = new Set(periods);
  return ({ kind, items }) => {
    const returned = returnNamedBy(kind);
    return (returned !== undefined && about.has(returned.period)) || items.some(({ period }) => about.has(period));
  };
}

/** Whether a ledger entry can still matter: it is unfinished, names one of the periods, or is of the last months. */
export function stillCounts(periods: readonly PeriodId[], today: LocalDate): (entry: MailEntry) => boolean {
  const isNamed = isAboutOneOf(periods);
  const since = addDays(today, -REMEMBERED_DAYS);
  return (entry) => isUnfinished(entry) || entry.day >= since || isNamed(entry);
}

/** Days of letters to read. No month or quarter stays open longer, so a reopened period finds its letters. */
const PAST_DAYS = 400;

/** Whether an entry is so old, and about no open period, that no sweep needs it again. */
export function isPast(periods: readonly PeriodId[], today: LocalDate): (entry: MailEntry) => boolean {
  const counts = stillCounts(periods, today);
  const before = addDays(today, -PAST_DAYS);
  return (entry) => entry.day < before && isReadable(entry) && !counts(entry);
}

/** Only letters of earlier days count, so that the plan of a day stays the same while its letters are sent. */
export function situationIn(
  reading: MailReading,
  asRead: ScopeSettings,
  asOf: Instant,
  knownAt: Instant = asOf,
): ReminderContext {
  const { methods, officials, suppressed, ledger, reports } = reading;
  const day = localDateOf(asOf);
  // A letter knows nothing of the future. A plan of several days may cross the day of a reorganisation.
  const { settings, register } = knownOnDay(reading.settings, reading.register, day);
  const scope = scopeOfDay(asRead, reading.register, day);
  const scopeUnit = unitAround(register, scope.scope, day);
  if (!scopeUnit)
    throw new UnknownScopeError(`the register has no unit ${scope.scope}, which the settings name as a scope`);
  // Letters of ended units count for the officials who now work at their heirs. Those to a commune that only a withdrawn
  // map had are about the communes that they name, and not about all of which it was made.
  const placeOf = ({ path }: MailEntry) => {
    const seat = seatPathOn(register, path, day);
    const isCommune = unitAround(register, unitIdOf(seat), day)?.level === 'COMMUNE';
    return isCommune && isLost(register, path) ? path : seat;
  };
  const before = ledger
    .filter((entry) => entry.day < day)
    .map((entry) => ({ ...namingUnits(entry), path: placeOf(entry) }));
  const { communes, filedAt } = communesOverTime(register, scopePathOn(scope, day), day);
  const unreachable = unreachableAmong(officials, suppressed);
  // The language of a letter and what may be switched off are choices of its reader.
  const byReadersChoice = (official: Official): Official => {
    const { digests } = letterReader({ officials, asOf, unreachable }, official);
    return digests === official.digests ? official : { ...official, digests };
  };
  const methodOf = (period: PeriodId) => methods.find(({ id }) => id === methodInForce(settings, period));
  return {
    scope: withAssignmentsInForce(scopeWithPast(settings, scope), officials, ({ id }) => !unreachable.has(id)),
    cal: workingCalendar(settings.holidays),
    asOf,
    knownAt,
    scopeUnit,
    communes,
    filedAt,
    inheritanceOf: (unit) => inheritanceOf(register, unit),
    officials,
    placed: (official) => byReadersChoice(officialOn(register, official, day)),
    formerScopes: formerScopes(settings, scope).map((former) => former.scope),
    formerUnitIn(period) {
      const ranked = scopeOfMonth(settings, scope, period);
      const unit =
        ranked === scope ? undefined : unitAround(register, ranked.scope, closingDateOf(period, ranked.closingDay));
      return unit && calledOn(register, unit, day);
    },
    isReorganised: (period) =>
      isReorganisedBetween(
        register,
        closingDateOf(previousPeriod(period), scope.closingDay),
        closingDateOf(period, scope.closingDay),
      ),
    seatPath: (path) => seatPathOn(register, path, day),
    readers: officials.filter(({ path }) => isWrittenFrom(settings, scope, path, day)).map(byReadersChoice),
    unreachable,
    unread: unreadAmong({ officials, asOf, unreachable }, refusedLetters(before, day).keys()),
    open: openPeriods(settings, scope, asOf).filter((period) => methodOf(period) !== undefined),
    reports: new Map(
      [...reports].map(([period, { reports: found }]) => [
        period,
        new Map(found.map((report) => [report.unit, report])),
      ]),
    ),
    unreadableReports: new Map(
      [...reports].map(([period, { unreadable }]) => [period, new Set(unreadable.map(({ path }) => unitIdOf(path)))]),
    ),
    unreadableLetters: new Map(
      [...byOfficial(before.filter((entry) => isDaily(entry) && !isReadable(entry)))].map(([official, entries]) => [
        official,
        entries.map((entry) => entry.day),
      ]),
    ),
    sent: byOfficial(before.filter((entry) => isDaily(entry) && entry.status === 'SENT')),
    methodFor: (period) => {
      const method = methodOf(period);
      if (!method) throw new Error(`the method in force in ${period} was not read`);
      return method;
    },
  };
}

/** An entry of an earlier release is about the commune of its path, which the current map may move. */
const namingUnits = (entry: MailEntry): MailEntry =>
  entry.rankings?.some(({ standing, unit }) => standing && !unit)
    ? {
        ...entry,
        rankings: entry.rankings.map((told) => (told.standing ? { unit: unitIdOf(entry.path), ...told } : told)),
      }
    : entry;

const byOfficial = (entries: readonly MailEntry[]) => groupedBy(entries, ({ official }) => official);
