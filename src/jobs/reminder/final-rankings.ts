import { isNews, monthsOfRankingNews } from '../../domain/news/ranking-news.js';
import { type FinalDays, finalDays } from '../../domain/ranking/final-days.js';
import type { RankingHead } from '../../domain/ranking/ranking.js';
import type { UnitId } from '../../domain/register/unit.js';
import type { ReminderContext } from '../../domain/reminder/reminder-context.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import { type LocalDate, localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { StoresWith } from '../../store/index.js';

export type RankingReader = StoresWith<{ rankings: 'head' | 'current' | 'asPublished' }>;

const finalDaysOf = async ({ rankings }: RankingReader, scope: UnitId, month: PeriodId, head?: RankingHead) =>
  finalDays(head ?? (await rankings.head(scope, month)), (version) => rankings.head(scope, month, version));

/** The months that the digest can tell as final, with the days of their rankings. */
export async function finalMonths(
  deps: RankingReader,
  scope: ScopeSettings,
  day: LocalDate,
): Promise<ReadonlyMap<PeriodId, FinalDays>> {
  const found = await Promise.all(
    monthsOfRankingNews(scope, day).map(async (month): Promise<[PeriodId, FinalDays][]> => {
      const days = await finalDaysOf(deps, scope.scope, month);
      return days ? [[month, days]] : [];
    }),
  );
  return new Map(found.flat());
}

/** A month, with the scopes whose final rankings of it are news. */
export type NewestFinal = { readonly period: PeriodId; readonly scopes: readonly UnitId[] };

/**
 * The newest month with a final ranking that somebody has not heard of. Months are read one after another, and only
 * while somebody waits for news.
 *
 * @param rankedBy the scopes that ranked a month: before a scope began, the scopes that it replaced
 */
export async function newestFinal(
  deps: RankingReader,
  { scope, cal, asOf }: Pick<ReminderContext, 'scope' | 'cal' | 'asOf'>,
  rankedBy: (month: PeriodId) => readonly UnitId[],
  isAwaited: (month: PeriodId) => boolean,
): Promise<NewestFinal | undefined> {
  const isFinalNews = async (ranked: UnitId, month: PeriodId): Promise<boolean | undefined> => {
    const head = await deps.rankings.head(ranked, month);
    if (head?.status !== 'FINAL' || head.occurrence > asOf) return undefined;
    const days = await finalDaysOf(deps, ranked, month, head);
    return days !== null && isNews(scope, cal, month, days.since);
  };
  for (const period of monthsOfRankingNews(scope, localDateOf(asOf))) {
    if (!isAwaited(period)) return undefined;
    const found = await Promise.all(
      rankedBy(period).map(async (ranked) => ({ ranked, isTold: await isFinalNews(ranked, period) })),
    );
    if (found.every(({ isTold }) => isTold === undefined)) continue;
    const scopes = found.flatMap(({ ranked, isTold }) => (isTold ? [ranked] : []));
    return scopes.length > 0 ? { period, scopes } : undefined;
  }
  return undefined;
}
