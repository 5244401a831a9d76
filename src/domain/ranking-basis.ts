import { type Completeness, completenessOf } from './completeness.js';
import { dueDayOf } from './deadline.js';
import type { Frequency } from './indicator.js';
import type { Instant, LocalDate } from './local-date.js';
import type { MethodVersion } from './method.js';
import { closingDateOf, figurePeriods, type PeriodId, periodsClosingWith, previousPeriod } from './period.js';
import { isExpected } from './period-state.js';
import type { Ranking, RankingRow, RankingStatus } from './ranking.js';
import { rankingStatus } from './ranking-status.js';
import type { Report } from './report.js';
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
  readonly reports: ReadonlyMap<PeriodId, readonly Report[]>;
  /** The current publication of the month before. */
  readonly previous: Ranking | null;
  /** The current publication of this month, which a new one replaces. */
  readonly current: Ranking | null;
  readonly isDemonstration: boolean;
};

/** The partitions that a month's ranking reads: its own, its latest closed quarter's and year's, and what may be carried. */
export function reportPeriods(month: PeriodId, closingDay: number, method: MethodVersion): PeriodId[] {
  const own = Object.values(figurePeriods(month, closingDay));
  return method.missingPolicy === 'CARRY_FORWARD' ? [...own, ...own.map(previousPeriod)] : own;
}

/** What a ranking stands on, looked up once: by unit, in the order of paths, whatever the order of the input was. */
export type RankingBasis = {
  readonly units: readonly Unit[];
  readonly figurePeriods: Readonly<Record<Frequency, PeriodId>>;
  reportOf(period: PeriodId, unit: UnitId): Report | undefined;
  previousRowOf(unit: UnitId): RankingRow | undefined;
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
  const byUnit = new Map([...reports].map(([id, list]) => [id, new Map(list.map((report) => [report.unit, report]))]));
  const reportOf = (id: PeriodId, unit: UnitId) => byUnit.get(id)?.get(unit);
  const previousRows = new Map(previous?.rows.map((row) => [row.unit, row]));
  const units = unitsBelow(register, scope.path, closingDateOf(period, scope.closingDay), 'COMMUNE');
  const expected = units.filter((unit) => isExpected(scope, period, unit));
  const dueDay = dueDayOf(scope, period, calendar);
  return {
    units,
    figurePeriods: figurePeriods(period, scope.closingDay),
    reportOf,
    previousRowOf: (unit) => previousRows.get(unit),
    dueDay,
    status: rankingStatus({
      scope,
      month: period,
      occurrence,
      calendar,
      current,
      expected: periodsClosingWith(period).flatMap((id) => expected.map((unit) => reportOf(id, unit.id))),
    }),
    completeness: completenessOf({
      expected,
      reports: reports.get(period) ?? [],
      dueDay,
      calendar,
      asOf: occurrence,
    }),
  };
}
