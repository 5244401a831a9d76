import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.js';

/** As long as a warm function may hold on to its settings. */
const PUBLIC = 'public, max-age=60';

/**
 * Without a token everything is answered the same for everybody; an answer to somebody, or one with errors, is never
 * kept. Apollo's own plugin would look at every field; one look at the operation is enough.
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
