import type { UnitId, UnitPath } from '../../domain/register/unit.js';
import type { RankedReport, Report, ReportAddress, ReportsFound, Revision } from '../../domain/report/report.js';
import type { PeriodId } from '../../domain/time/period.js';
import { addressOfReport, isHead, reportKey, reportsOf, revisionsOf } from '../keys.js';
import { getAll, writeAll } from '../table/batch.js';
import { itemsIn, pagesIn } from '../table/pages.js';
import { readable, readableOf, readItem } from '../table/readable.js';
import { getItem, type Item, type ReadOptions, type Table } from '../table/table.js';
import { RANKED_ATTRIBUTES, rankedReportFrom, reportFrom, reportToItem } from './head-item.js';
import { revisionFrom, revisionToItem } from './revision-item.js';

export type ReportKey = ReportAddress;

export const reportStore = (table: Table) => {
  const found = (items: readonly Item[]): ReportsFound => {
    const { values, unreadable } = readable(table, items, reportFrom);
    return { reports: values, unreadable: unreadable.map(addressOfReport) };
  };
  const inScope = async (scope: UnitPath, period: PeriodId, options?: ReadOptions): Promise<ReportsFound> =>
    found((await itemsIn(table, reportsOf(scope, period), options)).filter(isHead));

  return {
    /** The heads of a scope and everything below it, by path (A3), and which of them cannot be read. */
    inScope,

    /** Those that can be read. */
    async ofScope(scope: UnitPath, period: PeriodId, options?: ReadOptions): Promise<readonly Report[]> {
      return (await inScope(scope, period, options)).reports;
    },

    /**
     * A3 for a ranking: gives the same heads one by one as their pages arrive. Returns those that cannot be read. What
     * was already taken of such a head must be dropped.
     */
    async eachOfScope(
      scope: UnitPath,
      period: PeriodId,
      take: (report: RankedReport) => void,
    ): Promise<readonly ReportKey[]> {
      const unreadable: ReportKey[] = [];
      // Figures are unpacked only when they are taken, so damage shows only then.
      const parse = (stored: Item) => take(rankedReportFrom(stored));
      for await (const page of pagesIn(table, reportsOf(scope, period), { attributes: RANKED_ATTRIBUTES }))
        unreadable.push(...readable(table, page.filter(isHead), parse).unreadable.map(addressOfReport));
      return unreadable;
    },

    /** A4 */
    async one(path: UnitPath, period: PeriodId, options?: ReadOptions): Promise<Report | undefined> {
      const stored = await getItem(table, reportKey(path, period), options);
      return stored && readItem(table, stored, reportFrom);
    },

    /** Any heads, in the order asked; those without a report are left out (A5: periods are arithmetic). */
    async history(keys: readonly ReportKey[], options?: ReadOptions): Promise<ReportsFound> {
      const heads = keys.map(({ path, period }) => reportKey(path, period));
      return found(await getAll(table, heads, options));
    },

    /** Every readable revision, oldest first (A11). Revisions that the head does not list never happened. */
    async revisions(unit: UnitId, period: PeriodId, options?: ReadOptions): Promise<Revision[]> {
      const found = readableOf(table, await itemsIn(table, revisionsOf(unit, period), options), revisionFrom);
      return found.sort((a, b) => (a.at === b.at ? (a.token < b.token ? -1 : 1) : a.at < b.at ? -1 : 1));
    },

    /** Writes reports unconditionally; repeatable. Revisions come first, so no head lists a missing one. */
    async load(reports: readonly Report[], revisions: readonly Revision[]): Promise<void> {
      await writeAll(table, revisions.map(revisionToItem));
      await writeAll(table, reports.map(reportToItem));
    },
  };
};
