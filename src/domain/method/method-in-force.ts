import type { Settings } from '../settings/scope-settings.js';
import { lastMonthOf, type PeriodId } from '../time/period.js';

export class NoMethodError extends Error {
  override name = 'NoMethodError';
}

/**
 * The id of the method version in force in a month: the latest whose first month is not after it. The oldest covers all
 * earlier months, so that no edit of a calendar leaves a month without one. Throws NoMethodError if the settings name
 * none.
 */
export function methodInForce({ methods }: Pick<Settings, 'methods'>, period: PeriodId): string {
  const month = lastMonthOf(period);
  const inForce = methods.findLast((method) => method.from <= month) ?? methods[0];
  if (!inForce) throw new NoMethodError('the settings name no method version');
  return inForce.id;
}
