import type { AdministrationNoun } from '../../domain/administration/record.js';
import { isSameDelivery } from '../../domain/figure/delivery.js';
import { ledgerKeyOf } from '../../domain/mail/mail.js';
import { groupIn, indicatorIn, pillarIn } from '../../domain/method/catalogue.js';
import { rowOf } from '../../domain/ranking/view.js';
import { isExpected } from '../../domain/settings/period-state.js';
import { innermostScope } from '../../domain/settings/scopes.js';
import { parsePeriod } from '../../domain/time/period.js';
import { viewReport } from '../../reference-data/collected-reports.js';
import { methodById, scopeById } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { Resolvers } from '../generated/resolver-types.js';
import { atMost } from './accepted-texts.js';
import { badCount } from './errors.js';
import { fromGlobalId, type NodeType } from './ids.js';
import type { NodeModel } from './models.js';

const MOST_IDS = 100;

type Found = NodeModel | null | undefined;
type Finder = (context: Context, ...parts: string[]) => Found | Promise<Found>;

const method = ({ reference }: Context, id: string) => methodById(reference, id);

const NOUNS: readonly string[] = [
  'HOLIDAYS',
  'SCOPE',
  'OFFICIAL',
  'ADDRESS',
  'METHOD',
  'DELIVERY',
  'REORGANISATION',
] satisfies AdministrationNoun[];
const isNoun = (text: string): text is AdministrationNoun => NOUNS.includes(text);

const version = (text: string): number | undefined => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);

async function published({ reference, queries }: Context, scope: string, period: string, text: string) {
  const wanted = version(text);
  if (wanted === undefined || !scopeById(reference, scope) || !parsePeriod(period)) return undefined;
  return queries.ranking(scope, period, wanted);
}

async function report(context: Context, id: string, period: string) {
  const unit = context.reference.unitsById.get(id);
  const scope = unit && innermostScope(context.reference.settings, unit.path);
  if (!unit || !scope || !parsePeriod(period) || !isExpected(scope, period, unit)) return undefined;
  return viewReport(context, scope, period, unit, await context.queries.report({ path: unit.path, period }));
}

async function revision({ reference, reportMutations }: Context, unit: string, period: string, token: string) {
  if (!reference.unitsById.has(unit) || !parsePeriod(period)) return undefined;
  const form = await (await reportMutations()).form(unit, period);
  return (await form?.history())?.find((candidate) => candidate.revision.token === token);
}

async function delivery(
  { reference, reportMutations }: Context,
  unit: string,
  period: string,
  system: string,
  batch: string,
) {
  if (!reference.unitsById.has(unit) || !parsePeriod(period)) return undefined;
  const form = await (await reportMutations()).form(unit, period);
  return (await form?.deliveries())?.find(({ answered }) => isSameDelivery(answered, { system, batch }));
}

const FINDERS: Readonly<Record<NodeType, Finder>> = {
  Unit: ({ reference }, id = '') => reference.unitsById.get(id),
  MethodVersion: (context, id = '') => method(context, id),
  Indicator: (context, id = '', code = '') => {
    const of = method(context, id);
    return of && indicatorIn(of, code);
  },
  IndicatorGroup: (context, id = '', code = '') => {
    const of = method(context, id);
    return of && groupIn(of, code);
  },
  Pillar: (context, id = '', code = '') => {
    const of = method(context, id);
    return of && pillarIn(of, code);
  },
  Period: ({ reference }, scopeId = '', id = '') => {
    const scope = scopeById(reference, scopeId);
    return scope && parsePeriod(id) ? { scope, id } : undefined;
  },
  Report: (context, unit = '', period = '') => report(context, unit, period),
  Ranking: (context, scope = '', period = '', text = '') => published(context, scope, period, text),
  RankingRow: async (context, scope = '', period = '', text = '', unit = '') => {
    const ranking = await published(context, scope, period, text);
    return ranking && rowOf(ranking, unit);
  },
  Official: ({ queries, reference }, id = '') => queries.official(id, reference.register),
  Reminder: async ({ reminders }, ...parts) => {
    const key = ledgerKeyOf(parts.join('/'));
    return key && (await reminders()).one(key);
  },
  Delivery: (context, unit = '', period = '', system = '', batch = '') =>
    delivery(context, unit, period, system, batch),
  ReportRevision: (context, unit = '', period = '', token = '') => revision(context, unit, period, token),
  // An e-mail address may have a slash, a token has none.
  AdministrationRecord: async ({ administration }, noun = '', ...rest) =>
    isNoun(noun)
      ? (await administration()).record({ noun, id: rest.slice(0, -1).join('/') }, rest.at(-1) ?? '')
      : undefined,
};

async function find(context: Context, id: string): Promise<NodeModel | null> {
  const decoded = fromGlobalId(id);
  return (decoded && (await FINDERS[decoded.type](context, ...decoded.parts))) ?? null;
}

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_root, { id }, context) => find(context, id),
    nodes: (_root, { ids }, context) => {
      if (ids.length > MOST_IDS) throw badCount('ids', ids.length, atMost(MOST_IDS));
      return Promise.all(ids.map((id) => find(context, id)));
    },
  },
};
