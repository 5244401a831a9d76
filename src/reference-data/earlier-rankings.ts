import type { EarlierRankings } from '../domain/insight/series-before.js';
import type { Ranking } from '../domain/ranking/ranking.js';
import type { UnitId } from '../domain/register/unit.js';
import type { Report, ReportAddress } from '../domain/report/report.js';
import type { ScopeSettings } from '../domain/settings/scope-settings.js';
import { scopesOverTime } from '../domain/settings/scopes.js';
import type { PeriodId } from '../domain/time/period.js';
import { type LoadedReaders, loadedReports } from './loaded-past.js';
import type { Reference } from './reference.js';

/** Reads the past of a unit, for every door. */
export type PastReaders = LoadedReaders & {
  /** The current publication of a month. */
  ranking(scope: UnitId, month: PeriodId): Promise<Ranking | undefined>;
  rankings(scope: UnitId, from: PeriodId, to: PeriodId): Promise<readonly Ranking[]>;
  latestRanking(scope: ScopeSettings): Promise<Ranking | undefined>;
  /** Readable reports at these addresses. */
  reportsAt(addresses: readonly ReportAddress[]): Promise<readonly Report[]>;
};

type Known = Pick<Reference, 'settings' | 'register'>;

/**
 * Rankings that may list the units or their predecessors: those of every scope that ever contained them. Without a
 * reorganisation in the register, nothing is read.
 */
export async function earlierRankings(
  { settings, register }: Known,
  units: readonly UnitId[],
  rankingsOf: (scope: ScopeSettings) => Promise<readonly Ranking[]>,
): Promise<EarlierRankings[]> {
  if (!register.events?.length) return [];
  const scopes = scopesOverTime(settings, register, units);
  return Promise.all(scopes.map(async (scope) => ({ scope, rankings: await rankingsOf(scope) })));
}

/** Earlier rankings, with figures loaded from files for the time before each scope began. */
export async function withLoadedReports(
  readers: LoadedReaders,
  { register }: Known,
  earlier: readonly EarlierRankings[],
  periodsOf: (scope: ScopeSettings) => readonly PeriodId[],
): Promise<EarlierRankings[]> {
  return Promise.all(
    earlier.map(async ({ scope, rankings }) => ({
      scope,
      rankings,
      loaded: await loadedReports(readers, register, scope, periodsOf(scope)),
    })),
  );
}
