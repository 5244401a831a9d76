import { notFormedIn, pastPlaceOf } from '../../domain/explanation/past-place.js';
import { monthsOfFigures } from '../../domain/explanation/profile-before.js';
import type { EarlierRankings } from '../../domain/insight/series-before.js';
import { unitById } from '../../domain/register/unit.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { closingDateOf, type PeriodId } from '../../domain/time/period.js';
import { earlierRankings } from '../../reference-data/earlier-rankings.js';
import { knownMethod } from '../../reference-data/reference.js';
import type { Context } from '../context.js';
import type { ReportingUnit } from '../shared/arguments.js';
import type { CommuneProfileModel } from '../shared/models.js';

/** In an id: no version of a ranking holds the profile. */
export const BEFORE = 'before';

/**
 * The profile of a commune in a month before it lay in a scope: its own row in the ranking of the scope of that day, or
 * the sums of its predecessors. Without a month it is the latest one that any of those scopes published.
 */
export async function pastProfile(
  context: Context,
  { unit, scope }: ReportingUnit,
  asked: PeriodId | undefined,
): Promise<CommuneProfileModel | undefined> {
  const { register } = context.reference;
  const month = asked ?? (await latestMonth(context, unit.id));
  if (month === undefined) return undefined;
  const earlier = await rankingsOf(context, unit.id, (former) => monthsOfFigures(month, former.closingDay));
  if (unitById(register, unit.id, closingDateOf(month, scope.closingDay))) {
    const place = pastPlaceOf(register, unit.id, month, earlier);
    return place && { profileOf: place };
  }
  const notFormed = notFormedIn(register, unit.id, scope, month, earlier);
  const place = notFormed?.predecessors.find(({ of }) => of)?.of;
  if (!notFormed || !place) return undefined;
  const method = knownMethod(context.reference, place.ranking.method);
  return { profileOf: { unit: unit.id, scope, month, method, notFormed, earlier } };
}

const rankingsOf = (
  { reference, queries }: Context,
  unit: string,
  monthsIn: (scope: ScopeSettings) => readonly PeriodId[],
): Promise<EarlierRankings[]> =>
  earlierRankings(reference, [unit], async (scope) => {
    const found = await Promise.all(monthsIn(scope).map((month) => queries.ranking(scope.scope, month)));
    return found.filter((ranking) => ranking !== undefined);
  });

async function latestMonth({ reference, queries }: Context, unit: string): Promise<PeriodId | undefined> {
  const latest = await earlierRankings(reference, [unit], async (scope) => {
    const ranking = await queries.latestRanking(scope);
    return ranking ? [ranking] : [];
  });
  return latest
    .flatMap(({ rankings }) => rankings.map(({ period }) => period))
    .sort()
    .at(-1);
}
