import { calendarResolvers } from './calendar-resolvers.js';
import { errorCodeResolvers } from './error-code-resolvers.js';
import { explanationResolvers } from './explanation-resolvers.js';
import { figureResolvers } from './figure-resolvers.js';
import { filingResolvers } from './filing-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { indicatorResolvers } from './indicator-resolvers.js';
import { methodResolvers } from './method-resolvers.js';
import { movementResolvers } from './movement-resolvers.js';
import { rootResolvers } from './node-resolvers.js';
import { observationResolvers } from './observation-resolvers.js';
import { overviewResolvers } from './overview-resolvers.js';
import { periodResolvers } from './period-resolvers.js';
import { profileResolvers } from './profile-resolvers.js';
import { rankingResolvers } from './ranking-resolvers.js';
import { rankingRowResolvers } from './ranking-row-resolvers.js';
import { recordedFigureResolvers } from './recorded-figure-resolvers.js';
import { reportFormResolvers } from './report-form-resolvers.js';
import { reportResolvers } from './report-resolvers.js';
import { robustnessResolvers } from './robustness-resolvers.js';
import { rollUpResolvers } from './roll-up-resolvers.js';
import { seriesResolvers } from './series-resolvers.js';
import { simulationResolvers } from './simulation-resolvers.js';
import { unitResolvers } from './unit-resolvers.js';
import { viewerResolvers } from './viewer-resolvers.js';

/** One noun each; several of them add root fields. */
export const resolvers: readonly Resolvers[] = [
  rootResolvers,
  errorCodeResolvers,
  unitResolvers,
  indicatorResolvers,
  methodResolvers,
  periodResolvers,
  calendarResolvers,
  figureResolvers,
  reportResolvers,
  rankingResolvers,
  rankingRowResolvers,
  robustnessResolvers,
  profileResolvers,
  explanationResolvers,
  movementResolvers,
  simulationResolvers,
  rollUpResolvers,
  seriesResolvers,
  observationResolvers,
  overviewResolvers,
  viewerResolvers,
  reportFormResolvers,
  filingResolvers,
  recordedFigureResolvers,
];
