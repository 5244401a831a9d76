import type { UnitId } from '../register/unit.js';
import type { Settings } from '../settings/scope-settings.js';
import type { PeriodId } from '../time/period.js';
import { type MapNow, seenByMap } from './not-formed.js';
import type { Ranking, RankingHead } from './ranking.js';

export type Heads = { head(scope: UnitId, period: PeriodId, version?: number): Promise<RankingHead | undefined> };
type Current = { current(scope: UnitId, period: PeriodId): Promise<Ranking | undefined> };
type Between = { between(scope: UnitId, from: PeriodId, to: PeriodId): Promise<Ranking[]> };
type Latest = {
  latest(scope: UnitId, accept: (ranking: Ranking) => boolean, upTo?: PeriodId): Promise<Ranking | undefined>;
};

/** How a publication looks by the map of today. */
export type SeenBy = <R extends RankingHead>(ranking: R) => R;

export function seenBy(map: MapNow, { scopes }: Pick<Settings, 'scopes'>): SeenBy {
  const byId = new Map(scopes.map((scope) => [scope.scope, scope]));
  return (ranking) => seenByMap(map, byId.get(ranking.scope), ranking);
}

/** Every door reads current rankings through these. A version that is asked for stays as it was published. */
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
