import { agreement } from '../../domain/figure/origin.js';
import { originsText } from '../../domain/figure/origin-text.js';
import { shareDeclared } from '../../domain/insight/not-applicable.js';
import { type DeclaredBefore, notApplicableText, unusualText } from '../../domain/insight/texts.js';
import type { RowOf } from '../../domain/ranking/view.js';
import { knownMethod, unitOfRanking } from '../../reference-data/reference.js';
import { dataQualityOf, notApplicableOf, originsOf } from '../../reference-data/version-memory.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { inLanguage, said } from '../shared/language.js';

/** The share of declared figures in the publication that the ranking names as the previous one. */
async function declaredBefore(
  { ranking: { scope, previous }, row }: RowOf,
  { queries, reference }: Context,
): Promise<DeclaredBefore | null> {
  const ranking = previous && (await queries.ranking(scope, previous.period, previous.version));
  const share = ranking ? shareDeclared(ranking, row.unit, knownMethod(reference, ranking.method)) : null;
  return ranking && share !== null ? { period: ranking.period, share } : null;
}

export const dataQualityResolvers: Resolvers = {
  Ranking: {
    figureOrigins: (ranking, _args, { reference }) => originsOf(ranking, knownMethod(reference, ranking.method)).all,
    indicatorOrigins: (ranking, _args, { reference }) =>
      originsOf(ranking, knownMethod(reference, ranking.method)).byIndicator,
  },
  RankingRow: {
    dataQuality: (of, _args, { reference }) => ({
      ...dataQualityOf(of.ranking, knownMethod(reference, of.ranking.method))(of.row),
      of,
    }),
  },
  DataQuality: {
    unusualFigures: ({ unusual }) => unusual,
    figureOrigins: ({ origins }) => origins,
    notApplicable: ({ of }, _args, { reference }) => ({
      ...notApplicableOf(
        of.ranking,
        knownMethod(reference, of.ranking.method),
        (unit) => unitOfRanking(reference, of.ranking, unit).kind,
      )(of.row),
      of,
    }),
  },
  NotApplicableClaims: {
    peerMedian: ({ peers }) => peers?.median,
    previousShare: async ({ of }, _args, context) => (await declaredBefore(of, context))?.share,
    statement: async (claims, args, context) =>
      inLanguage(notApplicableText(claims, await declaredBefore(claims.of, context)), args, context),
  },
  FigureOrigins: {
    agreement: (counts) => agreement(counts),
    statement: said((counts) => originsText(counts)),
  },
  UnusualFigure: {
    indicator: ({ of }) => of,
    zScore: ({ z }) => z,
    sentence: said((unusual) => unusualText(unusual)),
  },
};
