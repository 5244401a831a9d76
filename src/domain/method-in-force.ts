import { lastMonthOf, type PeriodId } from './period.js';
import type { Settings } from './scope-settings.js';

export class NoMethodError extends Error {
  override name = 'NoMethodError';
}

/** Id of the method version that ranks a month: the latest whose first month is not after it. */
export function methodInForce({ methods }: Pick<Settings, 'methods'>, period: PeriodId): string {
  const month = lastMonthOf(period);
  const inForce = methods.findLast((method) => method.from <= month);
  if (!inForce) throw new NoMethodError(`no method version is in force in ${month}`);
  return inForce.id;
}
