import { betweenBy, currentBy } from '../../domain/ranking/not-formed.js';
import type { Ranking } from '../../domain/ranking/ranking.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { scopesOfPeriod } from '../../domain/settings/scopes.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { PastReaders } from '../../reference-data/earlier-rankings.js';
import { latestRankingOverTime, rankingOn } from '../../reference-data/latest-ranking.js';
import { knownScope, seenNow } from '../../reference-data/reference.js';
import type { FilesContext } from '../context.js';
import { badParameter, FileRefusal, namesNothing } from '../import/fault.js';
import { dayAsked, latestIn, monthOf, parameterOf, periodAsked } from '../table/parameters.js';
import type { TableFacts } from '../table/table.js';
import { EXPORT_TEXTS } from './texts.js';

const { accepted, nothingPublished } = EXPORT_TEXTS.ranking;

/** The ranking that `period`, `version` and `at` name, as in the query `ranking`. @throws where nothing is published */
export async function rankingAsked(context: FilesContext, scope: ScopeSettings): Promise<Ranking> {
  const found = await rankingIfPublished(context, scope);
  if (!found) throw rankingNotPublished(context, scope);
  return found;
}

/**
 * The ranking that is asked for; undefined where nothing is published.
 * @param otherwise the month of a request that names neither month nor day
 */
export async function rankingIfPublished(
  context: FilesContext,
  scope: ScopeSettings,
  otherwise?: PeriodId,
): Promise<Ranking | undefined> {
  const { month: named, version, day } = publicationAsked(context);
  const month = named ?? (day === undefined ? otherwise : undefined);
  const { rankings } = context.stores;
  const seen = seenNow(context.reference, context.today);
  const latestOf = (of: ScopeSettings) => (day === undefined ? latestIn(context, of) : rankingOn(rankings, of, day));
  if (month === undefined) return latestRankingOverTime(latestOf, context.reference.settings, scope);
  if (day !== undefined) return rankingOn(rankings, scope, day, month);
  return version === undefined
    ? currentBy(seen, rankings).current(scope.scope, month)
    : rankings.asPublished(scope.scope, month, version);
}

/** Whether the request names one publication, by version or day, and not the present state of a month. */
export function meansOnePublication(context: FilesContext): boolean {
  const { version, day } = publicationAsked(context);
  return version !== undefined || day !== undefined;
}

function publicationAsked(context: FilesContext) {
  const month = monthOf(periodAsked(context));
  const version = parameterOf(context, 'version');
  if (version !== undefined && (month === undefined || !/^[1-9]\d{0,8}$/.test(version)))
    throw badParameter('version', version, accepted.version);
  const day = dayAsked(context, 'at');
  if (day !== undefined && version !== undefined) throw badParameter('at', day, accepted.versionOrDay);
  return { month, version: version === undefined ? undefined : Number(version), day };
}

/** The refusal that names the argument without a ranking and an accepted value. */
export function rankingNotPublished(context: FilesContext, scope: ScopeSettings): FileRefusal {
  const { month, version, day } = publicationAsked(context);
  if (day !== undefined) return namesNothing('at', day, accepted.day);
  if (month === undefined) return new FileRefusal(404, { code: 'NOT_FOUND', message: nothingPublished });
  const ranked = scopesOfPeriod(context.reference.settings, scope, month).map((former) => former.scope);
  if (!ranked.includes(scope.scope)) return namesNothing('period', month, accepted.rankedBy(ranked));
  return version === undefined
    ? namesNothing('period', month, accepted.published)
    : namesNothing('version', String(version), accepted.published);
}

/** The facts of a table whose rows all come from one ranking. */
export const factsOf = ({ reference }: FilesContext, ranking: Ranking): TableFacts => ({
  scope: knownScope(reference, ranking.scope),
  from: ranking.period,
  to: ranking.period,
  methods: [ranking.method],
  ranking,
  isDemonstration: ranking.isDemonstration,
});

/** How rankings and reports of the past are read. */
export const pastReaders = (context: FilesContext): PastReaders => {
  const { stores, reference, today } = context;
  const seen = seenNow(reference, today);
  return {
    ranking: currentBy(seen, stores.rankings).current,
    rankings: betweenBy(seen, stores.rankings).between,
    latestRanking: (scope) => latestIn(context, scope),
    loadedSpans: async () => (await stores.figureFiles.all()).filter(({ state }) => state === 'APPROVED'),
    reports: stores.reports.inScope,
    reportsAt: async (addresses) => (await stores.reports.history(addresses)).reports,
  };
};
