import { viewOf } from '../domain/figure-view.js';
import { movementOf } from '../domain/movement.js';
import { movementText, pointChangeText, reasonTexts } from '../domain/movement-text.js';
import { knownMethod } from '../reading/reference.js';
import type { Resolvers } from './generated/resolver-types.js';
import { inLanguage } from './language.js';

export const movementResolvers: Resolvers = {
  Explanation: {
    movement: async (of, _args, { reads, reference }) => {
      const { scope, previous: named, method } = of.ranking;
      // The very version it was compared with, also when that month has been published again since.
      const previous = named && (await reads.ranking(scope, named.period, named.version));
      if (!previous) return null;
      return movementOf(of, previous, knownMethod(reference, method), knownMethod(reference, previous.method)) ?? null;
    },
  },
  Movement: {
    previousRow: ({ before }) => before,
    sentence: (movement, asked) => inLanguage(movementText(movement), asked),
  },
  RankSteps: {
    previousRank: ({ rankBefore }) => rankBefore,
    rank: ({ rankNow }) => rankNow,
    methodEffect: ({ method }) => method,
    ownEffect: ({ own }) => own,
    othersEffect: ({ others }) => others,
    rankIfOnlyOwnChanged: ({ rankIfOnlyOwn }) => rankIfOnlyOwn,
    rankIfOnlyOthersChanged: ({ rankIfOnlyOthers }) => rankIfOnlyOthers,
    sentences: (steps, asked) => reasonTexts(steps).map((each) => inLanguage(each, asked)),
  },
  PointChange: {
    indicator: ({ of }) => of,
    previousFigure: ({ before }) => viewOf(before.figure),
    figure: ({ after }) => viewOf(after.figure),
    sentence: (change, asked) => inLanguage(pointChangeText(change), asked),
  },
};
