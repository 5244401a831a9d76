import type { EarlierRankings } from '../domain/insight/series-before.js';
import type { Ranking } from '../domain/ranking/ranking.js';
import type { UnitId } from '../domain/register/unit.js';
import type { ScopeSettings } from '../domain/settings/scope-settings.js';
import { scopesOverTime } from '../domain/settings/scopes.js';
import type { Reference } from './reference.js';

/**
 * The rankings in which units or their predecessors may stand: those of every scope that they ever lay in. Nothing is read
 * where no reorganisation has changed the map.
 */
export async function earlierRankings(
  { settings, register }: Pick<Reference, 'settings' | 'register'>,
  units: readonly UnitId[],
  rankingsOf: (scope: ScopeSettings) => Promise<readonly Ranking[]>,
): Promise<EarlierRankings[]> {
  if (!register.events?.length) return [];
  const scopes = scopesOverTime(settings, register, units);
  return Promise.all(scopes.map(async (scope) => ({ scope, rankings: await rankingsOf(scope) })));
}
