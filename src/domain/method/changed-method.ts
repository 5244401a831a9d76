import type { Indicator, IndicatorCode } from '../indicator/indicator.js';
import { type Frequency, type PeriodId, periodOf } from '../time/period.js';
import type { MethodVersion } from './method.js';

/** Points and targets that differ from a method version. */
export type ChangedPoints = {
  readonly points: readonly { readonly indicator: IndicatorCode; readonly points: number }[];
  /** Divided among the group's indicators in proportion to their points. */
  readonly groupPoints: readonly { readonly group: string; readonly points: number }[];
  /** Per cent for a ratio, a number for a count; for the year of the figure, whichever it is. */
  readonly targets: readonly { readonly indicator: IndicatorCode; readonly target: number }[];
};

/** The changed method with new sums; the same object if nothing changes. */
export function changedMethod(
  method: MethodVersion,
  { points, groupPoints, targets }: ChangedPoints,
  figurePeriods: Readonly<Record<Frequency, PeriodId>>,
): MethodVersion {
  if (points.length + groupPoints.length + targets.length === 0) return method;
  const ownPoints = new Map(points.map((change) => [change.indicator, change.points]));
  const ownTargets = new Map(targets.map((change) => [change.indicator, change.target]));
  const changed = method.indicators.map((indicator): Indicator => {
    const target = ownTargets.get(indicator.code);
    return {
      ...indicator,
      points: ownPoints.get(indicator.code) ?? indicator.points,
      scoring:
        target === undefined
          ? indicator.scoring
          : withTarget(indicator, target, periodOf(figurePeriods[indicator.frequency]).year),
    };
  });
  const scale = new Map(
    groupPoints.map(({ group, points: wanted }) => [
      group,
      wanted / sumOf(changed.filter((indicator) => indicator.group === group)),
    ]),
  );
  const indicators = changed.map((indicator) => ({
    ...indicator,
    points: indicator.points * (scale.get(indicator.group) ?? 1),
  }));
  const groups = method.groups.map((group) => ({
    ...group,
    points: sumOf(indicators.filter((indicator) => indicator.group === group.code)),
  }));
  return { ...method, indicators, groups, totalPoints: sumOf(groups) };
}

const sumOf = (parts: readonly { readonly points: number }[]): number =>
  parts.reduce((sum, { points }) => sum + points, 0);

/** Gives an indicator one target for every year. */
function withTarget({ scoring }: Indicator, target: number, year: number): Indicator['scoring'] {
  if (scoring.rule !== 'target') return scoring;
  return { ...scoring, target: { [year]: target }, targetStatus: { [year]: 'local' } };
}
