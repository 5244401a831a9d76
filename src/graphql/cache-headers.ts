import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from './context.js';

/** As long as a warm function may hold on to its settings. */
const PUBLIC = 'public, max-age=60';

/**
 * Everything that is answered here is the same for everybody. Apollo's own plugin would look at every field; one look
 * at the operation is enough. An answer with errors is never kept.
 */
export const cacheHeaders: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ operation, response }) {
        const result = response.body.kind === 'single' ? response.body.singleResult : undefined;
        const isGood = operation?.operation === 'query' && result?.data != null && !result.errors?.length;
        response.http.headers.set('cache-control', isGood ? PUBLIC : 'no-store');
      },
    };
  },
};
