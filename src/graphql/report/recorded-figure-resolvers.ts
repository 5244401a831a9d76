import type { Resolvers } from '../generated/resolver-types.js';
import { deliveryOf } from './mutation-arguments.js';
import type { Recorded, RecordedFigure } from './record-figures.js';

const counted = ({ results }: Recorded, outcome: RecordedFigure['outcome']): number =>
  results.filter((result) => result.outcome === outcome).length;

export const recordedFigureResolvers: Resolvers = {
  Mutation: {
    recordFigures: async (_root, { input }, context) =>
      (await context.reportMutations()).record(deliveryOf(context, input)),
  },
  RecordFiguresPayload: {
    accepted: (recorded) => counted(recorded, 'ACCEPTED'),
    unchanged: (recorded) => counted(recorded, 'UNCHANGED'),
    refused: (recorded) => counted(recorded, 'REFUSED'),
    errors: ({ results }) => results.flatMap(({ error }) => error ?? []),
  },
};
