import { sensitivityText } from '../../domain/sensitivity/sensitivity-texts.js';
import { sensitivityIn } from '../../reference-data/method-memory.js';
import { knownMethod } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { inLanguage } from '../shared/language.js';

export const sensitivityResolvers: Resolvers = {
  Ranking: {
    sensitivity: (ranking, _args, { reference, queries }) =>
      sensitivityIn(ranking, knownMethod(reference, ranking.method), queries.examination),
  },
  RankingSensitivity: {
    statement: (sensitivity, args, context) => inLanguage(sensitivityText(sensitivity), args, context),
  },
};
