/**
 * What a request for a change, a review, a ledger or the operation needs: one file, because what several late files share
 * becomes a file of its own in a bundle, and a start pays half a millisecond for each.
 */
export { administrationFor } from './administration/administration.js';
export { operationQueriesFor } from './operation/queries.js';
export { mailChangesFor } from './reminder/mail-changes.js';
export { reminderQueriesFor } from './reminder/queries.js';
export { reportMutationsFor } from './report/report-mutations.js';
export { reviewsFor } from './review/reviews.js';
