import type { Indicator, IndicatorCode } from '../indicator/indicator.js';
import type { Figures } from './figure.js';
import { medianOf } from './median.js';

/** Earlier periods that say what is usual. */
export const USUAL_PERIODS = 6;

/** A count beside which nothing needs a reason. */
export type UsualCount = {
  /** The median of the earlier periods; null where there is none. */
  readonly usual: number | null;
  readonly least: number;
  readonly most: number;
};

export type UsualCounts = ReadonlyMap<IndicatorCode, UsualCount>;

/** Five times the usual, or less than a fifth of it, is more often a slip than a change. Small counts vary more. */
export const DEFAULT_PLAUSIBILITY = { times: 5, from: 10 } as const;

/** A first figure is compared with nothing that the commune has filed. */
const MOST_AT_FIRST = 10_000;

type Counted = Pick<Indicator, 'code' | 'kind' | 'computed' | 'plausibility'>;

/** What is usual for each count. @param earlier figures of up to six earlier periods of the same frequency */
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

/** Below `from` the usual counts as `from`: 3 after 1 is no slip, and 999,999 after 1 is one. */
const boundsAround = (usual: number, { times, from }: NonNullable<Indicator['plausibility']>): UsualCount => ({
  usual,
  least: usual < from ? 0 : usual / times,
  most: times * Math.max(usual, from),
});

export const isUnusualCount = (value: number, { least, most }: UsualCount): boolean =>
  value < least - 1e-9 || value > most + 1e-9;
