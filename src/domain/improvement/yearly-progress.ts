import type { IndicatorCode } from '../indicator/indicator.js';
import { judgedValue } from '../insight/expected-range.js';
import { indicatorOf, type MethodVersion } from '../method/method.js';
import type { Ranking } from '../ranking/ranking.js';
import { type PeriodId, plusPeriods } from '../time/period.js';

/** The best progress of any commune in a year, by indicator: in per cent points, things or levels. Absent = unknown. */
export type YearlyProgress = ReadonlyMap<IndicatorCode, number>;

/** If no ranking is a year old, the oldest one of these ages is used. They are read at the same time. */
const MONTHS_BEFORE = [9, 6, 3] as const;

/** The progress since the earliest ranking within the year. */
export async function progressWithinYear(
  read: (month: PeriodId) => Promise<Ranking | undefined>,
  ranking: Ranking,
  method: MethodVersion,
): Promise<YearlyProgress> {
  const before = (months: number) => read(plusPeriods(ranking.period, -months));
  const earlier = (await before(12)) ?? (await Promise.all(MONTHS_BEFORE.map(before))).find(Boolean);
  return bestProgress(ranking, earlier, method);
}

export function bestProgress(ranking: Ranking, earlier: Ranking | undefined, method: MethodVersion): YearlyProgress {
  const progress = new Map<IndicatorCode, number>();
  if (!earlier) return progress;
  const before = new Map(earlier.rows.map((row) => [row.unit, row]));
  for (const [at, code] of ranking.indicators.entries()) {
    const indicator = indicatorOf(method, code);
    const was = earlier.indicators.indexOf(code);
    if (!indicator || was < 0) continue;
    // A figure of the same period shows no progress.
    if (ranking.figurePeriods[indicator.frequency] === earlier.figurePeriods[indicator.frequency]) continue;
    for (const row of ranking.rows) {
      const [now, then] = [judgedValue(row.cells[at]), judgedValue(before.get(row.unit)?.cells[was])];
      if (now === null || then === null) continue;
      const by = indicator.higherIsBetter ? now - then : then - now;
      progress.set(code, Math.max(by, progress.get(code) ?? 0));
    }
  }
  return progress;
}
