import type { Indicator } from './indicator.js';

export type ScoringFault =
  | 'TARGET_MISSING'
  | 'TARGET_NOT_POSITIVE'
  | 'TARGET_ON_OTHER_KIND'
  | 'PER_MONTH_NOT_ON_MONTHLY_COUNT'
  | 'LEVELS_ON_OTHER_KIND'
  | 'LEVELS_MAX_NOT_POSITIVE'
  | 'YES_NO_ON_OTHER_KIND'
  | 'BANDS_NOT_FROM_ZERO'
  | 'BANDS_NOT_MONOTONE'
  | 'MIN_MAX_ON_BOOLEAN'
  | 'POINTS_WITHOUT_RULE'
  | 'POINTS_NEGATIVE'
  | 'LOWER_IS_BETTER_WITHOUT_BANDS_OR_MIN_MAX'
  | 'COMPUTED_NOT_MONTHLY_RATIO';

/** What is wrong with one indicator's rule. Targets are for ratios and counts: levels and booleans have rules of their own. */
export function scoringFaults(indicator: Indicator): ScoringFault[] {
  const { scoring, kind, frequency, points, higherIsBetter, computed } = indicator;
  const faults: ScoringFault[] = [];
  const check = (isFault: boolean, fault: ScoringFault) => {
    if (isFault) faults.push(fault);
  };
  check(points < 0, 'POINTS_NEGATIVE');
  check(
    !higherIsBetter && scoring.rule !== 'bands' && scoring.rule !== 'minMax' && scoring.rule !== 'none',
    'LOWER_IS_BETTER_WITHOUT_BANDS_OR_MIN_MAX',
  );
  // The service computes one thing, the share of reports on time: a monthly ratio.
  check(computed && (kind !== 'ratio' || frequency !== 'MONTHLY'), 'COMPUTED_NOT_MONTHLY_RATIO');
  switch (scoring.rule) {
    case 'target': {
      const targets = Object.values(scoring.target);
      check(targets.length === 0, 'TARGET_MISSING');
      check(
        targets.some((target) => !(target > 0)),
        'TARGET_NOT_POSITIVE',
      );
      check(kind !== 'ratio' && kind !== 'count', 'TARGET_ON_OTHER_KIND');
      const perMonth = scoring.per === 'month';
      check(perMonth && (kind !== 'count' || frequency !== 'MONTHLY'), 'PER_MONTH_NOT_ON_MONTHLY_COUNT');
      break;
    }
    case 'levels':
      check(kind !== 'level', 'LEVELS_ON_OTHER_KIND');
      check(!(scoring.max > 0), 'LEVELS_MAX_NOT_POSITIVE');
      break;
    case 'bands':
      check(scoring.bands[0]?.atLeast !== 0, 'BANDS_NOT_FROM_ZERO');
      check(!bandsAreMonotone(higherIsBetter, scoring.bands), 'BANDS_NOT_MONOTONE');
      break;
    case 'yesNo':
      check(kind !== 'boolean', 'YES_NO_ON_OTHER_KIND');
      break;
    case 'minMax':
      check(kind === 'boolean', 'MIN_MAX_ON_BOOLEAN');
      break;
    case 'none':
      check(points !== 0, 'POINTS_WITHOUT_RULE');
      break;
  }
  return faults;
}

/** Thresholds rise; shares lie in 0..1 and never fall on the way to a better figure. */
export function bandsAreMonotone(
  higherIsBetter: boolean,
  bands: readonly { atLeast: number; share: number }[],
): boolean {
  return bands.every(({ atLeast, share }, i) => {
    if (!(share >= 0 && share <= 1)) return false;
    const before = bands[i - 1];
    if (!before) return true;
    return before.atLeast < atLeast && (higherIsBetter ? before.share <= share : before.share >= share);
  });
}
