import { viewOf } from '../../domain/figure/view.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { toGlobalId } from '../shared/ids.js';

export const deliveryResolvers: Resolvers = {
  Delivery: {
    id: ({ unit, period, answered }) => toGlobalId('Delivery', unit, period, answered.system, answered.batch),
    source: ({ answered: { system, takenAt, batch } }) => ({ system, at: takenAt, batch }),
    receivedAt: ({ answered }) => answered.receivedAt,
    figures: ({ answered }) =>
      [...answered.figures].map(([indicator, { figure, outcome }]) => ({ indicator, figure: viewOf(figure), outcome })),
  },
  Provenance: { takenAt: ({ at }) => at },
};
