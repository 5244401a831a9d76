import type { Resolvers } from '../generated/resolver-types.js';
import { toGlobalId } from '../shared/ids.js';

/** An id leads here as well as the form does; what a revision changed and warned of is resolved late. */
export const reportRevisionResolvers: Resolvers = {
  ReportRevision: {
    id: ({ revision: { unit, period, token } }) => toGlobalId('ReportRevision', unit, period, token),
    revision: ({ revision }) => revision.token,
    at: ({ revision }) => revision.at,
    actor: ({ revision }) => revision.actor,
    action: ({ revision }) => revision.action,
    note: ({ revision }) => revision.note,
  },
};
