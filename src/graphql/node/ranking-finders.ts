import { MOST_MONTHS, monthsToShow } from '../../domain/insight/series.js';
import { groupIn, indicatorIn, pillarIn } from '../../domain/method/catalogue.js';
import type { MethodVersion } from '../../domain/method/method.js';
import { overall, type Part, rowOf } from '../../domain/ranking/view.js';
import { isUnit } from '../../domain/register/life.js';
import { type PeriodId, parsePeriod } from '../../domain/time/period.js';
import { pastProfile } from '../../reference-data/past-profile.js';
import { currentUnit, methodById, scopeById } from '../../reference-data/reference.js';
import { seriesOverTime } from '../../reference-data/series-over-time.js';
import type { Context } from '../context.js';
import type { CommuneProfileModel } from '../explanation/models.js';
import { BEFORE } from '../explanation/profile-resolvers.js';
import { overviewOf } from '../ranking/overview-resolvers.js';
import { ALL_UNITS } from '../ranking/series-resolvers.js';

const versionOf = (text: string): number | undefined => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);

const isMonth = (period: PeriodId): boolean => parsePeriod(period)?.frequency === 'MONTHLY';

export async function findRanking({ reference, queries }: Context, scope = '', period = '', version = '') {
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

export async function findRow(context: Context, scope = '', period = '', version = '', unit = '', ...rest: string[]) {
  const part = partOf(...(rest as [string?, string?]));
  const ranking = part && (await findRanking(context, scope, period, version));
  const method = ranking && methodById(context.reference, ranking.method);
  return method && hasPart(method, part) ? rowOf(ranking, unit, part) : undefined;
}

export async function findProfile(context: Context, scope = '', period = '', version = '', unit = '') {
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

export async function findOverview(context: Context, id = '', period = '') {
  const scope = scopeById(context.reference, id);
  return scope && isMonth(period) ? overviewOf(context, scope, period) : undefined;
}

export async function findSeries(context: Context, ...parts: string[]) {
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
