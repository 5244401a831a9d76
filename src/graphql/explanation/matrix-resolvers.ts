import { cellsOf, figureMatrixOf } from '../../domain/explanation/figure-matrix.js';
import { knownMethod } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { indicatorsArgument, unitsArgument } from '../shared/arguments.js';

export const matrixResolvers: Resolvers = {
  Ranking: {
    matrix: (ranking, args, context) => {
      const method = knownMethod(context.reference, ranking.method);
      const indicators = indicatorsArgument(context, args.indicators, method);
      return figureMatrixOf(ranking, unitsArgument(context, args.units), indicators);
    },
  },
  FigureMatrixRow: {
    cells: (row) => cellsOf(row),
  },
};
