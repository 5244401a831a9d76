import { methodInForce } from '../../domain/method/method-in-force.js';
import type { HindranceCause } from '../../domain/ranking/hindrance.js';
import { reasonNotFormed } from '../../domain/ranking/not-formed.js';
import {
  gathered,
  isMadeOf,
  type RankingInput,
  rankGathered,
  reportPeriods,
} from '../../domain/ranking/rank-communes.js';
import type { PublishedRanks, Ranking, ReasonNotFormed } from '../../domain/ranking/ranking.js';
import { unitIdOf } from '../../domain/register/unit.js';
import type { ReportAddress } from '../../domain/report/report.js';
import { liesInScope } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import { UnreadableItemError, unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { localDateOf } from '../../domain/time/local-date.js';
import { type PeriodId, previousPeriod } from '../../domain/time/period.js';
import type { CollectedReports, ReportReader } from './read-reports.js';
import { type HistoryRun, historiesBefore, historiesKept } from './rebuild-histories.js';
import type { RecomputeDeps } from './recompute-deps.js';

export type RankedMonth = {
  readonly period: PeriodId;
  /** UNCHANGED: the inputs equal those of the current publication. SUPERSEDED: another run published first. */
  readonly outcome: 'PUBLISHED' | 'UNCHANGED' | 'SUPERSEDED';
  readonly version: number;
  readonly ranked: number;
  readonly communes: number;
};

/** A month whose data cannot be read. Its current publication, if there is one, stays in force. */
export type HinderedMonth = {
  readonly period: PeriodId;
  readonly outcome: 'NOT_RENEWED';
  readonly causes: readonly HindranceCause[];
};

/** A month for which no unit of the map could file a report. */
export type NotFormedMonth = {
  readonly period: PeriodId;
  readonly outcome: 'NOT_FORMED';
  readonly reason: ReasonNotFormed;
};

export type MonthOutcome = RankedMonth | HinderedMonth | NotFormedMonth;

type MonthsRun = HistoryRun & { readonly settings: Settings; readonly reportsOf: ReportReader };

/** Reads, decides and writes one month after another. */
export function monthRanker(deps: RecomputeDeps, run: MonthsRun) {
  const { settings, register, scope, calendar, occurrence, reportsOf } = run;

  const read = async (period: PeriodId): Promise<Read> => {
    const causes: HindranceCause[] = [];
    const orCause = async <T>(reading: Promise<T>, cause: HindranceCause): Promise<T | undefined> => {
      try {
        return await reading;
      } catch (error) {
        if (!(error instanceof UnreadableItemError)) throw error;
        causes.push(cause);
        return undefined;
      }
    };
    const id = methodInForce(settings, period);
    const method = await orCause(deps.methods.version(id), { kind: 'METHOD', id });
    if (!method) return { causes };
    const periods = reportPeriods(period, scope.closingDay, method);
    const before = previousPeriod(period);
    const [current, previous, ...collected] = await Promise.all([
      orCause(deps.rankings.ranks(scope.scope, period), { kind: 'RANKING', period }),
      orCause(deps.rankings.ranks(scope.scope, before), { kind: 'RANKING', period: before }),
      ...periods.map(reportsOf),
    ]);
    causes.push(...collected.flatMap(({ unreadable }) => causesIn(scope, unreadable)));
    if (causes.length > 0) return { causes };
    const histories = await historiesBefore(deps, run, period, { previous, current });
    causes.push(...causesIn(scope, histories.unreadable));
    if (causes.length > 0) return { causes };
    const input: RankingInput = {
      scope,
      period,
      occurrence,
      method,
      register,
      calendar,
      reports: new Map(periods.map((ofPeriod, i) => [ofPeriod, (collected[i] as CollectedReports).columns])),
      previous: previous ?? null,
      historiesBefore: histories.byUnit ?? (previous ? undefined : await historiesKept(deps, settings, scope, before)),
      current: current ?? null,
    };
    return { input, current };
  };

  type Published = Pick<Ranking, 'period' | 'version'>;
  return async (period: PeriodId, beforePublication: (ranking: Published) => Promise<void>): Promise<MonthOutcome> => {
    if (await isEmpty(period)) return { period, outcome: 'NOT_FORMED', reason: 'NO_COMMUNE' };
    const found = await read(period);
    if ('causes' in found) return { period, outcome: 'NOT_RENEWED', causes: found.causes };
    const { input, current } = found;
    const all = gathered(input);
    const { notFormed } = all.basis;
    const notFormedMonth = notFormed && ({ period, outcome: 'NOT_FORMED', reason: notFormed } as const);
    if (notFormedMonth && !current) return notFormedMonth;
    if (current && isMadeOf(current, all))
      return notFormedMonth ?? outcomeOf(current, current.rows.length, 'UNCHANGED');
    const ranking = rankGathered(all);
    await beforePublication(ranking);
    const isOurs = await deps.rankings.publish(ranking);
    // A publication made with an earlier map is replaced, because no ranking lists a commune that did not exist.
    return isOurs && notFormedMonth
      ? notFormedMonth
      : outcomeOf(ranking, ranking.communes, isOurs ? 'PUBLISHED' : 'SUPERSEDED');
  };

  /** Whether the map has no commune in that month and no publication lists one. Such a month needs no reports. */
  async function isEmpty(period: PeriodId): Promise<boolean> {
    const map = { register, calendar, today: localDateOf(occurrence) };
    if (reasonNotFormed(map, scope, period) !== 'NO_COMMUNE') return false;
    const current = deps.rankings.ranks(scope.scope, period);
    return (await unlessUnreadable(current.then((ranks) => (ranks?.rows.length ?? 0) === 0))) ?? false;
  }
}

type Read =
  | { readonly input: RankingInput; readonly current: PublishedRanks | undefined }
  | { readonly causes: readonly HindranceCause[] };

const causesIn = (scope: ScopeSettings, unreadable: readonly ReportAddress[]): HindranceCause[] =>
  unreadable.flatMap(({ path, period }) =>
    liesInScope(scope, path) ? [{ kind: 'REPORT', unit: unitIdOf(path), period }] : [],
  );

const outcomeOf = (
  { period, version, rankedCount }: Pick<Ranking, 'period' | 'version' | 'rankedCount'>,
  communes: number,
  outcome: RankedMonth['outcome'],
): RankedMonth => ({ period, outcome, version, ranked: rankedCount, communes });
