import type { ApolloServerPlugin } from '@apollo/server';
import { MAP_HEADER } from '../../domain/access/cross-origin.js';
import { mapVersion } from '../../domain/register/map-version.js';
import type { Context } from '../context.js';

/** How long edges and browsers may keep an answer. Functions keep the settings beside it for five seconds. */
const PUBLIC = 'public, max-age=60';

/**
 * Each answer names its map. Answers without a token are the same for everybody. Answers with a token, or with errors, are never cached. One look
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
        response.http.headers.set(MAP_HEADER, mapVersion(contextValue.reference.register));
      },
    };
  },
};
