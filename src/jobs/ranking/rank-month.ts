import { methodInForce } from '../../domain/method/method-in-force.js';
import { gathered, type RankingInput, rankGathered, reportPeriods } from '../../domain/ranking/rank-communes.js';
import type { PublishedRanks, Ranking } from '../../domain/ranking/ranking.js';
import type { ReportColumns } from '../../domain/ranking/report-columns.js';
import type { Register } from '../../domain/register/unit.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import type { Instant } from '../../domain/time/local-date.js';
import { type PeriodId, previousPeriod } from '../../domain/time/period.js';
import type { WorkingCalendar } from '../../domain/time/working-calendar.js';
import type { ReportReader } from './read-reports.js';
import { historiesBefore } from './rebuild-histories.js';
import type { RecomputeDeps } from './recompute-deps.js';

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

  const read = async (period: PeriodId): Promise<Read> => {
    const method = await deps.methods.version(methodInForce(settings, period));
    const periods = reportPeriods(period, scope.closingDay, method);
    const [current, previous, ...columns] = await Promise.all([
      deps.rankings.ranks(scope.scope, period),
      deps.rankings.ranks(scope.scope, previousPeriod(period)),
      ...periods.map((id) => reportsOf(id)),
    ]);
    const histories = await historiesBefore(deps, run, period, { previous, current });
    const input: RankingInput = {
      scope,
      period,
      occurrence,
      method,
      register,
      calendar,
      reports: new Map(periods.map((id, i) => [id, columns[i] as ReportColumns])),
      previous: previous ?? null,
      historiesBefore: histories,
      current: current ?? null,
    };
    return { input, current };
  };

  type Published = Pick<Ranking, 'period' | 'version'>;
  return async (period: PeriodId, beforePublication: (ranking: Published) => Promise<void>): Promise<MonthOutcome> => {
    const { input, current } = await read(period);
    const all = gathered(input);
    if (current?.inputHash === all.inputHash) return outcomeOf(current, current.rows.length, 'UNCHANGED');
    const ranking = rankGathered(all);
    await beforePublication(ranking);
    const isOurs = await deps.rankings.publish(ranking);
    return outcomeOf(ranking, ranking.communes, isOurs ? 'PUBLISHED' : 'SUPERSEDED');
  };
}

type Read = { readonly input: RankingInput; readonly current: PublishedRanks | undefined };

const outcomeOf = (
  { period, version, rankedCount }: Pick<Ranking, 'period' | 'version' | 'rankedCount'>,
  communes: number,
  outcome: MonthOutcome['outcome'],
): MonthOutcome => ({ period, outcome, version, ranked: rankedCount, communes });
