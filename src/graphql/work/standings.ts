import { can } from '../../domain/access/access.js';
import { areasOf } from '../../domain/register/unit.js';
import { countStandings, joinedStandings, type StandingCounts } from '../../domain/reminder/report-standing.js';
import { type Completeness, joinedCompleteness } from '../../domain/report/completeness.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { isFromFirstPeriodOn } from '../../domain/settings/period-state.js';
import { scopePathOn } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { scopesOfPeriod } from '../../domain/settings/scopes.js';
import { closingDateOf, figurePeriods, type PeriodId } from '../../domain/time/period.js';
import { collected } from '../../reference-data/collected-reports.js';
import type { Context } from '../context.js';
import { denied } from '../shared/errors.js';

export type StandingsOf = StandingCounts & { readonly scope: ScopeSettings; readonly completeness: Completeness };

/**
 * Counts for the month, and for the quarter and the year that its ranking uses. One request for each. For a month before
 * the scope began, those of the scopes that it replaced.
 */
export async function standingsIn(context: Context, scope: ScopeSettings, month: PeriodId): Promise<StandingsOf[]> {
  const { viewer, today } = context;
  const path = scopePathOn(scope, today);
  if (!can(viewer, 'read', { kind: 'workingFigures', path, day: today })) throw denied(viewer, 'workingFigures');
  const reported = scopesOfPeriod(context.reference.settings, scope, month);
  const { MONTHLY, QUARTERLY, YEARLY } = figurePeriods(month, scope.closingDay);
  const all = [MONTHLY, QUARTERLY, YEARLY].map(async (period) => {
    const expecting = reported.filter((of) => isFromFirstPeriodOn(of, period));
    const parts = await Promise.all(expecting.map((of) => standingsOf(context, of, period)));
    const [only, ...others] = parts;
    if (!only || others.length === 0) return only ?? [];
    return {
      ...joinedStandings(parts),
      scope,
      period,
      completeness: joinedCompleteness(parts.map((of) => of.completeness)),
    };
  });
  return (await Promise.all(all)).flat();
}

async function standingsOf(context: Context, scope: ScopeSettings, period: PeriodId): Promise<StandingsOf> {
  const { queries, reference, today } = context;
  const closing = closingDateOf(period, scope.closingDay);
  const areas = areasOf(reference.register, scopePathOn(scope, closing), closing);
  const [{ expected, completeness }, ...found] = await Promise.all([
    collected(context, scope, period),
    ...areas.map((area) => queries.reports(area, period)),
  ]);
  const byUnit = new Map(found.flatMap(({ reports }) => reports.map((report) => [report.unit, report] as const)));
  const counts = countStandings(
    expected.map((unit) => byUnit.get(unit)),
    (report) => dueDayOf(scope, period, reference.calendar, report?.extension),
    today,
  );
  return { scope, period, expected: expected.length, counts, completeness };
}
