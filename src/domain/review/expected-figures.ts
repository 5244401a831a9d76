import { type Figures, figureValue, isNotApplicable } from '../figure/figure.js';
import type { IndicatorCode, IndicatorKind } from '../indicator/indicator.js';
import {
  type Comparable,
  canBeUnusual,
  comparableAmong,
  FEWEST_FIGURES,
  LARGEST_Z,
  type Spread,
  spreadOf,
} from '../insight/expected-range.js';
import type { MethodVersion } from '../method/method.js';
import type { Unit, UnitId } from '../register/unit.js';
import type { Report } from '../report/report.js';
import { type PeriodId, periodOf } from '../time/period.js';

/** A commune that another one is compared with. */
export type Peer = Pick<Unit, 'id' | 'path' | 'kind'>;

/**
 * The communes that a reviewer compares with one, most alike first: of the same kind if there are enough, then by a
 * similar number of villages. A commune whose villages the register does not know comes last.
 */
export function peersOf<T extends Peer>(
  unit: Peer,
  communes: readonly T[],
  villagesOf: (unit: UnitId) => number | null,
): Comparable<T> {
  const others = communes.filter(({ id }) => id !== unit.id);
  const { among, areSameKind } = comparableAmong(others, unit.kind);
  const own = villagesOf(unit.id);
  const distance = ({ id }: Peer): number => {
    const villages = villagesOf(id);
    return own === null || villages === null ? Number.MAX_SAFE_INTEGER : Math.abs(villages - own);
  };
  return {
    among: among.toSorted((a, b) => distance(a) - distance(b) || (a.path < b.path ? -1 : 1)),
    areSameKind,
  };
}

/** The range in which a commune's figure is expected, from the submitted figures of the communes in its scope. */
export type ExpectedRange = {
  readonly spread: Spread;
  readonly lowest: number;
  readonly highest: number;
  /** The period of the figures: the report's own, or the one before while too few are submitted. */
  readonly period: PeriodId;
  /** The number of those figures. */
  readonly figures: number;
};

export type ExpectedRanges = ReadonlyMap<IndicatorCode, ExpectedRange>;

export type ReportsOfPeriod = { readonly period: PeriodId; readonly reports: readonly Report[] };

/** The figures of a report that the commune has submitted, else the approved ones; null if there are neither. */
export const sentFigures = ({ state, working, approved }: Pick<Report, 'state' | 'working' | 'approved'>) =>
  state === 'SUBMITTED' ? working : approved;

/**
 * The ranges by indicator of the period's frequency. Indicators without a range can have no figure outside it: levels,
 * yes or no, indicators with too few figures, and those whose figures are all equal.
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

/** The bounds as people read them: no count is below 0 or fractional, no ratio below 0 or above 100 %. */
function bounds({ median, deviation, mostAgree }: Spread, kind: IndicatorKind) {
  const reach = LARGEST_Z * deviation;
  if (kind === 'ratio') return { lowest: Math.max(median - reach, 0), highest: Math.min(median + reach, 100) };
  const counted = mostAgree ? Math.max(reach, 1) : reach;
  return { lowest: Math.max(Math.ceil(median - counted), 0), highest: Math.floor(median + counted) };
}
