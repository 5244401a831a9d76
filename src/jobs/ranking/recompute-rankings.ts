import { inParallel } from '../../concurrency.js';
import type { MethodVersion } from '../../domain/method/method.js';
import {
  isClosed,
  monthsLockedEarly,
  monthsUsing,
  openClosedMonths,
  type ReasonNotToRank,
  reasonNotToRank,
} from '../../domain/ranking/months-to-rank.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import type { Register } from '../../domain/register/unit.js';
import { dueDaysToFix } from '../../domain/settings/opened-due-days.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import { outermostScope } from '../../domain/settings/scopes.js';
import { knownOnDay } from '../../domain/settings/settings-of-day.js';
import { groupedBy } from '../../domain/text/grouped-by.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { type Instant, type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import {
  closingDateOf,
  lastMonthOf,
  nextPeriod,
  type PeriodId,
  PeriodIdError,
  parsePeriod,
} from '../../domain/time/period.js';
import { type WorkingCalendar, workingCalendar } from '../../domain/time/working-calendar.js';
import type { RecomputeMark } from '../../store/ranking/recompute-mark-store.js';
import type { RunFacts } from '../run/recorded-run.js';
import { type MonthOutcome, monthRanker } from './rank-month.js';
import { type ReportReader, reportReader } from './read-reports.js';
import type { RecomputeDeps } from './recompute-deps.js';

export type RecomputeRun = {
  /** The scheduled moment. A retry gets the same moment and decides the same. */
  readonly occurrence: Instant;
  /** Restricts the run to one month, in the scopes that can rank it. A quarter or a year stands for its last month. */
  readonly period?: string;
};

export type ScopeOutcome = Awaited<ReturnType<typeof recomputeScope>>;

/** The policy assumed for an unreadable method version. The run then looks at one month too many, and forgets none. */
const CARRIES = 'CARRY_FORWARD';

/** The number of families of scopes that run at once. More families would need more memory and save no time. */
const FAMILIES_AT_ONCE = 3;

export type RankingsOutcome = {
  readonly occurrence: Instant;
  readonly scopes: readonly ScopeOutcome[];
  /** Keys of the items that could not be read. Absent if all items could be read. */
  readonly unreadable?: readonly string[];
};

/** Ranks every closed month that is still open to changes and every marked month of every scope, oldest first. */
export async function recomputeRankings(
  deps: RecomputeDeps,
  { occurrence, period }: RecomputeRun,
): Promise<RankingsOutcome> {
  deps.unreadable.take();
  const stored = await deps.publications.settle(await deps.settings.current());
  const [inForce, methods] = await Promise.all([
    deps.registers.version(stored.registerVersion),
    Promise.all(stored.methods.map(({ id }) => unlessUnreadable(deps.methods.version(id)))),
  ]);
  const { settings, register } = knownOnDay(stored, inForce, localDateOf(occurrence));
  const calendar = workingCalendar(settings.holidays);
  const run = { settings, register, methods, calendar, occurrence, period };
  const families = familiesOf(scopesToRank(settings, period, localDateOf(occurrence)));
  const recompute = (family: Family) => recomputeFamily(deps, run, family);
  // Scopes that replaced others read the rankings of those, so the others run first.
  const firstFamilies = families.filter((family) => !isHeir(family));
  const outcomes = [
    ...(await inParallel(firstFamilies, FAMILIES_AT_ONCE, recompute)),
    ...(await inParallel(families.filter(isHeir).toSorted(byFirstPeriod), 1, recompute)),
  ];
  const byScope = new Map(outcomes.flat().map((outcome) => [outcome.scope, outcome]));
  const scopes = settings.scopes.flatMap(({ scope }) => byScope.get(scope) ?? []);
  const unreadable = deps.unreadable.take();
  return { occurrence, scopes, ...(unreadable.length > 0 && { unreadable }) };
}

const isHeir = ({ scopes }: Family): boolean => scopes.some(({ inherited }) => inherited !== undefined);

const byFirstPeriod = ({ outermost: a }: Family, { outermost: b }: Family): number =>
  a.firstPeriod < b.firstPeriod ? -1 : a.firstPeriod > b.firstPeriod ? 1 : 0;

type FamilyRun = RecomputeRun & {
  readonly settings: Settings;
  readonly register: Register;
  /** Method versions. Undefined stands for a version that cannot be read. */
  readonly methods: readonly (MethodVersion | undefined)[];
  readonly calendar: WorkingCalendar;
};

async function recomputeFamily(deps: RecomputeDeps, run: FamilyRun, family: Family): Promise<ScopeOutcome[]> {
  // The marks of all scopes are listed before any report is read. A change made later leaves a mark with another token.
  const marks = await Promise.all(family.scopes.map(({ scope }) => deps.recomputeMarks.list(scope)));
  const reportsOf = reportReader(deps, run.register, family.scopes);
  const outcomes: ScopeOutcome[] = [];
  for (const [i, scope] of family.scopes.entries())
    outcomes.push(await recomputeScope(deps, { ...run, scope, marks: marks[i] ?? [], reportsOf }));
  return outcomes;
}

type ScopeRun = FamilyRun & {
  readonly scope: ScopeSettings;
  readonly marks: readonly RecomputeMark[];
  readonly reportsOf: ReportReader;
};

async function recomputeScope(deps: RecomputeDeps, run: ScopeRun) {
  const { calendar, occurrence, period, marks } = run;
  const id = run.scope.scope;
  const today = localDateOf(occurrence);
  const onlyMonth = period && lastMonthOf(period);

  const dueDays = dueDaysToFix(run.scope, today, calendar);
  const dueDaysFixed = Object.keys(dueDays).length;
  if (dueDaysFixed > 0) await deps.settings.fixDueDays(id, dueDays);
  const scope = { ...run.scope, dueDays: { ...dueDays, ...run.scope.dueDays } };

  const months = new Set(onlyMonth ? [onlyMonth] : openClosedMonths(scope, today, calendar));
  const carriesForward = run.methods.some((method) => (method?.missingPolicy ?? CARRIES) === CARRIES);
  const touched = marks.map((mark) => ({ ...mark, months: monthsUsing(mark.period, scope, today, carriesForward) }));
  if (!onlyMonth) for (const mark of touched) for (const month of mark.months) months.add(month);
  for (const month of onlyMonth ? [] : monthsLockedEarly(scope, today, calendar))
    if ((await unlessUnreadable(deps.rankings.ranks(id, month)))?.status !== 'FINAL') months.add(month);

  // Locked since, it would say for ever that it is not renewed.
  const hindered = new Set(await deps.hindrances.periods(id));
  if (!onlyMonth) for (const month of hindered) months.add(month);
  const rank = monthRanker(deps, { ...run, scope });
  const outcomes: MonthOutcome[] = [];
  for (let month = oldest(months); month !== undefined; month = oldest(months)) {
    months.delete(month);
    const outcome = await rank(month, markNext);
    await keepHindrance(outcome);
    outcomes.push(outcome);
  }
  const done = new Set(
    outcomes.flatMap(({ outcome, period }) => (outcome === 'SUPERSEDED' || outcome === 'NOT_RENEWED' ? [] : period)),
  );
  for (const mark of touched)
    if (mark.months.every((month) => done.has(month))) await deps.recomputeMarks.clear(id, mark.period, mark.token);
  return { scope: id, dueDaysFixed, months: outcomes };

  async function keepHindrance(month: MonthOutcome): Promise<void> {
    if (month.outcome === 'NOT_RENEWED') {
      const before = await deps.hindrances.one(id, month.period);
      await deps.hindrances.put(id, month.period, { since: before?.since ?? occurrence, causes: month.causes });
    } else if (hindered.has(month.period)) await deps.hindrances.clear(id, month.period);
  }

  /**
   * The mark is written before the publication. A crash in between leaves a needless mark, never a ranking compared
   * with outdated ranks.
   */
  async function markNext({ period: published, version }: Pick<Ranking, 'period' | 'version'>): Promise<void> {
    const next = nextPeriod(published);
    if (!isClosed(scope, next, today) || touched.some((mark) => mark.period === next)) return;
    const token = `${occurrence}#${published}#${version}`;
    await deps.recomputeMarks.mark(id, next, token);
    touched.push({ period: next, token, months: [next] });
    if (!onlyMonth) months.add(next);
  }
}

const oldest = (months: ReadonlySet<PeriodId>): PeriodId | undefined => [...months].toSorted()[0];

/** An outermost scope with the scopes inside it. They share reports, and each report is read once. */
type Family = { readonly outermost: ScopeSettings; readonly scopes: readonly ScopeSettings[] };

/** Groups the scopes by their outermost scope, in the order of the settings. */
function familiesOf(scopes: readonly ScopeSettings[]): Family[] {
  const families = groupedBy(scopes, (scope) => outermostScope({ scopes }, scope.path) ?? scope);
  return [...families].map(([outermost, inside]) => ({ outermost, scopes: inside }));
}

/** The period has no ranking yet, or will never have one. */
class PeriodNotRankableError extends Error {
  override name = 'PeriodNotRankableError';
}

/**
 * The scopes of a run. A period that a person names is ranked by the scopes that can rank it: a scope that ended cannot
 * rank the months of its heir, and the heir cannot rank those before it.
 * @throws PeriodIdError if the text is no period, PeriodNotRankableError if no scope can rank it
 */
function scopesToRank({ scopes }: Settings, period: string | undefined, today: LocalDate): readonly ScopeSettings[] {
  if (period === undefined) return scopes;
  if (!parsePeriod(period)) throw new PeriodIdError(period);
  const judged = scopes.map((scope) => ({ scope, reason: reasonNotToRank(scope, period, today) }));
  const having = (wanted: ReasonNotToRank | undefined) =>
    judged.filter(({ reason }) => reason === wanted).map(({ scope }) => scope);
  const able = having(undefined);
  if (able.length > 0) return able;
  const [notClosed] = having('NOT_CLOSED');
  if (notClosed) {
    const closing = closingDateOf(lastMonthOf(period), notClosed.closingDay);
    throw new PeriodNotRankableError(
      `${period} cannot be ranked yet: its figures close on ${closing}, and for this run it is ${today}`,
    );
  }
  const [later] = having('BEFORE_FIRST_PERIOD');
  if (later)
    throw new PeriodNotRankableError(
      `${period} cannot be ranked: reports of ${later.scope} are expected from ${later.firstPeriod} on`,
    );
  const [ended] = having('AFTER_LAST_DAY');
  if (ended)
    throw new PeriodNotRankableError(`${period} cannot be ranked: ${ended.scope} ended on ${ended.ended?.lastDay}`);
  return able;
}

export function factsOfRankings({
  scopes,
  unreadable,
  warnings,
}: RankingsOutcome & Pick<RunFacts, 'warnings'>): RunFacts {
  const months = scopes.flatMap(({ scope, months: ranked }) =>
    ranked.map((month) => ({
      scope,
      period: month.period,
      outcome: month.outcome,
      ...(month.outcome === 'NOT_RENEWED' || month.outcome === 'NOT_FORMED'
        ? { version: null, ranked: 0 }
        : { version: month.version, ranked: month.ranked }),
    })),
  );
  const result = months.length === 0 ? 'NOTHING_TO_DO' : 'DONE';
  return { result, reason: null, months, letters: null, unreadable, ...(warnings && { warnings }) };
}
