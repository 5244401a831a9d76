import type { ComparedFigures } from '../domain/figure/entered-report.js';
import { USUAL_PERIODS, usualCounts } from '../domain/figure/usual.js';
import type { Report } from '../domain/report/report.js';
import { lastMonthOf, type PeriodId, periodsClosingWith, previousPeriod } from '../domain/time/period.js';
import type { Stores } from '../store/index.js';
import type { FilingReference } from './reference.js';

/** @param head the report itself, if it is among the reports */
export function comparedFigures(
  reports: readonly Report[],
  head: Report | undefined,
  { method }: Pick<FilingReference, 'method'>,
  period: PeriodId,
): ComparedFigures {
  const earlier = new Set(periodsBefore(period));
  return {
    previous: inForce(reports.filter((report) => report.period === previousPeriod(period))),
    beside: figuresOf(reports.filter((report) => report !== head && !earlier.has(report.period))),
    usual: usualCounts(
      method.indicators,
      reports.filter((report) => earlier.has(report.period)).map((report) => inForce([report])),
    ),
  };
}

/** Periods before, newest first. */
function periodsBefore(period: PeriodId): readonly [PeriodId, ...PeriodId[]] {
  const periods: [PeriodId, ...PeriodId[]] = [previousPeriod(period)];
  while (periods.length < USUAL_PERIODS) periods.push(previousPeriod(periods.at(-1) ?? period));
  return periods;
}

/** Compared figures for a reader of the report. The caller has checked the rights of the viewer. */
export async function readComparedFigures(
  { filing }: Pick<Stores, 'filing'>,
  of: FilingReference,
  period: PeriodId,
): Promise<ComparedFigures> {
  const [, first, ...more] = keysOfCompared(of, period);
  const { reports } = await filing.items([first, ...more]);
  return comparedFigures(reports, undefined, of, period);
}

/** Keys of the report, of the reports before, and of the reports that close at the same time. */
export function keysOfCompared({ unit, pathBefore }: FilingReference, period: PeriodId) {
  const key = (id: PeriodId) => ({ path: unit.path, period: id });
  const beside = periodsClosingWith(lastMonthOf(period)).filter((id) => id !== period);
  const before = (id: PeriodId) => ({ path: pathBefore ?? unit.path, period: id });
  const [last, ...earlier] = periodsBefore(period);
  return [key(period), before(last), ...earlier.map(before), ...beside.map(key)] as const;
}

const inForce = (reports: readonly Report[]) =>
  new Map(reports.flatMap(({ approved, working }) => [...(approved ?? working)]));

const figuresOf = (reports: readonly Report[]) => new Map(reports.flatMap(({ working }) => [...working]));
