import type { Figures, Typed } from '../people/acts.js';
import { ASKED, type Asked, PERIODS, type Period } from '../people/asked.js';
import { dayOf } from '../people/days.js';
import { atMostOne, type Fraction, fraction, inParts, isLess, per, plus, tenThousandths, times } from './fraction.js';
import type { Reports, State } from './reports.js';

export type Place = Readonly<Record<'rank' | 'index', number | null>> &
  Readonly<{ unit: string; isTied: boolean; reason: string | null }>;

function shareOf(asked: Asked, figure: Exclude<Typed, null>): Fraction {
  if (typeof figure === 'boolean') return fraction(figure ? 1 : 0);
  if ('max' in asked) return fraction(figure as number, asked.max);
  const target = fraction('target' in asked ? asked.target : 1);
  const value =
    typeof figure === 'object' ? fraction(100 * figure.numerator, figure.denominator) : fraction(figure as number);
  return atMostOne(per(value, target));
}

/** Of each indicator the period of its own frequency that closed last; none before the scope's first period. */
const latest = (month: Period, { frequency }: Asked): Period | undefined =>
  PERIODS.filter((each) => each.frequency === frequency && each.closes <= month.closes).at(-1);

export const neededFor = (month: Period): Period[] => ASKED.flatMap((asked) => latest(month, asked) ?? []);

/** A figure that is missing earns nothing and stays possible; what is not expected yet leaves both sides. */
function scoreOf(asked: readonly Asked[], figures: Figures): { readonly index: Fraction; readonly coverage: Fraction } {
  const pointsOf = (all: readonly Asked[]) => fraction(all.reduce((sum, { points }) => sum + points, 0));
  const present = asked.filter(({ code }) => figures[code] !== null && figures[code] !== undefined);
  const earned = present
    .map((each) => times(fraction(each.points), shareOf(each, figures[each.code] as Exclude<Typed, null>)))
    .reduce(plus, fraction(0));
  return { index: per(earned, pointsOf(asked)), coverage: per(pointsOf(present), pointsOf(asked)) };
}

const WHY: Partial<Record<State, string>> = { SUBMITTED: 'AWAITING_REVIEW', RETURNED: 'NOT_APPROVED' };

/** Of figures that are known: their sum, and their rate or mean in ten-thousandths. No level is summed. */
const TOGETHER = {
  ratio: (over: number, under: number) => [`${over}/${under}`, tenThousandths(fraction(100 * over, under))],
  count: (over: number, under: number) => [over, tenThousandths(fraction(over, under))],
  boolean: (over: number) => [over],
  level: (over: number, under: number) => [1000 * inParts(10n, fraction(over, under))],
};

/** What the communes of a month's map have together. */
export const sumsOf = (reports: Reports, communes: readonly string[], month: Period, moment: number): string[] =>
  ASKED.map((asked) => {
    const [{ code, kind }, period] = [asked, latest(month, asked)];
    const figures = communes.map((unit) => (period && reports.at(unit, period.id, moment).approved?.[code]) ?? null);
    const known = figures.filter((figure) => figure !== null);
    const parts = known.map((each) =>
      typeof each === 'object' ? [each.numerator, each.denominator] : [Number(each), 1],
    );
    const [over = 0, under = 0] = [0, 1].map((side) => parts.reduce((all, part) => all + (part[side] ?? 0), 0));
    const said = under > 0 ? TOGETHER[kind](over, under) : [];
    return [`${code} ${known.length} of ${communes.length}:`, ...said].join(' ');
  });

/** The ranking that has to be published of what was approved at a moment. */
export function rankingOf(reports: Reports, communes: readonly string[], month: Period, moment: number, least: number) {
  const asked = ASKED.filter((each) => latest(month, each));
  const scored = communes.map((unit) => {
    const { state, approved, extended } = reports.at(unit, month.id, moment);
    const reportOf = (each: Asked) => reports.at(unit, latest(month, each)?.id ?? '', moment);
    const figures = asked.map((each) => [each.code, reportOf(each).approved?.[each.code] ?? null]);
    const { index, coverage } = scoreOf(asked, Object.fromEntries(figures));
    const lacks = isLess(coverage, fraction(least, 10)) ? 'LOW_COVERAGE' : null;
    const isExtended = (state === 'NONE' || state === 'DRAFT') && extended && dayOf(moment) <= (extended.until ?? '');
    const why = isExtended ? 'EXTENDED' : (WHY[state] ?? 'NO_REPORT');
    return { unit, index: tenThousandths(index), reason: approved ? lacks : why };
  });
  const ranked = scored.filter(({ reason }) => reason === null);
  const rankOf = (index: number) => ranked.filter((other) => other.index > index).length + 1;
  const isTied = (index: number) => ranked.filter((other) => other.index === index).length > 1;
  return scored.map((each): Place => {
    const isRanked = each.reason === null;
    return { ...each, rank: isRanked ? rankOf(each.index) : null, isTied: isRanked && isTied(each.index) };
  });
}
