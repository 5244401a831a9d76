/** Parts loaded by requests for changes, reviews, ledgers or the operation: one file of a bundle. */
export { administrationFor } from './administration/administration.js';
export { operationQueriesFor } from './operation/queries.js';
export { mailChangesFor } from './reminder/mail-changes.js';
export { reminderQueriesFor } from './reminder/queries.js';
export { reportMutationsFor } from './report/report-mutations.js';
export { reviewsFor } from './review/reviews.js';
