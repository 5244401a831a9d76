import { byPath, type UnitId, type UnitPath } from '../../domain/register/unit.js';
import { handsIn } from '../../domain/report/hands.js';
import { listedRevisions } from '../../domain/report/listed-revisions.js';
import {
  type RankedReport,
  type Report,
  type ReportAddress,
  type ReportsFound,
  type Revision,
  rankedReport,
} from '../../domain/report/report.js';
import type { PeriodId } from '../../domain/time/period.js';
import { addressOfReport, isHead, reportKey, reportsOf, revisionsOf } from '../keys/report.js';
import { getAll, writeAll } from '../table/batch.js';
import { itemsIn, pagesIn } from '../table/pages.js';
import { readAt, readable, readableOf } from '../table/readable.js';
import type { Item, Table } from '../table/table.js';
import { RANKED_ATTRIBUTES, rankedReportFrom, reportFrom, reportToItem } from './head-item.js';
import { type ReportPlaces, reportPlaces } from './report-places.js';
import { revisionFrom, revisionToItem } from './revision-item.js';

export type ReportKey = ReportAddress;

export const reportStore = (table: Table, places: ReportPlaces = reportPlaces()) => {
  const found = (items: readonly Item[]): ReportsFound => {
    const { values, unreadable } = readable(table, items, reportFrom);
    return { reports: values, unreadable: unreadable.map(addressOfReport) };
  };
  /** Heads under the paths in the request, even if they are stored at other paths. */
  const foundAt = async (asked: readonly ReportKey[]): Promise<ReportsFound> => {
    const heads = asked.map(({ path, period }) => reportKey(places.placeOf(path), period));
    const { reports, unreadable } = found(await getAll(table, heads));
    const isMoved = asked.some(({ path }) => places.placeOf(path) !== path);
    return isMoved
      ? { reports: underAsked(reports, asked), unreadable: underAsked(unreadable, asked) }
      : { reports, unreadable };
  };
  function underAsked<T extends ReportKey>(stored: readonly T[], asked: readonly ReportKey[]): T[] {
    const byPlace = new Map(stored.map((head) => [`${head.path} ${head.period}`, head]));
    return asked.flatMap(({ path, period }) => {
      const head = byPlace.get(`${places.placeOf(path)} ${period}`);
      return head ? [{ ...head, path }] : [];
    });
  }
  const elsewhere = (scope: UnitPath, period: PeriodId): ReportKey[] =>
    places.elsewhere(scope, period).map((path) => ({ path, period }));
  const inScope = async (scope: UnitPath, period: PeriodId): Promise<ReportsFound> => {
    const here = found((await itemsIn(table, reportsOf(scope, period))).filter(isHead));
    const others = elsewhere(scope, period);
    if (others.length === 0) return here;
    const there = await foundAt(others);
    const reports = [...here.reports, ...there.reports].sort(byPath);
    return { reports, unreadable: [...here.unreadable, ...there.unreadable] };
  };

  return {
    /** The heads of a scope and everything below it, by path (A3), and the addresses of unreadable ones. */
    inScope,

    /** Readable reports of a scope and period. */
    async ofScope(scope: UnitPath, period: PeriodId): Promise<readonly Report[]> {
      return (await inScope(scope, period)).reports;
    },

    /**
     * A3 for a ranking: passes on the same heads one by one as their pages arrive. Returns the addresses of unreadable
     * heads. The caller drops whatever it already took of such a head.
     */
    async eachOfScope(
      scope: UnitPath,
      period: PeriodId,
      take: (report: RankedReport) => void,
    ): Promise<readonly ReportKey[]> {
      const unreadable: ReportKey[] = [];
      // Figures are unpacked only when they are taken, so damaged figures show only then.
      const parse = (stored: Item) => take(rankedReportFrom(stored));
      for await (const page of pagesIn(table, reportsOf(scope, period), { attributes: RANKED_ATTRIBUTES }))
        unreadable.push(...readable(table, page.filter(isHead), parse).unreadable.map(addressOfReport));
      const others = elsewhere(scope, period);
      if (others.length === 0) return unreadable;
      const there = await foundAt(others);
      for (const report of there.reports) take(rankedReport(report));
      return [...unreadable, ...there.unreadable];
    },

    /** The head of one report (A4). */
    async one(path: UnitPath, period: PeriodId): Promise<Report | undefined> {
      const report = await readAt(table, reportKey(places.placeOf(path), period), reportFrom);
      return report && { ...report, path };
    },

    /** Heads of any addresses, in the order asked, without those that have no report (A5: periods are arithmetic). */
    history: foundAt,

    /** Every readable revision, oldest first (A11). Revisions that the head does not list never took effect. */
    async revisions(unit: UnitId, period: PeriodId): Promise<Revision[]> {
      const found = readableOf(table, await itemsIn(table, revisionsOf(unit, period)), revisionFrom);
      return found.sort((a, b) => (a.at === b.at ? (a.token < b.token ? -1 : 1) : a.at < b.at ? -1 : 1));
    },

    /** The report with the people who typed and sent it. For a head of an earlier release, its revisions tell them. */
    async withHands<T extends Report>(report: T): Promise<T> {
      if (report.hands) return report;
      return { ...report, hands: handsIn(listedRevisions(report, await this.revisions(report.unit, report.period))) };
    },

    /** Writes reports unconditionally; repeatable. Revisions are written first, so that no head lists a missing one. */
    async load(reports: readonly Report[], revisions: readonly Revision[]): Promise<void> {
      await writeAll(table, revisions.map(revisionToItem));
      const heads = reports.map((report) => reportToItem({ ...report, path: places.placeOf(report.path) }));
      await writeAll(table, heads);
    },
  };
};
