import { calendarResolvers } from './calendar-resolvers.js';
import { figureResolvers } from './figure-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { indicatorResolvers } from './indicator-resolvers.js';
import { methodResolvers } from './method-resolvers.js';
import { nodeTypeResolvers } from './node-type-resolvers.js';
import { observationResolvers } from './observation-resolvers.js';
import { overviewResolvers } from './overview-resolvers.js';
import { periodResolvers } from './period-resolvers.js';
import { rankingResolvers } from './ranking-resolvers.js';
import { rankingRowResolvers } from './ranking-row-resolvers.js';
import { reportResolvers } from './report-resolvers.js';
import { rollUpResolvers } from './roll-up-resolvers.js';
import { seriesResolvers } from './series-resolvers.js';
import { unitResolvers } from './unit-resolvers.js';
import { viewerResolvers } from './viewer-resolvers.js';

/** One noun each; several of them add root fields. Those that a start can do without stand in `later.ts`. */
export const resolvers: readonly Resolvers[] = [
  nodeTypeResolvers,
  unitResolvers,
  indicatorResolvers,
  methodResolvers,
  periodResolvers,
  calendarResolvers,
  figureResolvers,
  reportResolvers,
  rankingResolvers,
  rankingRowResolvers,
  rollUpResolvers,
  seriesResolvers,
  observationResolvers,
  overviewResolvers,
  viewerResolvers,
];
