import { administrationResolvers } from '../administration/administration-resolvers.js';
import { methodDraftResolvers } from '../administration/method-draft-resolvers.js';
import { officialAdministrationResolvers } from '../administration/official-administration-resolvers.js';
import { administrationRecordResolvers } from '../administration/record-resolvers.js';
import { scopeRulesResolvers } from '../administration/scope-rules-resolvers.js';
import { explanationResolvers } from '../explanation/explanation-resolvers.js';
import { profileResolvers } from '../explanation/profile-resolvers.js';
import { movementResolvers } from '../explanation/rank-movement-resolvers.js';
import { simulationResolvers } from '../explanation/simulation-resolvers.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { robustnessResolvers } from '../ranking/robustness-resolvers.js';
import { mailChangeResolvers } from '../reminder/mail-change-resolvers.js';
import { plannedReminderResolvers } from '../reminder/planned-resolvers.js';
import { reminderResolvers } from '../reminder/reminder-resolvers.js';
import { deliveryResolvers } from '../report/delivery-resolvers.js';
import { extensionResolvers } from '../report/extension-resolvers.js';
import { reportFormResolvers } from '../report/form-resolvers.js';
import { filingResolvers } from '../report/mutation-resolvers.js';
import { recordedFigureResolvers } from '../report/recorded-figure-resolvers.js';
import { reportRevisionResolvers } from '../report/revision-resolvers.js';
import { errorCodeResolvers } from '../shared/error-code-resolvers.js';
import { nodeResolvers } from '../shared/node-resolvers.js';

/**
 * Resolvers that a start does not need. They are a file of their own in the bundle, read with the first question that
 * leads here (`lazy-fields.ts`).
 */
export const lazyResolvers: readonly Resolvers[] = [
  nodeResolvers,
  errorCodeResolvers,
  robustnessResolvers,
  profileResolvers,
  explanationResolvers,
  movementResolvers,
  simulationResolvers,
  reportFormResolvers,
  reportRevisionResolvers,
  filingResolvers,
  extensionResolvers,
  recordedFigureResolvers,
  deliveryResolvers,
  reminderResolvers,
  plannedReminderResolvers,
  mailChangeResolvers,
  administrationResolvers,
  administrationRecordResolvers,
  scopeRulesResolvers,
  officialAdministrationResolvers,
  methodDraftResolvers,
];
