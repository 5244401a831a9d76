import type { Figures } from '../domain/figure/figure.js';
import type { Report } from '../domain/report/report.js';
import { lastMonthOf, type PeriodId, periodsClosingWith, previousPeriod } from '../domain/time/period.js';
import type { Stores } from '../store/index.js';
import type { FilingReference } from './reference.js';

/** What the figures of a report are compared with while somebody types them. */
export type ComparedFigures = {
  /** Of the previous period of the same frequency. */
  readonly previous: Figures;
  /** Of the commune's reports that close on the same day. */
  readonly beside: Figures;
};

/** @param head the report itself, if it is among the reports */
export const comparedFigures = (
  reports: readonly Report[],
  head: Report | undefined,
  period: PeriodId,
): ComparedFigures => ({
  previous: inForce(reports.filter((report) => report.period === previousPeriod(period))),
  beside: figuresOf(reports.filter((report) => report !== head && report.period !== previousPeriod(period))),
});

/** The same for a reader of the report. The rights of the viewer were checked before. */
export async function readComparedFigures(
  { filing }: Pick<Stores, 'filing'>,
  of: FilingReference,
  period: PeriodId,
): Promise<ComparedFigures> {
  const [, first, ...more] = keysOfCompared(of, period);
  const { reports } = await filing.items([first, ...more]);
  return comparedFigures(reports, undefined, period);
}

/** The report itself, the one of the period before, and those that close at the same time. */
export function keysOfCompared({ unit, pathBefore }: FilingReference, period: PeriodId) {
  const key = (id: PeriodId) => ({ path: unit.path, period: id });
  const beside = periodsClosingWith(lastMonthOf(period)).filter((id) => id !== period);
  const before = { path: pathBefore ?? unit.path, period: previousPeriod(period) };
  return [key(period), before, ...beside.map(key)] as const;
}

const inForce = (reports: readonly Report[]) =>
  new Map(reports.flatMap(({ approved, working }) => [...(approved ?? working)]));

const figuresOf = (reports: readonly Report[]) => new Map(reports.flatMap(({ working }) => [...working]));
