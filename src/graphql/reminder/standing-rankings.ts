import type { StandingRanking } from '../../domain/daily-mail/dry-run-finals.js';
import { finalDays } from '../../domain/ranking/final-days.js';
import type { Heads } from '../../domain/ranking/not-formed.js';
import type { ScopeSettings, Settings } from '../../domain/settings/scope-settings.js';
import { scopesOfPeriod } from '../../domain/settings/scopes.js';
import { unlessUnreadable } from '../../domain/text/unreadable-item.js';
import type { PeriodId } from '../../domain/time/period.js';

/** Before a scope began, those of the scopes that it took over from: the first that is final. */
export const standingRankings = (
  rankings: Heads,
  settings: Settings,
  scope: ScopeSettings,
  months: readonly PeriodId[],
): Promise<StandingRanking[]> =>
  Promise.all(
    months.map(async (period) => {
      const finals = await Promise.all(
        scopesOfPeriod(settings, scope, period).map(async (ranked) => {
          const headOf = (version?: number) => unlessUnreadable(rankings.head(ranked.scope, period, version));
          return finalDays(await headOf(), headOf);
        }),
      );
      return { period, final: finals.find((days) => days !== null) ?? null };
    }),
  );
