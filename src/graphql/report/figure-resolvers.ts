import { type ShownState, shownValue } from '../../domain/figure/view.js';
import type { Resolvers } from '../generated/resolver-types.js';
import type { FigureState } from '../generated/types.js';

const STATES: Readonly<Record<ShownState, FigureState>> = {
  present: 'PRESENT',
  missing: 'MISSING',
  notApplicable: 'NOT_APPLICABLE',
  notExpected: 'NOT_EXPECTED',
  notYetCounted: 'NOT_YET_COUNTED',
};

export const figureResolvers: Resolvers = {
  Figure: {
    state: ({ state }) => STATES[state],
    value: (view) => shownValue(view),
    numerator: ({ figure }) => (figure?.kind === 'ratio' ? figure.numerator : null),
    denominator: ({ figure }) => (figure?.kind === 'ratio' ? figure.denominator : null),
  },
};
