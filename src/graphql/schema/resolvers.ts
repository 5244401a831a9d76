import type { Resolvers } from '../generated/resolver-types.js';
import { indicatorResolvers } from '../method/indicator-resolvers.js';
import { methodResolvers } from '../method/method-resolvers.js';
import { observationResolvers } from '../method/observation-resolvers.js';
import { overviewResolvers } from '../ranking/overview-resolvers.js';
import { rankingResolvers } from '../ranking/ranking-resolvers.js';
import { rollUpResolvers } from '../ranking/roll-up-resolvers.js';
import { rankingRowResolvers } from '../ranking/row-resolvers.js';
import { seriesResolvers } from '../ranking/series-resolvers.js';
import { calendarResolvers } from '../register/calendar-resolvers.js';
import { lineageResolvers } from '../register/lineage-resolvers.js';
import { periodResolvers } from '../register/period-resolvers.js';
import { unitResolvers } from '../register/unit-resolvers.js';
import { viewerResolvers } from '../register/viewer-resolvers.js';
import { figureResolvers } from '../report/figure-resolvers.js';
import { reportResolvers } from '../report/report-resolvers.js';
import { nodeTypeResolvers } from '../shared/node-type-resolvers.js';

/** Resolvers that a start needs, one noun each. The others are in `lazy.ts`. */
export const resolvers: readonly Resolvers[] = [
  nodeTypeResolvers,
  unitResolvers,
  lineageResolvers,
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
