import { currentUnit } from '../../reference-data/reference.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { toGlobalId } from '../shared/ids.js';
import { inLanguageIfAny } from '../shared/language.js';

/** Both an id and the form lead here. Changes and warnings of a revision are resolved lazily. */
export const reportRevisionResolvers: Resolvers = {
  ReportRevision: {
    id: ({ revision: { unit, period, token } }) => toGlobalId('ReportRevision', unit, period, token),
    revision: ({ revision }) => revision.token,
    at: ({ revision }) => revision.at,
    actor: ({ revision }) => revision.actor,
    actorName: async ({ revision, actorName }, args, { reference, language }) =>
      (await actorName()) ?? inLanguageIfAny(await reference.sourceName(revision.actor), args, { language }),
    action: ({ revision }) => revision.action,
    note: ({ revision }) => revision.note,
    signedDocument: ({ revision: { filing } }) => filing?.signedDocument ?? null,
    loaded: ({ revision: { filing, unit, period, action, at } }, _args, { reference }) => {
      const path = currentUnit(reference, unit)?.path;
      if (!filing?.loaded || path === undefined) return null;
      return { mark: filing.loaded, approvedAt: action === 'APPROVE' ? at : null, path, period };
    },
  },
};
