import { cellsOf, figureMatrixOf } from '../../domain/explanation/figure-matrix.js';
import { knownMethod } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { rankingArgument } from '../ranking/argument.js';
import { indicatorsArgument, rankedScopeArgument, unitsArgument } from '../shared/arguments.js';

export const matrixResolvers: Resolvers = {
  Query: {
    figureMatrix: async (_root, args, context) => {
      const scope = rankedScopeArgument(context, args.scope, args.period);
      const units = unitsArgument(context, args.units);
      const ranking = await rankingArgument(context, scope, args);
      if (!ranking) return null;
      const method = knownMethod(context.reference, ranking.method);
      return figureMatrixOf(ranking, units, indicatorsArgument(context, args.indicators, method));
    },
  },
  FigureMatrixRow: {
    cells: (row) => cellsOf(row),
  },
};
