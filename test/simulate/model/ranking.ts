import type { Figures, Typed } from '../people/acts.js';
import { ASKED, type Asked, PERIODS, type Period } from '../people/asked.js';
import { dayOf } from '../people/days.js';
import type { Reports, State } from './reports.js';

export type Place = Readonly<Record<'rank' | 'index' | 'before' | 'change', number | null>> &
  Readonly<{ unit: string; isTied: boolean; reason: string | null }>;

type Fraction = readonly [over: bigint, under: bigint];
const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];
/** A fraction in parts of one, rounded half up. */
const inParts = (of: number, over: bigint | number, under: bigint | number): number =>
  Number((2n * BigInt(of) * BigInt(over) + BigInt(under)) / (2n * BigInt(under)));

/** Points for the share of the target that is reached, at most all of them. */
function earned(asked: Asked, figure: Exclude<Typed, null>): Fraction {
  const [over, under] = typeof figure === 'object' ? [100 * figure.numerator, figure.denominator] : [Number(figure), 1];
  const whole = under * ('target' in asked ? asked.target : 'max' in asked ? asked.max : 1);
  return [BigInt(asked.points * Math.min(over, whole)), BigInt(whole)];
}

/** The latest closed period of an indicator's frequency; undefined before the scope's first period. */
const latest = (month: Period, { frequency }: Asked): Period | undefined =>
  PERIODS.filter((each) => each.frequency === frequency && each.closes <= month.closes).at(-1);

export const neededFor = (month: Period): Period[] => ASKED.flatMap((asked) => latest(month, asked) ?? []);

/** The index of a commune. A missing figure earns 0 of its points; an indicator not yet expected is left out. */
function scoreOf(asked: readonly Asked[], figures: Figures, least: number) {
  const pointsOf = (all: readonly Asked[]) => all.reduce((sum, { points }) => sum + points, 0);
  const present = asked.filter(({ code }) => figures[code] !== null && figures[code] !== undefined);
  const all = present.map((each) => earned(each, figures[each.code] as Exclude<Typed, null>));
  const [over, under] = all.reduce(plus, [0n, 1n]);
  const index = inParts(10_000, over, under * BigInt(pointsOf(asked)));
  return { index, lacks: 10 * pointsOf(present) < least * pointsOf(asked) ? 'LOW_COVERAGE' : null };
}

const WHY: Partial<Record<State, string>> = { SUBMITTED: 'AWAITING_REVIEW', RETURNED: 'NOT_APPROVED' };

/** Roll-ups of the known figures: the sum, and the rate or mean in ten-thousandths. Levels have no sum. */
const TOGETHER = {
  ratio: (over: number, under: number) => [`${over}/${under}`, inParts(10_000, 100 * over, under)],
  count: (over: number, under: number) => [over, inParts(10_000, over, under)],
  boolean: (over: number) => [over],
  level: (over: number, under: number) => [1000 * inParts(10, over, under)],
};

/** The roll-ups of the communes of a month. */
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

type Ranked = ReturnType<typeof rankingOf>;
/** The ranking that must be published from the figures approved at a moment. */
export function rankingOf(reports: Reports, communes: readonly string[], month: Period, moment: number, least: number) {
  const asked = ASKED.filter((each) => latest(month, each));
  const scored = communes.map((unit) => {
    const { state, approved, extended } = reports.at(unit, month.id, moment);
    const reportOf = (each: Asked) => reports.at(unit, latest(month, each)?.id ?? '', moment);
    const figures = asked.map((each) => [each.code, reportOf(each).approved?.[each.code] ?? null]);
    const { index, lacks } = scoreOf(asked, Object.fromEntries(figures), least);
    const isExtended = (state === 'NONE' || state === 'DRAFT') && extended && dayOf(moment) <= (extended.until ?? '');
    const why = isExtended ? 'EXTENDED' : (WHY[state] ?? 'NO_REPORT');
    return { unit, index, reason: approved ? lacks : why };
  });
  const ranked = scored.flatMap(({ index, reason }) => (reason === null ? [-index] : []));
  return scored.map((each) => {
    const isTied = each.reason === null && ranked.filter((other) => other === -each.index).length > 1;
    return { ...each, rank: each.reason === null ? placeIn(ranked, -each.index) : null, isTied };
  });
}

/** The place of a number among others; the smallest number has place 1. */
const placeIn = (all: readonly number[], one: number): number => all.filter((each) => each < one).length + 1;

/** Adds the rank of the month before and, if both months can be compared, the places gained among communes ranked in both. */
export function changesOf(places: Ranked, last: readonly Place[], isComparable: boolean): Place[] {
  const all = places.map((place) => ({ ...place, before: last.find(({ unit }) => unit === place.unit)?.rank ?? null }));
  const both = all.flatMap(({ rank, before }) => (rank === null || before === null ? [] : [{ rank, before }]));
  const [now, then] = [both.map(({ rank }) => rank), both.map(({ before }) => before)];
  return all.map((each) => {
    const { rank, before } = each;
    const isCompared = isComparable && rank !== null && before !== null;
    return { ...each, change: isCompared ? placeIn(then, before) - placeIn(now, rank) : null };
  });
}
