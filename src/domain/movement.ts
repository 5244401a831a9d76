import { type IndicatorOf, indicatorIn } from './catalogue.js';
import { sameFigure } from './figure.js';
import type { MethodVersion } from './method.js';
import type { Cell, NoChangeReason, Ranking, RankingRow } from './ranking.js';
import type { RowOf } from './ranking-view.js';
import { type Place, placeIn, publishedFigures, scored } from './rerank.js';
import type { UnitId } from './unit.js';

/** Why the points of one indicator differ from those of the publication before. */
export type ChangeCause =
  /** The commune's own figure is another one. */
  | 'FIGURE'
  /** There was no figure before. */
  | 'REPORTED'
  /** There is no figure any more. */
  | 'NOT_REPORTED'
  /** It applies now and did not before, or the other way round. */
  | 'APPLICABILITY'
  /** The same figure, and other communes' figures set another range. */
  | 'OTHERS'
  /** The same figure, and the method gives it other points. */
  | 'METHOD'
  /** The same figure against the target of another year. */
  | 'TARGET';

export type PointChange = {
  readonly of: IndicatorOf;
  readonly before: Cell;
  readonly after: Cell;
  /** Points earned now − before. */
  readonly difference: number;
  readonly cause: ChangeCause;
};

/** Three steps from the rank before to the rank now; the effects add up to the change. Positive = up. */
export type RankSteps = {
  readonly rankBefore: number;
  readonly rankNow: number;
  /** The rank before by the method and the targets of now, with every figure as it was. */
  readonly rankByMethod: number | null;
  /** And with the commune's own figures of now. */
  readonly rankIfOnlyOwn: number | null;
  /** And with everybody's figures of now but its own as they were. */
  readonly rankIfOnlyOthers: number | null;
  readonly method: number;
  readonly own: number;
  readonly others: number;
};

export type Movement = {
  readonly before: RowOf;
  readonly after: RowOf;
  readonly gains: readonly PointChange[];
  readonly losses: readonly PointChange[];
  /** Null where the ranks cannot be compared; then the reason says why. */
  readonly steps: RankSteps | null;
  readonly noChangeReason: NoChangeReason | null;
};

const MOST = 3;
/** Less than what is shown of a point. */
const NOTHING = 0.005;

/** How a commune moved since the publication before; undefined where it was not part of that one. */
export function movementOf(
  after: RowOf,
  previous: Ranking,
  method: MethodVersion,
  previousMethod: MethodVersion,
): Movement | undefined {
  const row = previous.rows.find(({ unit }) => unit === after.row.unit);
  if (!row) return undefined;
  const before: RowOf = { ranking: previous, row, part: after.part };
  const changes = pointChanges(before, after, method, previousMethod);
  const most = (direction: 1 | -1) =>
    changes
      .filter(({ difference }) => difference * direction > NOTHING)
      .toSorted((a, b) => direction * (b.difference - a.difference))
      .slice(0, MOST);
  const steps = stepsOf(before, after, method);
  const noChangeReason = steps ? null : (after.row.noChangeReason ?? 'DIFFERENT_COMMUNES');
  return { before, after, gains: most(1), losses: most(-1), steps, noChangeReason };
}

const NO_CELL: Cell = {
  state: 'missing',
  figure: null,
  share: null,
  earned: 0,
  possible: 0,
  carriedForward: false,
  rank: null,
};

const cellOf = ({ ranking, row }: RowOf, code: string): Cell => row.cells[ranking.indicators.indexOf(code)] ?? NO_CELL;

function pointChanges(
  before: RowOf,
  after: RowOf,
  method: MethodVersion,
  previousMethod: MethodVersion,
): PointChange[] {
  const codes = new Set([...after.ranking.indicators, ...before.ranking.indicators]);
  return [...codes].flatMap((code): PointChange[] => {
    const of = indicatorIn(method, code) ?? indicatorIn(previousMethod, code);
    if (!of) return [];
    const [was, is] = [cellOf(before, code), cellOf(after, code)];
    const difference = is.earned - was.earned;
    return [{ of, before: was, after: is, difference, cause: causeOf(of, was, is, previousMethod) }];
  });
}

function causeOf({ indicator }: IndicatorOf, was: Cell, is: Cell, previousMethod: MethodVersion): ChangeCause {
  if (was.state !== is.state) {
    if (was.state === 'notApplicable' || is.state === 'notApplicable') return 'APPLICABILITY';
    return is.state === 'present' ? 'REPORTED' : 'NOT_REPORTED';
  }
  if (!sameFigure(was.figure ?? undefined, is.figure ?? undefined)) return 'FIGURE';
  const points = indicatorIn(previousMethod, indicator.code)?.indicator.points;
  if (points !== indicator.points) return 'METHOD';
  return indicator.scoring.rule === 'minMax' ? 'OTHERS' : 'TARGET';
}

/** Undefined where one of the ranks does not exist, or the communes are not the same. */
function stepsOf(before: RowOf, after: RowOf, method: MethodVersion): RankSteps | null {
  const [rankBefore, rankNow] = [before.row.rank, after.row.rank];
  if (rankBefore === null || rankNow === null || !areSameCommunes(before.ranking, after.ranking)) return null;
  const { unit } = after.row;
  const rankWith = (isOfNow: (other: UnitId) => boolean) => {
    const ranking = mixed(after.ranking, before.ranking, isOfNow);
    const place: Place = placeIn(scored(publishedFigures(ranking, method)), unit);
    return place.rank;
  };
  const rankByMethod = rankWith(() => false);
  const rankIfOnlyOwn = rankWith((other) => other === unit);
  const rankIfOnlyOthers = rankWith((other) => other !== unit);
  const [byMethod, byOwn] = [rankByMethod ?? rankBefore, rankIfOnlyOwn ?? rankByMethod ?? rankBefore];
  return {
    rankBefore,
    rankNow,
    rankByMethod,
    rankIfOnlyOwn,
    rankIfOnlyOthers,
    method: rankBefore - byMethod,
    own: byMethod - byOwn,
    others: byOwn - rankNow,
  };
}

const areSameCommunes = (a: Ranking, b: Ranking): boolean => {
  const units = new Set(a.rows.map(({ unit }) => unit));
  return a.rows.length === b.rows.length && b.rows.every(({ unit }) => units.has(unit));
};

/** The ranking of now, in which some communes still have the figures of before. */
function mixed(now: Ranking, before: Ranking, isOfNow: (unit: UnitId) => boolean): Ranking {
  const rows = new Map(before.rows.map((row) => [row.unit, row]));
  const cellsAt = now.indicators.map((code) => before.indicators.indexOf(code));
  return {
    ...now,
    rows: now.rows.map((row): RankingRow => {
      const was = rows.get(row.unit);
      if (isOfNow(row.unit) || !was) return row;
      return { ...row, unrankedReason: was.unrankedReason, cells: cellsAt.map((at) => was.cells[at] ?? NO_CELL) };
    }),
  };
}
