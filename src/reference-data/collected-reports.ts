import type { Viewer } from '../domain/access/access.js';
import { areasOf, byPath, type Unit, type UnitId, type UnitPath } from '../domain/register/unit.js';
import { type Completeness, completenessOf, joinedCompleteness } from '../domain/report/completeness.js';
import type { Report, ReportsFound } from '../domain/report/report.js';
import { type ReportView, reportView } from '../domain/report/view.js';
import { dueDayOf } from '../domain/settings/deadline.js';
import { isExpected } from '../domain/settings/period-state.js';
import { scopePathOn } from '../domain/settings/scope-paths.js';
import type { ScopeSettings } from '../domain/settings/scope-settings.js';
import { scopesOfPeriod } from '../domain/settings/scopes.js';
import type { Instant } from '../domain/time/local-date.js';
import { closingDateOf, type PeriodId } from '../domain/time/period.js';
import { methodFor, type Reference } from './reference.js';

/** The rights, the moment and the data that a collection of reports uses. */
export type Collecting = {
  readonly viewer: Viewer;
  readonly now: Instant;
  readonly reference: Reference;
  readonly queries: { reports(area: UnitPath, period: PeriodId): Promise<ReportsFound> };
};

export function viewReport(
  { viewer, now, reference }: Omit<Collecting, 'queries'>,
  scope: ScopeSettings,
  period: PeriodId,
  unit: Unit,
  report: Report | undefined,
): ReportView {
  const { calendar } = reference;
  return reportView(unit, period, report, { viewer, scope, calendar, method: methodFor(reference, period), now });
}

/**
 * The reports of a scope and period, stored or not, and their completeness. For a period before the scope began, the
 * reports of the scopes that it replaced. One request, for the country one for each province. An unreadable report is
 * neither among them nor missing.
 */
export type Collected = {
  readonly views: readonly ReportView[];
  /** Units from which a report was expected. */
  readonly expected: readonly UnitId[];
  readonly completeness: Completeness;
};

export async function collected(context: Collecting, scope: ScopeSettings, period: PeriodId): Promise<Collected> {
  const scopes = scopesOfPeriod(context.reference.settings, scope, period);
  const [first, ...others] = await Promise.all(scopes.map((former) => collectedIn(context, former, period)));
  if (first && others.length === 0) return first;
  const parts = first ? [first, ...others] : [];
  return {
    views: parts.flatMap(({ views }) => views).toSorted((a, b) => byPath(a.unit, b.unit)),
    expected: parts.flatMap(({ expected }) => expected),
    completeness: joinedCompleteness(parts.map(({ completeness }) => completeness)),
  };
}

async function collectedIn(context: Collecting, scope: ScopeSettings, period: PeriodId): Promise<Collected> {
  const { calendar } = context.reference;
  const closing = closingDateOf(period, scope.closingDay);
  const areas = areasOf(context.reference.register, scopePathOn(scope, closing), closing);
  const found = await Promise.all(areas.map((area) => context.queries.reports(area, period)));
  const reports = found.flatMap((ofArea) => ofArea.reports);
  const unread = new Set(found.flatMap(({ unreadable }) => unreadable.map(({ path }) => path)));
  const byUnit = new Map(reports.map((report) => [report.unit, report]));
  const communes = context.reference
    .unitsBelow(scopePathOn(scope, closing), closing, 'COMMUNE')
    .filter((unit) => !unread.has(unit.path));
  const expected = communes.filter((unit) => isExpected(scope, period, unit));
  // No report was required for the past, but figures loaded from a file are shown.
  const shown = communes.filter((unit) => byUnit.get(unit.id)?.loaded || isExpected(scope, period, unit));
  const dueDay = dueDayOf(scope, period, calendar);
  return {
    views: shown.map((unit) => viewReport(context, scope, period, unit, byUnit.get(unit.id))),
    expected: expected.map(({ id }) => id),
    completeness: completenessOf({ expected, reports, dueDay, asOf: context.now }),
  };
}
