import type { Indicator, IndicatorCode } from '../indicator/indicator.js';
import type { Figures } from './figure.js';
import { medianOf } from './median.js';

/** The number of earlier periods that decide what is usual. */
export const USUAL_PERIODS = 6;

/** The range in which a count needs no reason. */
export type UsualCount = {
  /** The median of the earlier periods; null without any. */
  readonly usual: number | null;
  readonly least: number;
  readonly most: number;
};

export type UsualCounts = ReadonlyMap<IndicatorCode, UsualCount>;

/** A count above five times the usual or below a fifth is more often a slip than a change. Small counts vary more. */
export const DEFAULT_PLAUSIBILITY = { times: 5, from: 10 } as const;

/** The limit for a first count, which has no earlier count to compare with. */
const MOST_AT_FIRST = 10_000;

type Counted = Pick<Indicator, 'code' | 'kind' | 'computed' | 'plausibility'>;

/** The usual range of each count. @param earlier figures of up to six earlier periods of the same frequency */
export function usualCounts(indicators: readonly Counted[], earlier: readonly Figures[]): UsualCounts {
  return new Map(
    indicators
      .filter(({ kind, computed }) => kind === 'count' && !computed)
      .map(({ code, plausibility = DEFAULT_PLAUSIBILITY }): [IndicatorCode, UsualCount] => {
        const counts = earlier.flatMap((figures) => {
          const figure = figures.get(code);
          return figure?.kind === 'count' ? [figure.value] : [];
        });
        return [code, counts.length === 0 ? FIRST : boundsAround(medianOf(Float64Array.from(counts)), plausibility)];
      }),
  );
}

const FIRST: UsualCount = { usual: null, least: 0, most: MOST_AT_FIRST };

/** A usual count below `from` is treated as `from`: 3 after 1 is no slip, 999,999 after 1 is one. */
const boundsAround = (usual: number, { times, from }: NonNullable<Indicator['plausibility']>): UsualCount => ({
  usual,
  least: usual < from ? 0 : usual / times,
  most: times * Math.max(usual, from),
});

export const isUnusualCount = (value: number, { least, most }: UsualCount): boolean =>
  value < least - 1e-9 || value > most + 1e-9;
