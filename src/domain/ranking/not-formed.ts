import { formationsIn, type Reorganisation } from '../register/reorganisation.js';
import { type Register, type UnitId, unitsBelow } from '../register/unit.js';
import { isExpected, isFromFirstPeriodOn, reasonNotOpen } from '../settings/period-state.js';
import { scopePathIn } from '../settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../settings/scope-settings.js';
import { onceFor } from '../text/once-for.js';
import { type LocalDate, localDateOf } from '../time/local-date.js';
import { closingDateOf, type PeriodId } from '../time/period.js';
import type { WorkingCalendar } from '../time/working-calendar.js';
import type { Ranking, RankingHead, ReasonNotFormed } from './ranking.js';

/** The map and the day from which to look at a month. */
export type MapNow = {
  readonly register: Register;
  readonly calendar: WorkingCalendar;
  readonly today: LocalDate;
};

/** The part of a publication about the reports that it used. */
type Seen = Pick<RankingHead, 'occurrence' | 'completeness'>;

/**
 * Why a closed month has no ranking; undefined = reports could be filed. The answer depends on today's map, so it is
 * found whenever a ranking is read, and never stored.
 */
export function reasonNotFormed(
  { register, calendar, today }: MapNow,
  scope: ScopeSettings,
  month: PeriodId,
  seen?: Seen,
): ReasonNotFormed | undefined {
  const closing = closingDateOf(month, scope.closingDay);
  if (closing > today || !isFromFirstPeriodOn(scope, month)) return undefined;
  const units = unitsBelow(register, scopePathIn(scope, month), closing, 'COMMUNE').filter((unit) =>
    isExpected(scope, month, unit),
  );
  if (units.length === 0) return 'NO_COMMUNE';
  const events = units.map(({ id }) => eventsForming(register).get(id));
  const couldFile = (event: Reorganisation | undefined): boolean => {
    if (!event) return true;
    // An earlier release did not store when an event was published. Then the first run that saw the event counts.
    const since = event.publishedAt ?? seen?.occurrence;
    return reasonNotOpen(scope, month, since ? localDateOf(since) : today, calendar) !== 'LOCKED';
  };
  if (events.some(couldFile)) return undefined;
  const isOfThisMap = seen !== undefined && events.some((event) => (event?.publishedAt ?? '') < seen.occurrence);
  return isOfThisMap && hasReports(seen) ? undefined : 'FORMED_AFTER_LOCK';
}

/** A reviewer's extension, or a file of past figures, can bring reports into a locked month. */
const hasReports = ({ completeness: { actual, loaded = 0 } }: Seen): boolean => actual + loaded > 0;

/** The event that formed each unit. */
const eventsForming = onceFor(
  ({ events = [] }: Register): ReadonlyMap<UnitId, Reorganisation> =>
    new Map(events.flatMap((event) => formationsIn(event).map(({ unit }) => [unit.id, event] as const))),
);

/** A publication as today's map shows it: a month in which nobody could file is not final. */
export function seenByMap<R extends RankingHead>(map: MapNow, scope: ScopeSettings | undefined, ranking: R): R {
  const notFormed = scope && reasonNotFormed(map, scope, ranking.period, ranking);
  return notFormed ? { ...ranking, status: 'PROVISIONAL', notFormed } : ranking;
}

export type Heads = { head(scope: UnitId, period: PeriodId, version?: number): Promise<RankingHead | undefined> };
type Current = { current(scope: UnitId, period: PeriodId): Promise<Ranking | undefined> };
type Between = { between(scope: UnitId, from: PeriodId, to: PeriodId): Promise<Ranking[]> };
type Latest = {
  latest(scope: UnitId, accept: (ranking: Ranking) => boolean, upTo?: PeriodId): Promise<Ranking | undefined>;
};

/** Shows a publication by today's map. */
export type SeenBy = <R extends RankingHead>(ranking: R) => R;

export function seenBy(map: MapNow, { scopes }: Pick<Settings, 'scopes'>): SeenBy {
  const byId = new Map(scopes.map((scope) => [scope.scope, scope]));
  return (ranking) => seenByMap(map, byId.get(ranking.scope), ranking);
}

/** Readers of current rankings by today's map, which every door uses. A requested version stays as published. */
export const headsBy = (seen: SeenBy, rankings: Heads): Heads => ({
  async head(scope, period, version) {
    const found = await rankings.head(scope, period, version);
    return found && version === undefined ? seen(found) : found;
  },
});

export const currentBy = (seen: SeenBy, rankings: Current): Current => ({
  async current(scope, period) {
    const found = await rankings.current(scope, period);
    return found && seen(found);
  },
});

export const betweenBy = (seen: SeenBy, rankings: Between): Between => ({
  async between(scope, from, to) {
    return (await rankings.between(scope, from, to)).map(seen);
  },
});

export const latestBy = (seen: SeenBy, rankings: Latest): Latest => ({
  async latest(scope, accept, upTo) {
    const found = await rankings.latest(scope, (ranking) => accept(seen(ranking)), upTo);
    return found && seen(found);
  },
});
