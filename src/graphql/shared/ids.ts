/** Types that have a global id. */
export const NODE_TYPES = [
  'Unit',
  'UnitOnDay',
  'MethodVersion',
  'Indicator',
  'IndicatorGroup',
  'Pillar',
  'Period',
  'Report',
  'Ranking',
  'RankingRow',
  'Official',
  'Reminder',
  'Delivery',
  'ReportRevision',
  'AdministrationRecord',
  'ReportForm',
  'FormFigure',
  'CommuneProfile',
  'Series',
  'Overview',
  'Viewer',
  'ScopeRules',
  'HolidayTable',
  'MethodDraft',
  'JobRun',
  'MyWork',
] as const;

export type NodeType = (typeof NODE_TYPES)[number];

export type DecodedId = { readonly type: NodeType; readonly parts: readonly string[] };

const FORM = new RegExp(`^(${NODE_TYPES.join('|')}):(.+)$`);

/** Encodes type and parts, such as `Report`, `xuan-lac`, `2026-10`. Opaque to clients. Parts contain no slash. */
export const toGlobalId = (type: NodeType, ...parts: readonly (string | number)[]): string =>
  Buffer.from(`${type}:${parts.join('/')}`, 'utf8').toString('base64url');

/** Undefined for any text that `toGlobalId` does not write, readable ids included. */
export function fromGlobalId(id: string): DecodedId | undefined {
  const text = Buffer.from(id, 'base64url').toString('utf8');
  const [, type, key] = FORM.exec(text) ?? [];
  if (type === undefined || key === undefined) return undefined;
  const decoded = { type: type as NodeType, parts: key.split('/') };
  return toGlobalId(decoded.type, ...decoded.parts) === id ? decoded : undefined;
}

/** A readable id stays unchanged. A global id of the type gives its key; one of another type gives undefined. */
export function readableId(type: NodeType, id: string): string | undefined {
  const decoded = fromGlobalId(id);
  if (!decoded) return id;
  return decoded.type === type ? decoded.parts.join('/') : undefined;
}
