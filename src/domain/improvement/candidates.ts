import type { Figure } from '../figure/figure.js';
import { type Indicator, isScored } from '../indicator/indicator.js';
import type { Scales } from '../indicator/rule.js';
import type { IndicatorOf } from '../method/catalogue.js';
import { limitsOf, relationsOf } from '../method/figure-relations.js';
import { indicatorOf, type MethodVersion } from '../method/method.js';
import type { Cell, Ranking, RankingRow } from '../ranking/ranking.js';
import { rangeIn } from '../ranking/view.js';
import type { ChangedFigure } from '../simulation/rerank.js';
import { nextPeriod, periodOf } from '../time/period.js';
import { betterFigure, fullFigure } from './better-figure.js';
import type { Improvement } from './improvement.js';
import { countedIn, stepTo, withinLimits, withinProgress } from './improvement-steps.js';

/** A possible improvement before its effect is known. */
export type ImprovementCandidate = Omit<Improvement, 'pointsGained' | 'before' | 'after'>;

const scalesOf = (ranking: Ranking, row: RankingRow, indicator: Indicator, at: number): Scales => ({
  // A changed figure belongs to the ranking's own period, so the target of that year applies.
  year: periodOf(ranking.figurePeriods[indicator.frequency]).year,
  others: rangeIn(ranking, at, indicator, row.unit),
});

/**
 * The change of one indicator to try; undefined if there is nothing better to aim for.
 *
 * @param most the largest step that can be expected; undefined = not known
 */
export function candidateOf(
  ranking: Ranking,
  row: RankingRow,
  of: IndicatorOf,
  at: number,
  most?: number,
): ImprovementCandidate | undefined {
  const { indicator } = of;
  // A closed year can no longer be improved.
  if (indicator.frequency === 'YEARLY') return undefined;
  const own = ranking.figurePeriods[indicator.frequency];
  const cell = row.cells[at];
  // Nobody can change a computed figure, and an indicator that does not apply earns nothing.
  if (!cell || indicator.computed || cell.state === 'notApplicable' || cell.state === 'notExpected') return undefined;
  const scales = scalesOf(ranking, row, indicator, at);
  const change = (figure: Figure): ChangedFigure[] => [{ unit: row.unit, indicator: indicator.code, figure }];
  if (!cell.figure) {
    const full = fullFigure(indicator, scales);
    return (
      full && {
        of,
        kind: 'REPORT',
        from: null,
        to: null,
        amount: null,
        isAtMost: true,
        countsFrom: own,
        tried: change(full),
      }
    );
  }
  const from = cell.figure;
  const wanted = betterFigure(indicator, from, scales);
  const possible = wanted && allowed(wanted, from, of, ranking, row);
  const to = possible && withinProgress(from, possible, most);
  return to && { of, from, to, ...kindOf(from, to), isAtMost: false, countsFrom: nextPeriod(own), tried: change(to) };
}

/**
 * The wanted figure within the limits of other figures. Advice changes only the numerator, so limits of numerators
 * apply, from both sides, and following the advice causes no warning. Relations of denominators do not limit it.
 */
function allowed(
  to: Figure,
  from: Figure,
  { method, indicator: { code } }: IndicatorOf,
  ranking: Ranking,
  row: RankingRow,
): Figure | undefined {
  const other = (wanted: string) => row.cells[ranking.indicators.indexOf(wanted)]?.figure;
  return withinLimits(to, from, limitsOf([code, 'numerator'], relationsOf(method).shouldNotExceed), other);
}

function kindOf(from: Figure, to: Figure): Pick<Improvement, 'kind' | 'amount'> {
  if (to.kind === 'level') return { kind: 'NEXT_LEVEL', amount: null };
  if (to.kind === 'boolean') return { kind: 'ACT', amount: null };
  const amount = countedIn(to) - countedIn(from);
  return { kind: amount > 0 ? 'MORE' : 'FEWER', amount: Math.abs(amount) };
}

/** The same change with a smaller amount. */
export function smallerStep(whole: ImprovementCandidate, amount: number): ImprovementCandidate {
  const { from, to, kind, tried } = whole;
  if (!from || !to) return whole;
  const figure = stepTo(to, countedIn(from) + (kind === 'MORE' ? amount : -amount));
  return { ...whole, to: figure, amount, tried: tried.map((step) => ({ ...step, figure })) };
}

/** Submitting a missing report of the month, with the best possible figures. */
export function reportCandidate(
  ranking: Ranking,
  row: RankingRow,
  method: MethodVersion,
): ImprovementCandidate | undefined {
  const { unit, unrankedReason } = row;
  if (unrankedReason !== 'NO_REPORT' && unrankedReason !== 'EXTENDED') return undefined;
  const tried = ranking.indicators.flatMap((code, at): ChangedFigure[] => {
    const indicator = indicatorOf(method, code);
    if (!indicator || !isScored(indicator) || !isOfReport(indicator, row.cells[at])) return [];
    const figure = fullFigure(indicator, scalesOf(ranking, row, indicator, at));
    return figure ? [{ unit, indicator: code, figure }] : [];
  });
  const nothing = { of: null, from: null, to: null, amount: null };
  return { ...nothing, kind: 'SUBMIT_REPORT', isAtMost: true, countsFrom: ranking.period, tried };
}

/** Whether a figure belongs to the month's report and is missing in the ranking. */
export const isOfReport = ({ frequency, computed }: Indicator, cell: Cell | undefined): boolean =>
  frequency === 'MONTHLY' && !computed && (cell?.state === 'missing' || cell?.carriedForward === true);
