import type { NodeResolvers, Resolvers } from '../generated/resolver-types.js';
import type { NodeType } from '../shared/ids.js';
import type { NodeModel } from './models.js';

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

export const nodeTypeResolvers: Resolvers = { Node: node };
