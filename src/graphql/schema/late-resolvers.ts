import { changePreviewResolvers } from '../administration/change-preview-resolvers.js';
import { figureFileResolvers } from '../administration/figure-file-resolvers.js';
import { methodDraftResolvers } from '../administration/method-draft-resolvers.js';
import { officialAdministrationResolvers } from '../administration/official-administration-resolvers.js';
import { administrationRecordResolvers } from '../administration/record-resolvers.js';
import { reorganisationResolvers } from '../administration/reorganisation-resolvers.js';
import { scopeRulesResolvers } from '../administration/scope-rules-resolvers.js';
import { administrationActionResolvers } from '../allowed/administration-actions.js';
import { documentResolvers } from '../documents/document-resolvers.js';
import { evidenceResolvers } from '../evidence/evidence-resolvers.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { nodeResolvers } from '../node/node-resolvers.js';
import { operationResolvers } from '../operation/operation-resolvers.js';
import { recordedChangeResolvers } from '../recorded-change/change-resolvers.js';
import { viewerResolvers } from '../register/viewer-resolvers.js';
import { plannedReminderResolvers } from '../reminder/planned-resolvers.js';
import { reminderResolvers } from '../reminder/reminder-resolvers.js';
import { deliveryResolvers } from '../report/delivery-resolvers.js';
import { reportFormResolvers } from '../report/form-resolvers.js';
import { filingResolvers } from '../report/mutation-resolvers.js';
import { reviewAssignmentResolvers } from '../review/assignment-resolvers.js';
import { reviewResolvers } from '../review/review-resolvers.js';
import { workResolvers } from '../work/work-resolvers.js';

/** Resolvers of what needs a token, one object for each noun. */
export const lateResolvers: readonly Resolvers[] = [
  viewerResolvers,
  nodeResolvers,
  reportFormResolvers,
  evidenceResolvers,
  reviewResolvers,
  reviewAssignmentResolvers,
  workResolvers,
  administrationActionResolvers,
  filingResolvers,
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
