import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

/** The time for which a warm function may use its settings. */
const PUBLIC = 'public, max-age=60';

/**
 * Answers without a token are the same for everybody. Answers with a token, or with errors, are never cached. One look
 * at the operation is enough; Apollo's own plugin would visit every field.
 */
export const cacheHeaders: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, response, contextValue }) {
        const result = response.body.kind === 'single' ? response.body.singleResult : undefined;
        const isPublic = contextValue.viewer.kind === 'public';
        const isGood = operation?.operation === 'query' && result?.data != null && !result.errors?.length;
        response.http.headers.set('cache-control', isPublic && isGood ? PUBLIC : 'no-store');
      },
    };
  },
};
