import { reasonNotToRank } from '../../domain/ranking/months-to-rank.js';
import type { ScopeSettings } from '../../domain/settings/scope-settings.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { closingDateOf, lastMonthOf, type PeriodId, PeriodIdError } from '../../domain/time/period.js';

/** The period has no ranking yet, or never will. */
export class PeriodNotRankableError extends Error {
  override name = 'PeriodNotRankableError';
}

/** The month to rank for a period that somebody typed: the last one of a quarter or a year. */
export function monthAskedFor(scope: ScopeSettings, period: string, today: LocalDate): PeriodId {
  switch (reasonNotToRank(scope, period, today)) {
    case 'NOT_A_PERIOD':
      throw new PeriodIdError(period);
    case 'BEFORE_FIRST_PERIOD':
      throw new PeriodNotRankableError(
        `${period} cannot be ranked: reports of ${scope.scope} are expected from ${scope.firstPeriod} on`,
      );
    case 'AFTER_LAST_DAY':
      throw new PeriodNotRankableError(
        `${period} cannot be ranked: ${scope.scope} ended on ${scope.ended?.lastDay}; ask for ${scope.ended?.heir}`,
      );
    case 'NOT_CLOSED': {
      const month = lastMonthOf(period);
      const closing = closingDateOf(month, scope.closingDay);
      throw new PeriodNotRankableError(
        `${period} cannot be ranked yet: its figures close on ${closing}, and for this run it is ${today}`,
      );
    }
    case undefined:
      return lastMonthOf(period);
  }
}
