import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { atMost } from '../shared/accepted-texts.js';
import { badCount, RequestError } from '../shared/errors.js';
import { fromGlobalId } from '../shared/ids.js';
import { FINDERS } from './finders.js';
import type { NodeModel } from './models.js';

const MOST_IDS = 100;

async function find(context: Context, id: string): Promise<NodeModel | null> {
  const decoded = fromGlobalId(id);
  return (decoded && (await FINDERS[decoded.type](context, ...decoded.parts))) ?? null;
}

/** An id that the viewer may not read gives null, so that the answers for other ids stay. */
function nullIfDenied(error: unknown): null {
  const code = error instanceof RequestError ? error.extensions.code : undefined;
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return null;
  throw error;
}

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, { id }, context) => find(context, id),
    nodes: (_root, { ids }, context) => {
      if (ids.length > MOST_IDS) throw badCount('ids', ids.length, atMost(MOST_IDS));
      return Promise.all(ids.map((id) => find(context, id).catch(nullIfDenied)));
    },
  },
};
