import { type LocalDate, localDateOf } from '../domain/local-date.js';
import type { PeriodId } from '../domain/period.js';
import type { Ranking } from '../domain/ranking.js';
import type { UnitId } from '../domain/unit.js';

type Published = Pick<Ranking, 'status' | 'occurrence' | 'replaces'>;

export type RankingReader = {
  readonly rankings: {
    current(scope: UnitId, period: PeriodId): Promise<Published | undefined>;
    asPublished(scope: UnitId, period: PeriodId, version: number): Promise<Published | undefined>;
  };
};

/**
 * The local day on which a month's ranking became final; null while it has not. A final version that replaces another final
 * one is a correction: the day of the first one stands behind it and is not looked for further back, so it is no news.
 */
export async function finalSince(
  { rankings }: RankingReader,
  scope: UnitId,
  month: PeriodId,
): Promise<LocalDate | null> {
  const current = await rankings.current(scope, month);
  if (current?.status !== 'FINAL') return null;
  const before = current.replaces === null ? undefined : await rankings.asPublished(scope, month, current.replaces);
  return before?.status === 'FINAL' ? null : localDateOf(current.occurrence);
}
