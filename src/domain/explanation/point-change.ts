import { figureValue } from '../figure/figure.js';
import { targetFor, targetShare } from '../indicator/target-rule.js';
import { type IndicatorOf, indicatorIn } from '../method/catalogue.js';
import type { MethodVersion } from '../method/method.js';
import type { Cell } from '../ranking/ranking.js';
import { periodOfCell, type RowOf } from '../ranking/view.js';
import { periodOf } from '../time/period.js';
import { type IntermediateResults, NO_CELL } from './intermediate-results.js';

/** Why the points of one indicator differ from those of the publication before. */
export type ChangeCause =
  /** The commune's own figure changed. */
  | 'FIGURE'
  /** There was no figure before. */
  | 'REPORTED'
  /** There is no longer a figure. */
  | 'NOT_REPORTED'
  /** The indicator applies now and did not before, or the reverse. */
  | 'APPLICABILITY'
  /** The other ranked communes, or their figures, set another range. */
  | 'OTHERS'
  /** The method version has other points, another rule or another target for the same year. */
  | 'METHOD'
  /** The target is that of another year. */
  | 'TARGET';

/** The points that one cause brought or cost. */
export type PointPart = { readonly cause: ChangeCause; readonly points: number };

export type PointChange = {
  readonly of: IndicatorOf;
  /** The same indicator in the earlier method; undefined if it is new. */
  readonly was: IndicatorOf | undefined;
  readonly from: RowOf;
  readonly to: RowOf;
  readonly before: Cell;
  readonly after: Cell;
  /** Points earned now − earned before. */
  readonly difference: number;
  /** The cause of the largest part with the sign of the difference. */
  readonly cause: ChangeCause;
  /** The points of each cause, which add up to the difference. */
  readonly parts: readonly PointPart[];
};

/** Smaller differences are rounding noise and count as none. */
const NOISE = 1e-9;

const cellOf = ({ ranking, row }: RowOf, code: string): Cell => row.cells[ranking.indicators.indexOf(code)] ?? NO_CELL;

/** The changes of every indicator of either method. */
export function pointChanges(
  from: RowOf,
  to: RowOf,
  method: MethodVersion,
  previousMethod: MethodVersion,
  results: IntermediateResults,
): PointChange[] {
  const codes = new Set([...to.ranking.indicators, ...from.ranking.indicators]);
  return [...codes].flatMap((code): PointChange[] => {
    const was = indicatorIn(previousMethod, code);
    const of = indicatorIn(method, code) ?? was;
    if (!of) return [];
    const [before, after] = [cellOf(from, code), cellOf(to, code)];
    const difference = after.earned - before.earned;
    const change = { of, was, from, to, before, after, difference };
    const parts = partsOf(change, results).filter(({ points }) => Math.abs(points) > NOISE);
    const heaviest = parts.toSorted((a, b) => Math.sign(difference) * (b.points - a.points))[0];
    return [{ ...change, cause: heaviest?.cause ?? 'FIGURE', parts }];
  });
}

type Undivided = Omit<PointChange, 'cause' | 'parts'>;

/** The parts of a change, in the order in which texts name them. */
function partsOf(change: Undivided, { byMethod, byCommunes, byOwn }: IntermediateResults): PointPart[] {
  const { of, before, after, difference } = change;
  const whole = causeOfWhole(change);
  if (whole) return [{ cause: whole, points: difference }];
  const { code } = of.indicator;
  const atTarget = earnedInYearOfNow(change);
  const ofMethod = byMethod.earnedOf(code);
  const ofCommunes = byCommunes.earnedOf(code);
  const ofOwn = byOwn.earnedOf(code);
  return [
    { cause: 'FIGURE', points: ofOwn - ofCommunes },
    { cause: 'TARGET', points: atTarget - before.earned },
    { cause: 'OTHERS', points: ofCommunes - ofMethod + (after.earned - ofOwn) },
    { cause: 'METHOD', points: ofMethod - atTarget },
  ];
}

/** The one cause of a change without two figures to compare. */
function causeOfWhole({ was, to, of, before, after }: Undivided): ChangeCause | undefined {
  if (!was || !to.ranking.indicators.includes(of.indicator.code)) return 'METHOD';
  if (before.state === after.state) return after.state === 'present' ? undefined : 'FIGURE';
  if (isLeftOut(before) || isLeftOut(after)) return 'APPLICABILITY';
  return after.state === 'present' ? 'REPORTED' : 'NOT_REPORTED';
}

const isLeftOut = ({ state }: Cell): boolean => state === 'notApplicable' || state === 'notExpected';

/** The points of the earlier figure by the earlier method, against the target of the current year. */
function earnedInYearOfNow({ was, to, before, after }: Undivided): number {
  if (was?.indicator.scoring.rule !== 'target' || !before.figure) return before.earned;
  const { indicator } = was;
  const { year } = periodOf(periodOfCell(to.ranking, indicator, after));
  return targetShare(figureValue(before.figure), targetFor(was.indicator.scoring, year).value) * indicator.points;
}
