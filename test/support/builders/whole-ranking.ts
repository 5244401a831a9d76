import { inRankOrder, type RankingInPages, rowsOf } from '../../../src/domain/ranking/page.js';
import { type GatheredInput, gathered, rankGathered } from '../../../src/domain/ranking/rank-communes.js';
import type { Ranking, RankingRow } from '../../../src/domain/ranking/ranking.js';
import type { RankingInput } from '../../../src/domain/ranking/ranking-input.js';
import { placesBelow, ReportColumns } from '../../../src/domain/ranking/report-columns.js';
import { type Report, rankedReport } from '../../../src/domain/report/report.js';
import { pathsOfScope } from '../../../src/domain/settings/scope-paths.js';
import type { PeriodId } from '../../../src/domain/time/period.js';

/** Turns a ranking in pages into one with all its rows. */
export function rankingOf({ communes, pages, ...head }: RankingInPages): Ranking {
  const rows: RankingRow[] = [];
  for (const page of pages(Math.max(communes, 1))) for (const row of rowsOf(page)) rows.push(row);
  return { ...head, rows: inRankOrder(rows) };
}

/** The input of a ranking with unpacked reports. */
type WithReports = Omit<RankingInput, 'reports'> & {
  readonly reports: ReadonlyMap<PeriodId, readonly Report[]>;
};

export function gatheredFrom(input: WithReports): GatheredInput {
  const places = placesBelow(input.register, pathsOfScope(input.scope));
  const reports = new Map<PeriodId, ReportColumns>();
  for (const [period, list] of input.reports) {
    const columns = new ReportColumns(places);
    for (const report of list) columns.add(rankedReport(report));
    reports.set(period, columns);
  }
  return gathered({ ...input, reports });
}

/** The ranking with all its rows at once. */
export const rankCommunes = (input: WithReports): Ranking => rankingOf(rankGathered(gatheredFrom(input)));
