import { agreement } from '../../domain/figure/origin.js';
import { originsText } from '../../domain/figure/origin-text.js';
import { VARIATION } from '../../domain/insight/robustness.js';
import { rankingStatement, rankStatement } from '../../domain/insight/robustness-text.js';
import { unusualText } from '../../domain/insight/unusual-text.js';
import { rowOf } from '../../domain/ranking/view.js';
import { knownMethod, knownUnit } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { inLanguage } from '../shared/language.js';
import { dataQualityOf, originsOf, robustnessIn } from './robustness-memory.js';
import { knownGroup } from './row-resolvers.js';

export const robustnessResolvers: Resolvers = {
  Ranking: {
    figureOrigins: (ranking, _args, { reference }) => originsOf(ranking, knownMethod(reference, ranking.method)).all,
    indicatorOrigins: (ranking, _args, { reference }) =>
      originsOf(ranking, knownMethod(reference, ranking.method)).byIndicator,
    robustness: (ranking, _args, { reference }) => robustnessIn(ranking, knownMethod(reference, ranking.method)),
  },
  RankingRow: {
    robustness: (of, _args, { reference }) => {
      const method = knownMethod(reference, of.ranking.method);
      const robustness = robustnessIn(of.ranking, method).rowOf(of.row.unit);
      return robustness ? { of, method, robustness } : null;
    },
    dataQuality: ({ ranking, row }, _args, { reference }) =>
      dataQualityOf(ranking, knownMethod(reference, ranking.method))(row),
  },
  RankingRobustness: {
    variation: () => VARIATION,
    neighbourPairs: ({ pairs }) => pairs,
    statement: (robustness, asked) => inLanguage(rankingStatement(robustness), asked),
  },
  RankRobustness: {
    bestRank: ({ robustness }) => robustness.bestRank,
    worstRank: ({ robustness }) => robustness.worstRank,
    keepsRank: ({ robustness }) => robustness.keepsRank,
    withoutGroup: ({ method, robustness }) =>
      robustness.withoutGroup.map(({ group, rank }) => ({ group: knownGroup(method, group), rank })),
    notToldApart: ({ of, robustness }) =>
      robustness.notToldApart.flatMap(({ unit }) => rowOf(of.ranking, unit, of.part) ?? []),
    statement: ({ of, robustness }, asked, { reference }) =>
      inLanguage(
        rankStatement(of.row, robustness, ({ unit }) => knownUnit(reference, unit).name),
        asked,
      ),
  },
  DataQuality: {
    unusualFigures: ({ unusual }) => unusual,
    figureOrigins: ({ origins }) => origins,
  },
  FigureOrigins: {
    agreement: (counts) => agreement(counts),
    statement: (counts, asked) => inLanguage(originsText(counts), asked),
  },
  UnusualFigure: {
    indicator: ({ of }) => of,
    zScore: ({ z }) => z,
    sentence: (unusual, asked) => inLanguage(unusualText(unusual), asked),
  },
};
