import { type Completeness, completenessOf } from './completeness.js';
import { dueDayOf } from './deadline.js';
import type { Frequency } from './indicator.js';
import type { Instant, LocalDate } from './local-date.js';
import type { MethodVersion } from './method.js';
import { monthMarks } from './month-mark.js';
import { closingDateOf, figurePeriods, type PeriodId, periodsClosingWith, previousPeriod } from './period.js';
import { isExpected } from './period-state.js';
import type { PublishedRank, PublishedRanks, Ranking, RankingStatus } from './ranking.js';
import { rankingStatus } from './ranking-status.js';
import type { RankedReport } from './report.js';
import type { ScopeSettings } from './scope-settings.js';
import { type Register, type Unit, type UnitId, unitsBelow } from './unit.js';
import type { WorkingCalendar } from './working-calendar.js';

export type RankingInput = {
  readonly scope: ScopeSettings;
  /** A closed month. */
  readonly period: PeriodId;
  /** The scheduled occurrence for which the ranking is made. */
  readonly occurrence: Instant;
  readonly method: MethodVersion;
  readonly register: Register;
  readonly calendar: WorkingCalendar;
  /** All reports of the scope, of the periods that `reportPeriods` names. */
  readonly reports: ReadonlyMap<PeriodId, readonly RankedReport[]>;
  /** The current publication of the month before. */
  readonly previous: PublishedRanks | null;
  /** The current publication of this month, which a new one replaces. */
  readonly current: Pick<Ranking, 'version' | 'status'> | null;
  readonly isDemonstration: boolean;
};

/** The partitions that a month's ranking reads: its own, its latest closed quarter's and year's, and what may be carried. */
export function reportPeriods(month: PeriodId, closingDay: number, method: MethodVersion): PeriodId[] {
  const own = Object.values(figurePeriods(month, closingDay));
  return method.missingPolicy === 'CARRY_FORWARD' ? [...own, ...own.map(previousPeriod)] : own;
}

/** What a ranking stands on, looked up once: a position for each commune by path, whatever the order of the input was. */
export type RankingBasis = {
  readonly units: readonly Unit[];
  readonly figurePeriods: Readonly<Record<Frequency, PeriodId>>;
  reportsOf(period: PeriodId): readonly (RankedReport | undefined)[];
  readonly previousRows: readonly (PublishedRank | undefined)[];
  /** The month's own marks in the on-time histories. */
  readonly marks: readonly string[];
  /** The scope's due day of the month. */
  readonly dueDay: LocalDate;
  readonly status: RankingStatus;
  readonly completeness: Completeness;
};

export class RankingInputError extends Error {
  override name = 'RankingInputError';
}

export function rankingBasis(input: RankingInput): RankingBasis {
  const { scope, period, occurrence, register, calendar, reports, previous, current } = input;
  if (previous && previous.period !== previousPeriod(period))
    throw new RankingInputError(
      `the ranking before ${period} is that of ${previousPeriod(period)}, not ${previous.period}`,
    );
  const units = unitsBelow(register, scope.path, closingDateOf(period, scope.closingDay), 'COMMUNE');
  const positions = new Map(units.map(({ id }, position) => [id, position]));
  const byPosition = <T extends { readonly unit: UnitId }>(list: readonly T[]): (T | undefined)[] => {
    const placed: (T | undefined)[] = units.map(() => undefined);
    for (const entry of list) {
      const position = positions.get(entry.unit);
      if (position !== undefined) placed[position] = entry;
    }
    return placed;
  };
  const byPeriod = new Map([...reports].map(([id, list]) => [id, byPosition(list)]));
  const none: undefined[] = units.map(() => undefined);
  const reportsOf = (id: PeriodId) => byPeriod.get(id) ?? none;
  const isDue = units.map((unit) => isExpected(scope, period, unit));
  const dueDay = dueDayOf(scope, period, calendar);
  return {
    units,
    figurePeriods: figurePeriods(period, scope.closingDay),
    reportsOf,
    previousRows: byPosition(previous?.rows ?? []),
    marks: monthMarks(input, dueDay, isDue, reportsOf(period)),
    dueDay,
    status: rankingStatus({
      scope,
      month: period,
      occurrence,
      calendar,
      current,
      expected: periodsClosingWith(period).flatMap((id) => reportsOf(id).filter((_report, i) => isDue[i])),
    }),
    completeness: completenessOf({
      expected: units.filter((_unit, i) => isDue[i]),
      reports: reports.get(period) ?? [],
      dueDay,
      asOf: occurrence,
    }),
  };
}
