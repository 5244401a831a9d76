import { changePreviewResolvers } from '../administration/change-preview-resolvers.js';
import { figureFileResolvers } from '../administration/figure-file-resolvers.js';
import { methodDraftResolvers } from '../administration/method-draft-resolvers.js';
import { officialAdministrationResolvers } from '../administration/official-administration-resolvers.js';
import { administrationRecordResolvers } from '../administration/record-resolvers.js';
import { reorganisationResolvers } from '../administration/reorganisation-resolvers.js';
import { scopeRulesResolvers } from '../administration/scope-rules-resolvers.js';
import { allowedActionResolvers } from '../allowed/allowed-resolvers.js';
import { documentResolvers } from '../documents/document-resolvers.js';
import { evidenceResolvers } from '../evidence/evidence-resolvers.js';
import { explanationResolvers } from '../explanation/explanation-resolvers.js';
import { profileResolvers } from '../explanation/profile-resolvers.js';
import { movementResolvers } from '../explanation/rank-movement-resolvers.js';
import { simulationResolvers } from '../explanation/simulation-resolvers.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { enumLabelResolvers } from '../labels/enum-label-resolvers.js';
import { indicatorResolvers } from '../method/indicator-resolvers.js';
import { methodResolvers } from '../method/method-resolvers.js';
import { observationResolvers } from '../method/observation-resolvers.js';
import { nodeResolvers } from '../node/node-resolvers.js';
import { operationResolvers } from '../operation/operation-resolvers.js';
import { auditResolvers } from '../ranking/audit-resolvers.js';
import { certaintyResolvers } from '../ranking/certainty-resolvers.js';
import { dataQualityResolvers } from '../ranking/data-quality-resolvers.js';
import { rankingHistoryResolvers } from '../ranking/history-resolvers.js';
import { overviewResolvers } from '../ranking/overview-resolvers.js';
import { rankingResolvers } from '../ranking/ranking-resolvers.js';
import { rollUpResolvers } from '../ranking/roll-up-resolvers.js';
import { rankingRowResolvers } from '../ranking/row-resolvers.js';
import { seriesResolvers } from '../ranking/series-resolvers.js';
import { recordedChangeResolvers } from '../recorded-change/change-resolvers.js';
import { calendarResolvers } from '../register/calendar-resolvers.js';
import { lineageResolvers } from '../register/lineage-resolvers.js';
import { periodResolvers } from '../register/period-resolvers.js';
import { publisherResolvers } from '../register/publisher-resolvers.js';
import { unitOnDayResolvers } from '../register/unit-on-day-resolvers.js';
import { unitResolvers } from '../register/unit-resolvers.js';
import { viewerResolvers } from '../register/viewer-resolvers.js';
import { plannedReminderResolvers } from '../reminder/planned-resolvers.js';
import { reminderResolvers } from '../reminder/reminder-resolvers.js';
import { deliveryResolvers } from '../report/delivery-resolvers.js';
import { extensionResolvers } from '../report/extension-resolvers.js';
import { reportFormResolvers } from '../report/form-resolvers.js';
import { filingResolvers } from '../report/mutation-resolvers.js';
import { reportResolvers } from '../report/report-resolvers.js';
import { reviewAssignmentResolvers } from '../review/assignment-resolvers.js';
import { reviewResolvers } from '../review/review-resolvers.js';
import { workResolvers } from '../work/work-resolvers.js';

/** All resolvers, one object for each noun. */
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
  viewerResolvers,
  nodeResolvers,
  enumLabelResolvers,
  certaintyResolvers,
  dataQualityResolvers,
  auditResolvers,
  profileResolvers,
  explanationResolvers,
  movementResolvers,
  simulationResolvers,
  reportFormResolvers,
  evidenceResolvers,
  reviewResolvers,
  reviewAssignmentResolvers,
  workResolvers,
  allowedActionResolvers,
  filingResolvers,
  extensionResolvers,
  deliveryResolvers,
  reminderResolvers,
  plannedReminderResolvers,
  administrationRecordResolvers,
  recordedChangeResolvers,
  scopeRulesResolvers,
  changePreviewResolvers,
  officialAdministrationResolvers,
  methodDraftResolvers,
  figureFileResolvers,
  reorganisationResolvers,
  operationResolvers,
  documentResolvers,
];
