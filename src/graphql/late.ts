/**
 * Parts loaded by requests for changes, reviews, ledgers or the operation. They share this file, because a bundle makes
 * a file of whatever several late files share, and a start pays half a millisecond for each.
 */
export { administrationFor } from './administration/administration.js';
export { operationQueriesFor } from './operation/queries.js';
export { mailChangesFor } from './reminder/mail-changes.js';
export { reminderQueriesFor } from './reminder/queries.js';
export { reportMutationsFor } from './report/report-mutations.js';
export { reviewsFor } from './review/reviews.js';
