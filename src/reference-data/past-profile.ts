import { notFormedIn, pastPlaceOf } from '../domain/explanation/past-place.js';
import { monthsOfFigures, type PastProfile } from '../domain/explanation/profile-before.js';
import type { RowOf } from '../domain/ranking/view.js';
import { type Unit, type UnitId, unitById } from '../domain/register/unit.js';
import type { ScopeSettings } from '../domain/settings/scope-settings.js';
import { closingDateOf, figurePeriods, type PeriodId } from '../domain/time/period.js';
import { earlierRankings, type PastReaders, withLoadedReports } from './earlier-rankings.js';
import { knownMethod, methodFor, type Reference } from './reference.js';

/**
 * The profile of a commune in a month before it belonged to the scope: its row in the ranking of its scope at that
 * time, or the sums of its predecessors. Without a month, the latest month that any of those scopes published.
 */
export async function pastProfile(
  readers: PastReaders,
  reference: Reference,
  { unit, scope }: { readonly unit: Pick<Unit, 'id'>; readonly scope: ScopeSettings },
  wanted: PeriodId | undefined,
): Promise<RowOf | PastProfile | undefined> {
  const { register } = reference;
  const month = wanted ?? (await latestMonth(readers, reference, unit.id));
  if (month === undefined) return undefined;
  const ranked = await earlierRankings(reference, [unit.id], async (former) => {
    const found = await Promise.all(
      monthsOfFigures(month, former.closingDay).map((ofFigures) => readers.ranking(former.scope, ofFigures)),
    );
    return found.filter((ranking) => ranking !== undefined);
  });
  if (unitById(register, unit.id, closingDateOf(month, scope.closingDay)))
    return pastPlaceOf(register, unit.id, month, ranked);
  const notFormed = notFormedIn(register, unit.id, scope, month, ranked);
  if (!notFormed) return undefined;
  const periodsOf = ({ closingDay }: ScopeSettings) => Object.values(figurePeriods(month, closingDay));
  const earlier = await withLoadedReports(readers, reference, ranked, periodsOf);
  const place = notFormed.predecessors.find(({ of }) => of)?.of;
  const isLoaded = earlier.some(({ loaded }) =>
    loaded?.some((report) => notFormed.predecessors.some((predecessor) => predecessor.unit === report.unit)),
  );
  if (!place && !isLoaded) return undefined;
  const method = place ? knownMethod(reference, place.ranking.method) : methodFor(reference, month);
  return { unit: unit.id, scope, month, method, notFormed, earlier };
}

async function latestMonth(readers: PastReaders, reference: Reference, unit: UnitId): Promise<PeriodId | undefined> {
  const latest = await earlierRankings(reference, [unit], async (scope) => {
    const ranking = await readers.latestRanking(scope);
    return ranking ? [ranking] : [];
  });
  return latest
    .flatMap(({ rankings }) => rankings.map(({ period }) => period))
    .sort()
    .at(-1);
}
