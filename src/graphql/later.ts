import { administrationRecordResolvers } from './administration-record-resolvers.js';
import { administrationResolvers } from './administration-resolvers.js';
import { deliveryResolvers } from './delivery-resolvers.js';
import { errorCodeResolvers } from './error-code-resolvers.js';
import { explanationResolvers } from './explanation-resolvers.js';
import { extensionResolvers } from './extension-resolvers.js';
import { filingResolvers } from './filing-resolvers.js';
import type { Resolvers } from './generated/resolver-types.js';
import { mailChangeResolvers } from './mail-change-resolvers.js';
import { methodDraftResolvers } from './method-draft-resolvers.js';
import { movementResolvers } from './movement-resolvers.js';
import { nodeResolvers } from './node-resolvers.js';
import { officialAdministrationResolvers } from './official-administration-resolvers.js';
import { plannedReminderResolvers } from './planned-reminder-resolvers.js';
import { profileResolvers } from './profile-resolvers.js';
import { recordedFigureResolvers } from './recorded-figure-resolvers.js';
import { reminderResolvers } from './reminder-resolvers.js';
import { reportFormResolvers } from './report-form-resolvers.js';
import { reportRevisionResolvers } from './report-revision-resolvers.js';
import { robustnessResolvers } from './robustness-resolvers.js';
import { scopeRulesResolvers } from './scope-rules-resolvers.js';
import { simulationResolvers } from './simulation-resolvers.js';

export { administrationFor } from './administration.js';
export { mailChangesFor } from './mail-changes.js';
export { reminderReadsFor } from './reminder-reads.js';
export { writesFor } from './writes.js';

/**
 * What the first visitors do not ask for. It is a file of its own in the bundle, read with the first question that
 * leads here (late-fields.ts).
 */
export const lateResolvers: readonly Resolvers[] = [
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
