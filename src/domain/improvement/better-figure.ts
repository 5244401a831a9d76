import { count, type Figure, figureValue, level, ratio, yesNo } from '../figure/figure.js';
import type { Indicator } from '../indicator/indicator.js';
import type { Scales } from '../indicator/rule.js';
import { scoringRule } from '../indicator/scoring-rules.js';

/**
 * The nearest better figure: the target, the best of the others, the next level, the next threshold, or yes. If all
 * others are equal, reaching them earns nothing, so it is one step beyond them. Undefined if no better figure earns
 * more.
 */
export function betterFigure(indicator: Indicator, figure: Figure, scales: Scales): Figure | undefined {
  const { scoring } = indicator;
  const aim = scoringRule(scoring).better(scoring, figureValue(figure), { ...indicator, ...scales });
  return aim && (aim.isBeyond ? past : reaching)(figure, aim.value, aim.upwards);
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

/** The first possible whole number at or beyond a value; undefined if the figure is already there. */
function reaching(figure: Figure, value: number, upwards: boolean): Figure | undefined {
  const own = figureValue(figure);
  if (Number.isNaN(own) || (upwards ? own >= value : own <= value)) return undefined;
  switch (figure.kind) {
    case 'ratio': {
      const { numerator, denominator } = figure;
      const exact = (value * denominator) / 100;
      const wanted = upwards ? Math.ceil(exact - TINY) : Math.floor(exact + TINY);
      const bounded = Math.min(Math.max(wanted, 0), denominator);
      return bounded === numerator ? undefined : ratio(bounded, denominator);
    }
    case 'count':
    case 'level': {
      const wanted = upwards ? Math.ceil(value - TINY) : Math.floor(value + TINY);
      return { kind: figure.kind, value: wanted };
    }
    case 'boolean':
      return yesNo(upwards);
  }
}

/** The tolerance for rounding: 56.000000000001 people are 56. */
const TINY = 1e-9;

/** The first whole number beyond a value; undefined if there is none, or if the figure is already beyond it. */
function past(figure: Figure, value: number, upwards: boolean): Figure | undefined {
  const own = figureValue(figure);
  if (Number.isNaN(own) || (upwards ? own > value : own < value)) return undefined;
  const beyond = (exact: number) => (upwards ? Math.floor(exact + TINY) + 1 : Math.ceil(exact - TINY) - 1);
  switch (figure.kind) {
    case 'ratio': {
      const { denominator } = figure;
      const numerator = beyond((value * denominator) / 100);
      return numerator < 0 || numerator > denominator ? undefined : ratio(numerator, denominator);
    }
    case 'count':
    case 'level': {
      const wanted = beyond(value);
      return wanted < 0 ? undefined : { kind: figure.kind, value: wanted };
    }
    case 'boolean':
      return undefined;
  }
}
