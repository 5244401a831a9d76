import type { Context } from '../context.js';
import type { NodeResolvers, Resolvers } from '../generated/resolver-types.js';
import { atMost } from '../shared/accepted-texts.js';
import { badCount, RequestError } from '../shared/errors.js';
import { fromGlobalId, type NodeType } from '../shared/ids.js';
import { FINDERS, type NodeModel } from './finders.js';

const MOST_IDS = 100;

/** The type of each object found, which its id names. */
const types = new WeakMap<NodeModel, NodeType>();

async function find(context: Context, id: string): Promise<NodeModel | null> {
  const decoded = fromGlobalId(id);
  const found = decoded && (await FINDERS[decoded.type](context, ...decoded.parts));
  if (!found) return null;
  types.set(found, decoded.type);
  return found;
}

/** An id that the viewer may not read gives null, so that the answers for other ids stay. */
function nullIfDenied(error: unknown): null {
  const code = error instanceof RequestError ? error.extensions.code : undefined;
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return null;
  throw error;
}

// An interface has no fields to resolve, but the generated type requires them.
const node: Pick<NodeResolvers, '__resolveType'> = { __resolveType: (node) => types.get(node) as NodeType };

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, { id }, context) => find(context, id),
    nodes: (_root, { ids }, context) => {
      if (ids.length > MOST_IDS) throw badCount('ids', ids.length, atMost(MOST_IDS));
      return Promise.all(ids.map((id) => find(context, id).catch(nullIfDenied)));
    },
  },
  Node: node,
};
