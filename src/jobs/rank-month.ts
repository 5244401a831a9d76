import type { Instant } from '../domain/local-date.js';
import { methodInForce } from '../domain/method-in-force.js';
import { type PeriodId, previousPeriod } from '../domain/period.js';
import { inputHashOf, type RankingInput, rankCommunes, reportPeriods } from '../domain/rank-communes.js';
import type { Ranking } from '../domain/ranking.js';
import type { ScopeSettings, Settings } from '../domain/scope-settings.js';
import type { Register } from '../domain/unit.js';
import type { WorkingCalendar } from '../domain/working-calendar.js';
import type { ReportReader } from './read-reports.js';
import type { RecomputeDeps } from './recompute-rankings.js';

export type MonthOutcome = {
  readonly period: PeriodId;
  /** UNCHANGED: the inputs are those of the standing publication. SUPERSEDED: another run was faster. */
  readonly outcome: 'PUBLISHED' | 'UNCHANGED' | 'SUPERSEDED';
  readonly version: number;
  readonly ranked: number;
  readonly communes: number;
};

type MonthsRun = {
  readonly settings: Settings;
  readonly register: Register;
  readonly scope: ScopeSettings;
  readonly calendar: WorkingCalendar;
  readonly occurrence: Instant;
  readonly reportsOf: ReportReader;
};

/** Reads, decides and writes one month after the other. */
export function monthRanker(deps: RecomputeDeps, run: MonthsRun) {
  const { settings, register, scope, calendar, occurrence, reportsOf } = run;

  const read = async (period: PeriodId): Promise<RankingInput> => {
    const method = await deps.methods.version(methodInForce(settings, period));
    const periods = reportPeriods(period, scope.closingDay, method);
    const [current, previous, ...lists] = await Promise.all([
      deps.rankings.current(scope.scope, period),
      deps.rankings.current(scope.scope, previousPeriod(period)),
      ...periods.map((id) => reportsOf(scope, id)),
    ]);
    return {
      scope,
      period,
      occurrence,
      method,
      register,
      calendar,
      reports: new Map(periods.map((id, i) => [id, lists[i] ?? []])),
      previous: previous ?? null,
      current: current ?? null,
      isDemonstration: lists.some((reports) => reports.some((report) => report.isDemonstration)),
    };
  };

  return async (period: PeriodId, beforePublication: (ranking: Ranking) => Promise<void>): Promise<MonthOutcome> => {
    const input = await read(period);
    const { current } = input;
    if (current && current.inputHash === inputHashOf(input)) return outcomeOf(current, 'UNCHANGED');
    const ranking = rankCommunes(input);
    await beforePublication(ranking);
    return outcomeOf(ranking, (await deps.rankings.publish(ranking)) ? 'PUBLISHED' : 'SUPERSEDED');
  };
}

const outcomeOf = (ranking: Ranking, outcome: MonthOutcome['outcome']): MonthOutcome => ({
  period: ranking.period,
  outcome,
  version: ranking.version,
  ranked: ranking.rankedCount,
  communes: ranking.rows.length,
});
