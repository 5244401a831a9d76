import { ADMINISTRATION_NOUNS, type AdministrationNoun, HOLIDAY_TABLE } from '../../domain/administration/record.js';
import { isSameDelivery } from '../../domain/figure/delivery.js';
import { MOST_MONTHS, monthsToShow } from '../../domain/insight/series.js';
import { ledgerKeyOf } from '../../domain/mail/mail.js';
import { groupIn, indicatorIn, pillarIn } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { overall, type Part, rowOf } from '../../domain/ranking/view.js';
import { isUnit } from '../../domain/register/life.js';
import { isExpected } from '../../domain/settings/period-state.js';
import { isDay } from '../../domain/time/local-date.js';
import { type PeriodId, parsePeriod } from '../../domain/time/period.js';
import { viewReport } from '../../reference-data/collected-reports.js';
import { communeAtClosing } from '../../reference-data/latest-ranking.js';
import { pastProfile } from '../../reference-data/past-profile.js';
import { currentUnit, methodById, scopeById } from '../../reference-data/reference.js';
import { seriesOverTime } from '../../reference-data/series-over-time.js';
import { rulesIn, tableIn } from '../administration/scope-rules-resolvers.js';
import type { Context } from '../context.js';
import type { CommuneProfileModel } from '../explanation/models.js';
import { BEFORE } from '../explanation/profile-resolvers.js';
import type { ResolversParentTypes } from '../generated/resolver-types.js';
import { findJobRun } from '../operation/operation-resolvers.js';
import { overviewOf } from '../ranking/overview-resolvers.js';
import { ALL_UNITS } from '../ranking/series-resolvers.js';
import { unitOnDay } from '../register/unit-on-day-resolvers.js';
import { communeOf } from '../shared/arguments.js';
import type { NodeType } from '../shared/ids.js';
import { myWork } from '../work/my-work.js';

/** Everything that `node` can return. */
export type NodeModel = ResolversParentTypes['Node'];

type Found = NodeModel | null | undefined;
type Finder = (context: Context, ...parts: string[]) => Found | Promise<Found>;

/** Finds a part of a method version, such as an indicator, by the ids of both. */
const partOfMethod =
  (find: (method: MethodVersion, code: string) => NodeModel | undefined): Finder =>
  ({ reference }, id = '', code = '') => {
    const method = methodById(reference, id);
    return method && find(method, code);
  };

const isNoun = (text: string): text is AdministrationNoun => ADMINISTRATION_NOUNS.some((noun) => noun === text);

const isViewer = (viewer: Context['viewer'], kind = '', id = ''): boolean =>
  viewer.kind !== 'public' && viewer.kind === kind && viewer.id === id;

/** Finds an object of each type by the parts of its id. */
export const FINDERS: Readonly<Record<NodeType, Finder>> = {
  Unit: ({ reference }, id = '') => currentUnit(reference, id),
  UnitOnDay: ({ reference }, id = '', day = '') => (isDay(day) ? unitOnDay(reference, id, day) : undefined),
  MethodVersion: ({ reference }, id = '') => methodById(reference, id),
  Indicator: partOfMethod(indicatorIn),
  IndicatorGroup: partOfMethod(groupIn),
  Pillar: partOfMethod(pillarIn),
  Period: ({ reference }, scopeId = '', id = '') => {
    const scope = scopeById(reference, scopeId);
    return scope && parsePeriod(id) ? { scope, id } : undefined;
  },
  Report: findReport,
  ReportForm: findForm,
  FormFigure: findFormFigure,
  ReportRevision: findRevision,
  Delivery: findDelivery,
  Ranking: findRanking,
  RankingRow: findRow,
  CommuneProfile: findProfile,
  Series: findSeries,
  Overview: findOverview,
  // A caller may find only the own viewer, so nobody learns which others exist.
  Viewer: ({ viewer }, kind, id) => (viewer.kind !== 'public' && isViewer(viewer, kind, id) ? viewer : undefined),
  MyWork: (context, kind, id) => (isViewer(context.viewer, kind, id) ? myWork(context) : undefined),
  Official: ({ queries }, id = '') => queries.official(id),
  Reminder: async ({ reminders }, ...parts) => {
    const key = ledgerKeyOf(parts.join('/'));
    return key && (await reminders()).one(key);
  },
  // An e-mail address may contain a slash, a token does not.
  AdministrationRecord: async ({ administration }, noun = '', ...rest) =>
    isNoun(noun)
      ? (await administration()).record({ noun, id: rest.slice(0, -1).join('/') }, rest.at(-1) ?? '')
      : undefined,
  ScopeRules: async ({ administration }, scope = '') => rulesIn(await (await administration()).settings(scope), scope),
  HolidayTable: async ({ administration }, id = '') => {
    const table = tableIn(await (await administration()).settings(null));
    return id === HOLIDAY_TABLE.id ? table : undefined;
  },
  JobRun: findJobRun,
  MethodDraft: async ({ administration }, id = '') => (await administration()).draft(id),
};

async function findReport(context: Context, id = '', period = '') {
  const commune = parsePeriod(period) && communeOf(context, id);
  if (!commune) return undefined;
  const { unit, scope } = communeAtClosing(context.reference, commune, period);
  if (!isExpected(scope, period, unit)) return undefined;
  return viewReport(context, scope, period, unit, await context.queries.report({ path: unit.path, period }));
}

/** @throws FORBIDDEN if the viewer may not see work in progress there */
async function findForm({ reference, reportMutations }: Context, unit = '', period = '') {
  if (!isUnit(reference.register, unit) || !parsePeriod(period)) return undefined;
  return (await reportMutations()).form(unit, period);
}

async function findFormFigure(context: Context, unit = '', period = '', code = '') {
  const form = await findForm(context, unit, period);
  return (await form?.figures())?.find(({ of }) => of.indicator.code === code);
}

async function findRevision(context: Context, unit = '', period = '', token = '') {
  const form = await findForm(context, unit, period);
  return (await form?.history())?.find(({ revision }) => revision.token === token);
}

async function findDelivery(context: Context, unit = '', period = '', system = '', batch = '') {
  const form = await findForm(context, unit, period);
  return (await form?.deliveries())?.find(({ answered }) => isSameDelivery(answered, { system, batch }));
}

const versionOf = (text: string): number | undefined => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);

const isMonth = (period: PeriodId): boolean => parsePeriod(period)?.frequency === 'MONTHLY';

async function findRanking({ reference, queries }: Context, scope = '', period = '', version = '') {
  const wanted = versionOf(version);
  if (wanted === undefined || !scopeById(reference, scope) || !parsePeriod(period)) return undefined;
  return queries.ranking(scope, period, wanted);
}

function partOf(kind: string | undefined, code = ''): Part | undefined {
  if (kind === undefined) return overall;
  return kind === 'pillar' || kind === 'group' ? { kind, code } : undefined;
}

function hasPart(method: MethodVersion, part: Part): boolean {
  if (part.kind === 'overall') return true;
  return (part.kind === 'pillar' ? pillarIn(method, part.code) : groupIn(method, part.code)) !== undefined;
}

async function findRow(context: Context, scope = '', period = '', version = '', unit = '', ...rest: string[]) {
  const part = partOf(...(rest as [string?, string?]));
  const ranking = part && (await findRanking(context, scope, period, version));
  const method = ranking && methodById(context.reference, ranking.method);
  return method && hasPart(method, part) ? rowOf(ranking, unit, part) : undefined;
}

async function findProfile(context: Context, scope = '', period = '', version = '', unit = '') {
  if (version === BEFORE) return findProfileBefore(context, scope, period, unit);
  const ranking = await findRanking(context, scope, period, version);
  const row = ranking && rowOf(ranking, unit);
  return row && { profileOf: row };
}

async function findProfileBefore(
  { queries, reference }: Context,
  scopeId: string,
  period: string,
  unitId: string,
): Promise<CommuneProfileModel | undefined> {
  const [scope, unit] = [scopeById(reference, scopeId), currentUnit(reference, unitId)];
  if (!scope || !unit || !isMonth(period)) return undefined;
  const past = await pastProfile(queries, reference, { unit, scope }, period);
  return past && { profileOf: past };
}

async function findOverview(context: Context, id = '', period = '') {
  const scope = scopeById(context.reference, id);
  return scope && isMonth(period) ? overviewOf(context, scope, period) : undefined;
}

async function findSeries(context: Context, ...parts: string[]) {
  const [id = '', version = '', code = '', from = '', to = '', named = ''] = parts;
  const { reference, today } = context;
  const scope = scopeById(reference, id);
  const method = methodById(reference, version);
  const of = method && indicatorIn(method, code);
  if (!scope || !of || !isMonth(from) || !isMonth(to)) return undefined;
  const { count } = monthsToShow(today, scope, { from, to });
  const units = named === ALL_UNITS ? null : named.split(',');
  if (count < 1 || count > MOST_MONTHS || units?.some((unit) => !isUnit(reference.register, unit))) return undefined;
  return seriesOverTime(context.queries, reference, { scope, of, from, to, units }, today);
}
