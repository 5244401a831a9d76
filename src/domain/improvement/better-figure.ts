import { count, type Figure, figureValue, level, ratio, yesNo } from '../figure/figure.js';
import type { Indicator } from '../indicator/indicator.js';
import type { Aim, Scales } from '../indicator/rule.js';
import { scoringRule } from '../indicator/scoring-rules.js';

/**
 * The nearest better figure: the target, the best of the others, the next level, the next threshold, or yes. If all
 * others are equal, reaching them earns nothing, so it is one step beyond them. Undefined if no better figure earns
 * more.
 */
export function betterFigure(indicator: Indicator, figure: Figure, scales: Scales): Figure | undefined {
  const { scoring } = indicator;
  const aim = scoringRule(scoring).better(scoring, figureValue(figure), { ...indicator, ...scales });
  return aim && reaching(figure, aim);
}

/** The figure that earns all points, for a commune that has reported none. */
export function fullFigure(indicator: Indicator, scales: Scales): Figure | undefined {
  const { kind, scoring } = indicator;
  const full = scoringRule(scoring).full(scoring, { ...indicator, ...scales });
  if (!full) return undefined;
  switch (kind) {
    case 'ratio':
      return ratio(full.part, full.whole);
    case 'count':
      return count(full.part);
    case 'level':
      return level(full.part);
    case 'boolean':
      return yesNo(full.part > 0);
  }
}

/** The tolerance for rounding: 56.000000000001 people are 56. */
const TINY = 1e-9;

/**
 * The first whole number at the aim, or beyond it if the aim says so; undefined if there is none, or if the figure is
 * already there. A ratio that cannot reach its aim gets as near as it can.
 */
function reaching(figure: Figure, { value, upwards, isBeyond }: Aim): Figure | undefined {
  const own = figureValue(figure);
  if (Number.isNaN(own) || (upwards ? own > value : own < value) || (own === value && !isBeyond)) return undefined;
  const wanted = (exact: number): number => {
    if (isBeyond) return upwards ? Math.floor(exact + TINY) + 1 : Math.ceil(exact - TINY) - 1;
    return upwards ? Math.ceil(exact - TINY) : Math.floor(exact + TINY);
  };
  switch (figure.kind) {
    case 'ratio': {
      const { numerator, denominator } = figure;
      const reached = wanted((value * denominator) / 100);
      const possible = Math.min(Math.max(reached, 0), denominator);
      return possible === numerator || (isBeyond && possible !== reached) ? undefined : ratio(possible, denominator);
    }
    case 'count':
    case 'level':
      return isBeyond && wanted(value) < 0 ? undefined : { kind: figure.kind, value: wanted(value) };
    case 'boolean':
      return isBeyond ? undefined : yesNo(upwards);
  }
}
