import { type Band, faultsWhere, type RuleFields, type ScoringRule } from './rule.js';

export type BandsScoring = { readonly rule: 'bands' } & Pick<RuleFields, 'bands' | 'ruleStatus'>;

/** The share of the highest threshold not above the value. */
export const BANDS: ScoringRule<BandsScoring> = {
  keeps: { bands: true, ruleStatus: true },
  canPreferLower: true,
  faults: ({ bands }, { higherIsBetter }) =>
    faultsWhere({
      BANDS_NOT_FROM_ZERO: bands[0]?.atLeast !== 0,
      BANDS_NOT_MONOTONE: !areMonotone(bands, higherIsBetter),
    }),
  notComputable: ({ bands }, higherIsBetter) =>
    faultsWhere({ BANDS_NOT_MONOTONE: !areMonotone(bands, higherIsBetter) }),
  share:
    ({ bands }) =>
    (value) =>
      bandShare(value, bands),
  better({ bands }, value, { higherIsBetter }) {
    const share = bandShare(value, bands);
    if (higherIsBetter) {
      const next = bands.find((band) => band.atLeast > value && band.share > share);
      return next && { value: next.atLeast, upwards: true, isBeyond: false };
    }
    // Just below the lowest threshold that earns no more than now.
    const above = bands.find((band) => band.share <= share);
    return above && above.atLeast > 0 ? { value: above.atLeast, upwards: false, isBeyond: true } : undefined;
  },
  full: ({ bands }) => ({ part: bands.toSorted((a, b) => b.share - a.share)[0]?.atLeast ?? 0, whole: 100 }),
};

function bandShare(value: number, bands: readonly Band[]): number {
  let share = 0;
  for (const band of bands) {
    if (band.atLeast > value) break;
    share = band.share;
  }
  return share;
}

/** Thresholds rise; shares lie in 0..1 and never fall on the way to a better figure. */
const areMonotone = (bands: readonly Band[], higherIsBetter: boolean): boolean =>
  bands.every(({ atLeast, share }, i) => {
    if (!(share >= 0 && share <= 1)) return false;
    const before = bands[i - 1];
    if (!before) return true;
    return before.atLeast < atLeast && (higherIsBetter ? before.share <= share : before.share >= share);
  });
