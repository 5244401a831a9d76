import { count, type Figure, figureValue, level, ratio, yesNo } from './figure.js';
import type { Indicator, Scoring } from './indicator.js';
import { bandShare, type Range } from './share.js';
import { targetFor } from './target.js';

export type Scales = {
  /** Year of the figure's period. */
  readonly year: number;
  /** Over the ranked communes, for minMax. */
  readonly range: Range | null;
};

/**
 * The nearest better figure that people can aim for: the target, the best of the ranked, the next level, the next
 * threshold, or yes. Undefined where nothing better earns more.
 */
export function betterFigure(indicator: Indicator, figure: Figure, { year, range }: Scales): Figure | undefined {
  const { scoring, higherIsBetter } = indicator;
  switch (scoring.rule) {
    case 'target':
      return reaching(figure, targetFor(scoring, year).value, true);
    case 'minMax':
      return range ? reaching(figure, higherIsBetter ? range.max : range.min, higherIsBetter) : undefined;
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

/** A figure that earns everything, for a commune that has not reported one: nobody knows more. */
export function fullFigure({ kind, scoring, higherIsBetter }: Indicator, { year, range }: Scales): Figure | undefined {
  switch (scoring.rule) {
    case 'target':
      return kind === 'ratio' ? ratio(1, 1) : count(Math.ceil(targetFor(scoring, year).value));
    case 'minMax': {
      if (!range) return undefined;
      const best = higherIsBetter ? range.max : range.min;
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

/** Whole numbers only: the first at or beyond a value, within what is possible. Undefined when already there. */
function reaching(figure: Figure, value: number, upwards: boolean): Figure | undefined {
  const own = figureValue(figure);
  if (Number.isNaN(own) || (upwards ? own >= value : own <= value)) return undefined;
  switch (figure.kind) {
    case 'ratio': {
      const { numerator, denominator } = figure;
      const exact = (value * denominator) / 100;
      const wanted = upwards ? Math.ceil(exact - TINY) : Math.floor(exact + TINY);
      const held = Math.min(Math.max(wanted, 0), denominator);
      return held === numerator ? undefined : ratio(held, denominator);
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
  return justBelow(figure, above.atLeast);
}

function justBelow(figure: Figure, value: number): Figure | undefined {
  switch (figure.kind) {
    case 'ratio':
      return ratio(Math.max(Math.ceil((value * figure.denominator) / 100 - TINY) - 1, 0), figure.denominator);
    case 'count':
    case 'level':
      return { kind: figure.kind, value: Math.max(Math.ceil(value - TINY) - 1, 0) };
    case 'boolean':
      return undefined;
  }
}
