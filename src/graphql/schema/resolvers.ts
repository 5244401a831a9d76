import { loadedFiguresResolvers } from '../administration/figure-file-resolvers.js';
import { allowedActionResolvers } from '../allowed/allowed-resolvers.js';
import { explanationResolvers } from '../explanation/explanation-resolvers.js';
import { profileResolvers } from '../explanation/profile-resolvers.js';
import { movementResolvers } from '../explanation/rank-movement-resolvers.js';
import { simulationResolvers } from '../explanation/simulation-resolvers.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { enumLabelResolvers } from '../labels/enum-label-resolvers.js';
import { indicatorResolvers } from '../method/indicator-resolvers.js';
import { methodResolvers } from '../method/method-resolvers.js';
import { observationResolvers } from '../method/observation-resolvers.js';
import { auditResolvers } from '../ranking/audit-resolvers.js';
import { certaintyResolvers } from '../ranking/certainty-resolvers.js';
import { dataQualityResolvers } from '../ranking/data-quality-resolvers.js';
import { rankingHistoryResolvers } from '../ranking/history-resolvers.js';
import { overviewResolvers } from '../ranking/overview-resolvers.js';
import { rankingResolvers } from '../ranking/ranking-resolvers.js';
import { rollUpResolvers } from '../ranking/roll-up-resolvers.js';
import { rankingRowResolvers } from '../ranking/row-resolvers.js';
import { seriesResolvers } from '../ranking/series-resolvers.js';
import { calendarResolvers } from '../register/calendar-resolvers.js';
import { lineageResolvers } from '../register/lineage-resolvers.js';
import { periodResolvers } from '../register/period-resolvers.js';
import { publisherResolvers } from '../register/publisher-resolvers.js';
import { unitOnDayResolvers } from '../register/unit-on-day-resolvers.js';
import { unitResolvers } from '../register/unit-resolvers.js';
import { extensionResolvers } from '../report/extension-resolvers.js';
import { reportResolvers } from '../report/report-resolvers.js';

/** Resolvers of what visitors may ask, one object for each noun. `late-resolvers.ts` has the rest. */
export const resolvers: readonly Resolvers[] = [
  unitResolvers,
  unitOnDayResolvers,
  lineageResolvers,
  indicatorResolvers,
  methodResolvers,
  periodResolvers,
  calendarResolvers,
  reportResolvers,
  rankingResolvers,
  rankingHistoryResolvers,
  rankingRowResolvers,
  rollUpResolvers,
  seriesResolvers,
  observationResolvers,
  overviewResolvers,
  publisherResolvers,
  enumLabelResolvers,
  certaintyResolvers,
  dataQualityResolvers,
  auditResolvers,
  profileResolvers,
  explanationResolvers,
  movementResolvers,
  simulationResolvers,
  allowedActionResolvers,
  extensionResolvers,
  loadedFiguresResolvers,
];
