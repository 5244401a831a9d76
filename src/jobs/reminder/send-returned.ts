import { ALL_SCOPES } from '../../domain/mail/mail.js';
import type { UnitPath } from '../../domain/register/unit.js';
import { localDateOf } from '../../domain/time/local-date.js';
import type { PeriodId } from '../../domain/time/period.js';
import type { StoresWith } from '../../store/index.js';
import { type DeliveryOutcome, deliveryRun } from './deliver-entries.js';
import { deliverReturned } from './deliver-returned.js';
import type { ReturnedDeps } from './reminder-deps.js';

export type SendReturnedDeps = ReturnedDeps & StoresWith<{ settings: 'current'; mail: 'reopenDay' }>;

/**
 * Writes at once about reports that were just returned. A letter that cannot go now (the mail service is unavailable, a
 * dead run holds the claim) stays in the ledger, and the day is reopened. Its next sweep, or the first sweep of a later
 * day, sends the letter. After a refused letter that sweep writes to the chairman.
 */
export async function sendReturned(
  deps: SendReturnedDeps,
  reports: readonly { readonly path: UnitPath; readonly period: PeriodId }[],
): Promise<DeliveryOutcome> {
  const [settings, suppressed, found] = await Promise.all([
    deps.settings.current(),
    deps.suppressions.all(),
    deps.reports.history(reports),
  ]);
  const delivery = await deliverReturned(deps, { settings, suppressed }, found.reports, [], deliveryRun(deps));
  const { left, superseded, failed } = delivery;
  if (left > 0 || superseded > 0 || failed.length > 0) await deps.mail.reopenDay(ALL_SCOPES, localDateOf(deps.now()));
  return delivery;
}
