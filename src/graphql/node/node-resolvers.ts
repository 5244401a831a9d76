import type { Context } from '../context.js';
import type { NodeResolvers, Resolvers } from '../generated/resolver-types.js';
import { atMost } from '../shared/accepted-texts.js';
import { badCount, RequestError } from '../shared/errors.js';
import { fromGlobalId, type NodeType } from '../shared/ids.js';
import { FINDERS, type NodeModel } from './finders.js';

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

/** Each kind of object has a property that no other kind has. */
function typeOf(node: NodeModel): NodeType {
  if ('gsoCode' in node) return 'Unit';
  if ('onDay' in node) return 'UnitOnDay';
  if ('release' in node) return 'JobRun';
  if ('email' in node) return 'Official';
  if ('entry' in node) return 'Reminder';
  if ('answered' in node) return 'Delivery';
  if ('before' in node) return 'ReportRevision';
  if ('subject' in node) return 'AdministrationRecord';
  if ('emptied' in node) return 'ReportForm';
  if ('delivered' in node) return 'FormFigure';
  if ('profileOf' in node) return 'CommuneProfile';
  if ('lines' in node) return 'Series';
  if ('overdueCount' in node) return 'Overview';
  if ('workOf' in node) return 'MyWork';
  if ('places' in node) return 'Viewer';
  if ('holidays' in node) return 'HolidayTable';
  if ('revision' in node) return 'ScopeRules';
  if ('basedOn' in node) return 'MethodDraft';
  if ('missingPolicy' in node) return 'MethodVersion';
  if ('inputHash' in node) return 'Ranking';
  if ('row' in node) return 'RankingRow';
  if ('indicator' in node) return 'Indicator';
  if ('group' in node) return 'IndicatorGroup';
  if ('pillar' in node) return 'Pillar';
  return 'timeliness' in node ? 'Report' : 'Period';
}

// An interface has no fields to resolve, but the generated type requires them.
const node: Pick<NodeResolvers, '__resolveType'> = { __resolveType: (node) => typeOf(node) };

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
