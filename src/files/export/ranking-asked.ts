import type { Ranking } from '../../domain/ranking/ranking.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { scopesOfPeriod } from '../../domain/settings/scopes.js';
import { latestRanking, latestRankingOverTime, rankingOn } from '../../reference-data/latest-ranking.js';
import { knownScope } from '../../reference-data/reference.js';
import type { FilesContext } from '../context.js';
import { badParameter, FileRefusal, namesNothing } from '../import/fault.js';
import { dayAsked, monthOf, parameterOf, periodAsked } from '../table/parameters.js';
import type { TableFacts } from '../table/table.js';
import { EXPORT_TEXTS } from './texts.js';

const { accepted, nothingPublished } = EXPORT_TEXTS.ranking;

/** By `period`, `version` and `publishedOn`, as in the query `ranking`. */
export async function rankingAsked(context: FilesContext, scope: ScopeSettings): Promise<Ranking> {
  const month = monthOf(periodAsked(context));
  const version = parameterOf(context, 'version');
  if (version !== undefined && (month === undefined || !/^[1-9]\d{0,8}$/.test(version)))
    throw badParameter('version', version, accepted.version);
  const day = dayAsked(context, 'publishedOn');
  if (day !== undefined && version !== undefined) throw badParameter('publishedOn', day, accepted.versionOrDay);
  const { rankings } = context.stores;
  const readRanking = () => {
    if (day !== undefined) return rankingOn(rankings, scope, day, month);
    if (month === undefined)
      return latestRankingOverTime(
        (candidate) => latestRanking(rankings, candidate, context.today),
        context.reference.settings,
        scope,
      );
    return version === undefined
      ? rankings.current(scope.scope, month)
      : rankings.asPublished(scope.scope, month, Number(version));
  };
  const found = await readRanking();
  if (found) return found;
  if (day !== undefined) throw namesNothing('publishedOn', day, accepted.day);
  if (month === undefined) throw new FileRefusal(404, [{ code: 'NOT_FOUND', message: nothingPublished }]);
  const ranked = scopesOfPeriod(context.reference.settings, scope, month);
  if (ranked.length > 1) throw namesNothing('period', month, accepted.rankedBy(ranked.map((former) => former.scope)));
  throw namesNothing(version === undefined ? 'period' : 'version', version ?? month, accepted.published);
}

/** What a reader must know about a table whose rows all come from one ranking. */
export const factsOf = ({ reference }: FilesContext, ranking: Ranking): TableFacts => ({
  scope: knownScope(reference, ranking.scope),
  from: ranking.period,
  to: ranking.period,
  methods: [ranking.method],
  ranking,
  isDemonstration: ranking.isDemonstration,
});
