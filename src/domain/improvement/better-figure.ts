import { count, type Figure, figureValue, level, ratio, yesNo } from '../figure/figure.js';
import type { Indicator, Scoring } from '../indicator/indicator.js';
import { bandShare, minMaxShare, type Range } from '../indicator/share.js';
import { targetFor } from '../indicator/target.js';

export type Scales = {
  /** Year of the figure's period. */
  readonly year: number;
  /** Over the *other* ranked communes, for minMax; null where none of them has a figure. */
  readonly others: Range | null;
};

/**
 * The nearest better figure: the target, the best of the others, the next level, the next threshold, or yes. If all
 * others are equal, reaching them earns nothing, so it is one step beyond them. Undefined if no better figure earns
 * more.
 */
export function betterFigure(indicator: Indicator, figure: Figure, { year, others }: Scales): Figure | undefined {
  const { scoring, higherIsBetter } = indicator;
  switch (scoring.rule) {
    case 'target':
      return reaching(figure, targetFor(scoring, year).value, true);
    case 'minMax': {
      // With no other figure to compare, above 0 is good, or 0 where lower is better.
      if (!others) return higherIsBetter ? past(figure, 0, true) : reaching(figure, 0, false);
      const best = bestOf(others, higherIsBetter);
      return (earnsNothing(others, higherIsBetter) ? past : reaching)(figure, best, higherIsBetter);
    }
    case 'bands':
      return nextBand(figure, scoring, higherIsBetter);
    case 'levels': {
      const next = Math.floor(figureValue(figure)) + 1;
      return next <= scoring.max ? level(next) : undefined;
    }
    case 'yesNo':
      return figure.kind === 'boolean' && !figure.value ? yesNo(true) : undefined;
    case 'none':
      return undefined;
  }
}

/** The figure that earns all points, for a commune that has not reported one. */
export function fullFigure({ kind, scoring, higherIsBetter }: Indicator, { year, others }: Scales): Figure | undefined {
  switch (scoring.rule) {
    case 'target':
      return kind === 'ratio' ? ratio(1, 1) : count(Math.ceil(targetFor(scoring, year).value));
    case 'minMax': {
      // Alone or beyond the others every better figure earns the same.
      if (!others || earnsNothing(others, higherIsBetter)) return extreme(kind, higherIsBetter);
      const best = bestOf(others, higherIsBetter);
      return kind === 'ratio' ? ratio(best, 100) : kind === 'level' ? level(best) : count(best);
    }
    case 'bands': {
      const best = scoring.bands.toSorted((a, b) => b.share - a.share)[0]?.atLeast ?? 0;
      return kind === 'ratio' ? ratio(best, 100) : kind === 'level' ? level(best) : count(best);
    }
    case 'levels':
      return level(scoring.max);
    case 'yesNo':
      return yesNo(true);
    case 'none':
      return undefined;
  }
}

const bestOf = ({ min, max }: Range, higherIsBetter: boolean): number => (higherIsBetter ? max : min);

/** All others have the same figure, and a range without spread gives nothing for it. */
const earnsNothing = ({ min, max }: Range, higherIsBetter: boolean): boolean =>
  min === max && minMaxShare(min, min, max, higherIsBetter) === 0;

const extreme = (kind: Indicator['kind'], higherIsBetter: boolean): Figure => {
  const value = higherIsBetter ? 1 : 0;
  return kind === 'ratio' ? ratio(value, 1) : kind === 'level' ? level(value) : count(value);
};

/** The first possible whole number at or beyond a value. Undefined if the figure is there already. */
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
      return undefined;
  }
}

/** 56.000000000001 people are 56. */
const TINY = 1e-9;

type Bands = Extract<Scoring, { rule: 'bands' }>;

function nextBand(figure: Figure, { bands }: Bands, higherIsBetter: boolean): Figure | undefined {
  const value = figureValue(figure);
  const share = bandShare(value, bands);
  if (higherIsBetter) {
    const next = bands.find((band) => band.atLeast > value && band.share > share);
    return next && reaching(figure, next.atLeast, true);
  }
  // Just below the lowest threshold that earns no more than now.
  const above = bands.find((band) => band.share <= share);
  if (!above || above.atLeast <= 0) return undefined;
  return past(figure, above.atLeast, false);
}

/** The first whole number beyond a value; undefined where there is none or the figure is as far. */
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
