import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import { lastMonthOf, type PeriodId, periodOf } from '../../domain/time/period.js';
import type { DemonstrationCommune } from './commune.js';
import { fraction, whole } from './fraction.js';

const START_YEAR = 2022;
/** Half of the growth is reached in the 44th month, apart from the lead or lag of a commune. */
const HALFWAY = 44;
const PACE = 10;

/** Months since January 2022 in which the period closes. */
export function monthsSinceStart(period: PeriodId): number {
  const { year, ordinal } = periodOf(lastMonthOf(period));
  return (year - START_YEAR) * 12 + ordinal - 1;
}

/** Months of delay: weak communes start late, each with other things. */
const lag = ({ id, strength }: DemonstrationCommune, code: IndicatorCode): number =>
  (0.5 - strength) * 18 + (fraction(id, code, 'lag') - 0.5) * 16;

/** In every year of effort the first months bring growth, the remaining ones are a plateau. */
function effectiveMonths(id: string, code: IndicatorCode, month: number): number {
  const growing = whole(5, 12, id, code, 'growing');
  const shifted = month + whole(0, 11, id, code, 'shift');
  return Math.floor(shifted / 12) * 12 + Math.min(shifted % 12, growing) * (12 / growing);
}

/** 0..1, never falling: an S-shaped adoption with plateaus, at the closing day of the period. */
export function adoption(commune: DemonstrationCommune, code: IndicatorCode, period: PeriodId): number {
  const months = effectiveMonths(commune.id, code, monthsSinceStart(period));
  const share = 1 / (1 + Math.exp(-(months - HALFWAY - 6 - lag(commune, code)) / PACE));
  return share * (0.82 + 0.18 * commune.strength);
}
