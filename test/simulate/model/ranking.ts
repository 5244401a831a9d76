import type { Act, Figures, Typed } from '../people/acts.js';
import { ASKED, type Asked } from '../people/asked.js';
import { atMostOne, type Fraction, fraction, isLess, per, plus, tenThousandths, times } from './fraction.js';
import { type State, standingOf } from './reports.js';

export type Place = {
  readonly unit: string;
  readonly rank: number | null;
  readonly index: number | null;
  readonly reason: string | null;
};

function shareOf(asked: Asked, figure: Exclude<Typed, null>): Fraction {
  if (typeof figure === 'boolean') return fraction(figure ? 1 : 0);
  if ('max' in asked) return fraction(figure as number, asked.max);
  const target = fraction('target' in asked ? asked.target : 1);
  const value = typeof figure === 'object' ? fraction(100 * figure.numerator, figure.denominator) : fraction(figure);
  return atMostOne(per(value, target));
}

const sum = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, fraction(0));

/** A figure that is missing earns nothing and stays possible. */
function scoreOf(figures: Figures): { readonly index: Fraction; readonly coverage: Fraction } {
  const possible = sum(ASKED.map(({ points }) => fraction(points)));
  const present = ASKED.filter(({ code }) => figures[code] !== null && figures[code] !== undefined);
  const earned = sum(
    present.map((asked) => times(fraction(asked.points), shareOf(asked, figures[asked.code] as Exclude<Typed, null>))),
  );
  return {
    index: per(earned, possible),
    coverage: per(sum(present.map(({ points }) => fraction(points))), possible),
  };
}

const WHY: Readonly<Record<Exclude<State, 'APPROVED'>, string>> = {
  NONE: 'NO_REPORT',
  DRAFT: 'NO_REPORT',
  SUBMITTED: 'AWAITING_REVIEW',
  RETURNED: 'NOT_APPROVED',
};

/** The ranking that has to be published of what was approved at a moment. */
export function rankingOf(acts: readonly Act[], communes: readonly string[], moment: number): Place[] {
  const scored = communes.map((unit) => {
    const { state, approved } = standingOf(acts, unit, moment);
    const { index, coverage } = scoreOf(approved ?? {});
    const lacks = isLess(coverage, fraction(1, 2)) ? 'LOW_COVERAGE' : null;
    return { unit, index: tenThousandths(index), reason: approved ? lacks : WHY[state as keyof typeof WHY] };
  });
  const ranked = scored.filter(({ reason }) => reason === null);
  const rankOf = (index: number) => ranked.filter((other) => other.index > index).length + 1;
  return scored.map((each) => ({ ...each, rank: each.reason === null ? rankOf(each.index) : null }));
}
