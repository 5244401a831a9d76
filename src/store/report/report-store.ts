import type { UnitId, UnitPath } from '../../domain/register/unit.js';
import type { RankedReport, Report, Revision } from '../../domain/report/report.js';
import type { PeriodId } from '../../domain/time/period.js';
import { isHead, reportKey, reportsOf, revisionsOf } from '../keys.js';
import { getAll, writeAll } from '../table/batch.js';
import { itemsIn, pagesIn } from '../table/pages.js';
import { getItem, type ReadOptions, type Table } from '../table/table.js';
import { reportFrom, reportToItem, revisionFrom, revisionToItem } from './item.js';
import { RANKED_ATTRIBUTES, rankedReportFrom } from './ranked-item.js';

export type ReportKey = { readonly path: UnitPath; readonly period: PeriodId };

export const reportStore = (table: Table) => ({
  /** The heads of a scope and everything below it, by path (A3). */
  async ofScope(scope: UnitPath, period: PeriodId, options?: ReadOptions): Promise<Report[]> {
    return (await itemsIn(table, reportsOf(scope, period), options)).filter(isHead).map(reportFrom);
  },

  /** A3 for a ranking: the same heads one by one as their pages come, with no more of them than it asks. */
  async eachOfScope(scope: UnitPath, period: PeriodId, take: (report: RankedReport) => void): Promise<void> {
    const heads = pagesIn(table, reportsOf(scope, period), { attributes: RANKED_ATTRIBUTES });
    for await (const page of heads) for (const stored of page) if (isHead(stored)) take(rankedReportFrom(stored));
  },

  /** A4 */
  async one(path: UnitPath, period: PeriodId, options?: ReadOptions): Promise<Report | undefined> {
    const found = await getItem(table, reportKey(path, period), options);
    return found && reportFrom(found);
  },

  /** Any heads, in the order asked; those without a report are left out (A5: periods are arithmetic). */
  async history(keys: readonly ReportKey[], options?: ReadOptions): Promise<Report[]> {
    const found = await getAll(
      table,
      keys.map(({ path, period }) => reportKey(path, period)),
      options,
    );
    return found.map(reportFrom);
  },

  /** Every revision written, oldest first; those that the head does not list never happened (A11). */
  async revisions(unit: UnitId, period: PeriodId, options?: ReadOptions): Promise<Revision[]> {
    const found = (await itemsIn(table, revisionsOf(unit, period), options)).map(revisionFrom);
    return found.sort((a, b) => (a.at === b.at ? (a.token < b.token ? -1 : 1) : a.at < b.at ? -1 : 1));
  },

  /** Puts reports as they are, without asking what stands there; repeatable. Revisions first: no head lists one that is absent. */
  async load(reports: readonly Report[], revisions: readonly Revision[]): Promise<void> {
    await writeAll(table, revisions.map(revisionToItem));
    await writeAll(table, reports.map(reportToItem));
  },
});
