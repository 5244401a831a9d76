import type { IndicatorCode } from '../../domain/indicator/indicator.js';
import { lastMonthOf, type PeriodId, periodOf } from '../../domain/time/period.js';
import type { DemonstrationCommune } from './commune.js';
import { fraction, whole } from './fraction.js';

const START_YEAR = 2022;
/** A commune without lead or lag reaches half of the growth in the 44th month. */
const HALFWAY = 44;
const PACE = 10;

/** Months from January 2022 to the month in which the period closes. */
export function monthsSinceStart(period: PeriodId): number {
  const { year, ordinal } = periodOf(lastMonthOf(period));
  return (year - START_YEAR) * 12 + ordinal - 1;
}

/** Months of delay. Weak communes start late, and each is late with different indicators. */
const lag = ({ id, strength }: DemonstrationCommune, code: IndicatorCode): number =>
  (0.5 - strength) * 18 + (fraction(id, code, 'lag') - 0.5) * 16;

/** Adoption grows in the first months of each year and stands still in the others. */
function effectiveMonths(id: string, code: IndicatorCode, month: number): number {
  const growing = whole(5, 12, id, code, 'growing');
  const shifted = month + whole(0, 11, id, code, 'shift');
  return Math.floor(shifted / 12) * 12 + Math.min(shifted % 12, growing) * (12 / growing);
}

/** Adoption at the closing day of the period, 0..1. It is an S-curve with plateaus and never falls. */
export function adoption(commune: DemonstrationCommune, code: IndicatorCode, period: PeriodId): number {
  if (commune.parts) return adoptionOfParts(commune.parts, code, period);
  const months = effectiveMonths(commune.id, code, monthsSinceStart(period));
  const share = 1 / (1 + Math.exp(-(months - HALFWAY - 6 - lag(commune, code)) / PACE));
  return share * (0.82 + 0.18 * commune.strength);
}

/** The mean of the parts, weighted by their residents, so that the figures of a formed commune go on from theirs. */
function adoptionOfParts(parts: readonly DemonstrationCommune[], code: IndicatorCode, period: PeriodId): number {
  const adopting = parts.reduce((sum, part) => sum + part.residents * adoption(part, code, period), 0);
  return adopting / parts.reduce((sum, { residents }) => sum + residents, 0);
}
