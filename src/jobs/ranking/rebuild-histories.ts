import type { PublishedRanks } from '../../domain/ranking/ranking.js';
import { countsEveryReport, editionFor, editionOf } from '../../domain/ranking/ranking-edition.js';
import type { RankingInput } from '../../domain/ranking/ranking-input.js';
import { areasOf, type UnitId, unitsBelow } from '../../domain/register/unit.js';
import {
  type DueReport,
  dueReport,
  type OnTimeHistory,
  onTimeHistoryOf,
  reportsIn,
  twelveWindows,
} from '../../domain/report/on-time-history.js';
import type { ReportAddress } from '../../domain/report/report.js';
import { dueDayOf } from '../../domain/settings/deadline.js';
import { isExpected } from '../../domain/settings/period-state.js';
import { scopePathIn } from '../../domain/settings/scope-paths.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import { formerScopes } from '../../domain/settings/scopes.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import {
  closingDateOf,
  lastMonthOf,
  monthsFrom,
  type PeriodId,
  periodsClosingWith,
  plusPeriods,
} from '../../domain/time/period.js';
import type { RecomputeDeps } from './recompute-deps.js';

/** A report of an older month falls due within the last twelve months only if its extension is a year long. */
const MONTHS_BACK = 24;

/** The inputs that stay the same over the months of a run. */
export type HistoryRun = Pick<RankingInput, 'scope' | 'register' | 'calendar' | 'occurrence'>;

export type HistoriesBefore = {
  /** Histories read anew from the reports. Undefined if the ranking of the month before has all of them. */
  readonly byUnit: ReadonlyMap<UnitId, OnTimeHistory> | undefined;
  readonly unreadable: readonly ReportAddress[];
};

/**
 * The on-time histories up to the month before, where the ranking of that month does not count every report. The first
 * version of this ranking reads the reports. Later versions take the histories from that first version while the month
 * before has the same version.
 */
export async function historiesBefore(
  { reports }: Pick<RecomputeDeps, 'reports'>,
  run: HistoryRun,
  month: PeriodId,
  { previous, current }: Readonly<Record<'previous' | 'current', PublishedRanks | undefined>>,
): Promise<HistoriesBefore> {
  const isOlder = previous !== undefined && !countsEveryReport(editionOf(previous));
  if (!isOlder || !countsEveryReport(editionFor(current ?? null))) return { byUnit: undefined, unreadable: [] };
  if (current && countsEveryReport(editionOf(current)) && current.previous?.version === previous.version)
    return {
      byUnit: new Map(current.rows.map(({ unit, onTimeHistory }) => [unit, upToMonthBefore(onTimeHistory, month)])),
      unreadable: [],
    };
  return rebuilt(reports, run, month);
}

/**
 * The histories in the rankings of the scopes that this scope replaced. A commune that a reorganisation left unchanged
 * keeps its history. A new commune begins anew, because the reports of its predecessors were not its own.
 */
export async function historiesKept(
  { rankings }: Pick<RecomputeDeps, 'rankings'>,
  settings: Settings,
  scope: ScopeSettings,
  before: PeriodId,
): Promise<ReadonlyMap<UnitId, OnTimeHistory> | undefined> {
  const formers = formerScopes(settings, scope);
  if (formers.length === 0) return undefined;
  const found = await Promise.all(formers.map((former) => unlessUnreadable(rankings.ranks(former.scope, before))));
  return new Map(found.flatMap((ranks) => (ranks?.rows ?? []).map((row) => [row.unit, row.onTimeHistory] as const)));
}

const upToMonthBefore = (history: OnTimeHistory, month: PeriodId): OnTimeHistory =>
  onTimeHistoryOf(
    reportsIn(history).filter(({ period }) => lastMonthOf(period) < month),
    '',
  );

async function rebuilt(
  reports: RecomputeDeps['reports'],
  { scope, register, calendar, occurrence }: HistoryRun,
  month: PeriodId,
): Promise<HistoriesBefore> {
  const unreadable: ReportAddress[] = [];
  const { after } = twelveWindows(month, scope.closingDay);
  const units = unitsBelow(register, scopePathIn(scope, month), closingDateOf(month, scope.closingDay), 'COMMUNE');
  const found = new Map<UnitId, DueReport[]>(units.map(({ id }) => [id, []]));
  const months = monthsFrom(plusPeriods(month, -MONTHS_BACK), plusPeriods(month, -1));
  for (const period of months.flatMap((id) => periodsClosingWith(id))) {
    if (lastMonthOf(period) < scope.firstPeriod) continue;
    const dueDay = dueDayOf(scope, period, calendar);
    const filed = new Map<UnitId, DueReport>();
    for (const area of areasOf(register, scopePathIn(scope, period), closingDateOf(period, scope.closingDay)))
      unreadable.push(
        ...(await reports.eachOfScope(area, period, (report) =>
          filed.set(report.unit, dueReport(period, report, dueDay, occurrence)),
        )),
      );
    for (const unit of units)
      if (isExpected(scope, period, unit))
        found.get(unit.id)?.push(filed.get(unit.id) ?? dueReport(period, undefined, dueDay, occurrence));
  }
  return { byUnit: new Map([...found].map(([unit, due]) => [unit, onTimeHistoryOf(due, after)])), unreadable };
}
