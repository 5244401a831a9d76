import { type Figures, figureValue, isNotApplicable } from '../figure/figure.js';
import type { IndicatorCode, IndicatorKind } from '../indicator/indicator.js';
import { canBeUnusual, FEWEST_FIGURES, LARGEST_Z, type Spread, spreadOf } from '../insight/expected-range.js';
import type { MethodVersion } from '../method/method.js';
import type { Report } from '../report/report.js';
import { type PeriodId, periodOf } from '../time/period.js';

/** Within which the figure of a commune is expected to lie, by what the communes of its scope have sent. */
export type ExpectedRange = {
  readonly spread: Spread;
  readonly lowest: number;
  readonly highest: number;
  /** The period of the figures: the report's own, or the one before while too few have sent theirs. */
  readonly period: PeriodId;
  /** Number of those figures. */
  readonly figures: number;
};

export type ExpectedRanges = ReadonlyMap<IndicatorCode, ExpectedRange>;

export type ReportsOfPeriod = { readonly period: PeriodId; readonly reports: readonly Report[] };

/** What a commune stands by: what it has sent, else what was approved before. Null for a draft. */
export const sentFigures = ({ state, working, approved }: Pick<Report, 'state' | 'working' | 'approved'>) =>
  state === 'SUBMITTED' ? working : approved;

/**
 * By indicator of the period's frequency. Indicators without a range can have no figure outside of it: levels, yes and
 * no, those of which too few figures are there, and those of which all are equal.
 */
export function expectedRanges(
  method: MethodVersion,
  ofPeriod: ReportsOfPeriod,
  before: ReportsOfPeriod,
): ExpectedRanges {
  const { frequency } = periodOf(ofPeriod.period);
  const sent = [ofPeriod, before].map(({ period, reports }) => ({
    period,
    figures: reports.flatMap((report) => sentFigures(report) ?? []),
  }));
  return new Map(
    method.indicators
      .filter((indicator) => indicator.frequency === frequency && canBeUnusual(indicator))
      .flatMap(({ code, kind }): [IndicatorCode, ExpectedRange][] => {
        for (const { period, figures } of sent) {
          const values = valuesOf(code, figures);
          if (values.length < FEWEST_FIGURES) continue;
          const spread = spreadOf(values);
          return spread ? [[code, { spread, ...bounds(spread, kind), period, figures: values.length }]] : [];
        }
        return [];
      }),
  );
}

const valuesOf = (code: IndicatorCode, sent: readonly Figures[]): Float64Array =>
  Float64Array.from(
    sent.flatMap((figures) => {
      const figure = figures.get(code);
      return figure && !isNotApplicable(figure) ? figureValue(figure) : [];
    }),
  );

/** As people read them: no count is below 0 or between two whole numbers, no ratio above 100 %. */
function bounds({ median, deviation, mostAgree }: Spread, kind: IndicatorKind) {
  const reach = LARGEST_Z * deviation;
  if (kind === 'ratio') return { lowest: Math.max(median - reach, 0), highest: Math.min(median + reach, 100) };
  const counted = mostAgree ? Math.max(reach, 1) : reach;
  return { lowest: Math.max(Math.ceil(median - counted), 0), highest: Math.floor(median + counted) };
}
