import { inParallel } from '../../concurrency.js';
import type { Viewer } from '../../domain/access/access.js';
import type { UnitId, UnitPath } from '../../domain/register/unit.js';
import { isExpected } from '../../domain/settings/period-state.js';
import type { PeriodId } from '../../domain/time/period.js';
import { mayChange } from '../../file-report/filing-rights.js';
import { readInheritedDraft } from '../../file-report/inherited.js';
import type { FilingReferences } from '../../file-report/reference.js';
import type { Stores } from '../../store/index.js';
import { type ReportForm, reportForm } from './form.js';

const READS_AT_ONCE = 5;

/** Forms in lists, only of reports that the viewer may decide on or see. An unreadable report is left out. */
export function openForms(stores: Stores, references: FilingReferences, viewer: Viewer) {
  return {
    /** Forms of one unit for the periods in which a report is expected: one request for all periods. */
    async formsOf(unit: UnitId, periods: readonly PeriodId[]) {
      const found = await Promise.all(periods.map(async (period) => ({ period, of: await references(unit, period) })));
      const expected = found.flatMap(({ period, of }) =>
        of && isExpected(of.scope, period, of.unit) ? [{ period, of }] : [],
      );
      // The right is checked before anything is read.
      for (const { period, of } of expected) reportForm(stores, viewer, of, period, undefined);
      const { reports, unreadable } = await stores.reports.history(
        expected.map(({ period, of }) => ({ path: of.unit.path, period })),
      );
      const readableOnes = expected.filter(({ period }) => !unreadable.some((report) => report.period === period));
      return Promise.all(
        readableOnes.map(async ({ period, of }) => {
          const stored = reports.find((report) => report.period === period);
          return reportForm(stores, viewer, of, period, stored ?? (await readInheritedDraft(stores, of, period)));
        }),
      );
    },
    /** Forms of the areas that are submitted or ask for an extension. One request for each area and period. */
    async formsWaiting(areasIn: (period: PeriodId) => readonly UnitPath[], periods: readonly PeriodId[]) {
      const forms = new Map<string, ReportForm>();
      const reads = periods.flatMap((period) => areasIn(period).map((area) => ({ area, period })));
      await inParallel(reads, READS_AT_ONCE, async ({ area, period }) => {
        for (const head of (await stores.reports.inScope(area, period)).reports) {
          if (head.state !== 'SUBMITTED' && !head.extensionRequest) continue;
          const of = await references(head.unit, period);
          const isTheirs = of && (mayChange(viewer, 'APPROVE', of) || mayChange(viewer, 'EXTEND', of));
          // A unit that moved is found in both of its areas.
          if (isTheirs) forms.set(`${head.unit} ${period}`, reportForm(stores, viewer, of, period, head));
        }
      });
      return [...forms.values()];
    },
  };
}
