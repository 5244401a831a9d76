import { firstFinalVersion } from '../domain/first-final-version.js';
import { type Instant, type LocalDate, localDateOf } from '../domain/local-date.js';
import type { PeriodId } from '../domain/period.js';
import type { Ranking, RankingHead } from '../domain/ranking.js';
import { isNews, monthsOfRankingNews } from '../domain/ranking-news.js';
import type { ScopeSettings } from '../domain/scope-settings.js';
import type { UnitId } from '../domain/unit.js';

export type RankingReader = {
  readonly rankings: {
    head(scope: UnitId, period: PeriodId, version?: number): Promise<RankingHead | undefined>;
    current(scope: UnitId, period: PeriodId): Promise<Ranking | undefined>;
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
  const current = await rankings.head(scope, month);
  if (current?.status !== 'FINAL') return null;
  const before = current.replaces === null ? undefined : await rankings.head(scope, month, current.replaces);
  return before?.status === 'FINAL' ? null : localDateOf(current.occurrence);
}

/**
 * The newest month whose ranking is final, if somebody has not been told of it. Months are asked for one after the other, and
 * none when nobody waits for it.
 */
export async function newestFinal(
  { rankings }: RankingReader,
  scope: ScopeSettings,
  asOf: Instant,
  isAwaited: (month: PeriodId) => boolean,
): Promise<PeriodId | undefined> {
  for (const month of monthsOfRankingNews(scope, localDateOf(asOf))) {
    if (!isAwaited(month)) return undefined;
    const head = await rankings.head(scope.scope, month);
    if (head?.status !== 'FINAL' || head.occurrence > asOf) continue;
    const first = await firstFinalVersion(head, (version) => rankings.head(scope.scope, month, version));
    return isNews(scope, first) ? month : undefined;
  }
  return undefined;
}
