import type { Official } from '../official/official.js';
import type { CalledUnit } from '../register/called-unit.js';
import type { ReminderContext } from '../reminder/reminder-context.js';
import { communesOf } from '../reminder/responsible-officials.js';
import { isExpected } from '../settings/period-state.js';
import { addDays, type Instant, localDateOf } from '../time/local-date.js';
import type { PeriodId } from '../time/period.js';

export type ApprovedReport = { readonly unit: CalledUnit; readonly period: PeriodId; readonly approvedAt: Instant };

/** Older approvals are no news, even if the official got no letter since. */
const NEWS_DAYS = 31;

/**
 * The official's own reports that were approved since the last letter, oldest approval first. The next daily letter
 * mentions them; they cause no letter themselves.
 */
export function approvedSinceLastLetter(situation: ReminderContext, official: Official): ApprovedReport[] {
  if (official.role !== 'officer' && official.role !== 'chairman') return [];
  const { scope, asOf, knownAt, communes, open, reports } = situation;
  const letters = (situation.sent.get(official.id) ?? []).map(({ sentAt, occurrence }) => sentAt ?? occurrence);
  const last = letters.toSorted().at(-1) ?? '';
  const earliest = addDays(localDateOf(asOf), -NEWS_DAYS);
  const found = open.flatMap((period) =>
    communesOf(communes, scope, official).flatMap((unit): ApprovedReport[] => {
      const report = isExpected(scope, period, unit) ? reports.get(period)?.get(unit.id) : undefined;
      const approvedAt = report?.state === 'APPROVED' ? report.approvedAt : null;
      if (approvedAt === null || approvedAt <= last || approvedAt > knownAt) return [];
      return localDateOf(approvedAt) < earliest ? [] : [{ unit, period, approvedAt }];
    }),
  );
  return found.toSorted((a, b) => (a.approvedAt < b.approvedAt ? -1 : a.approvedAt > b.approvedAt ? 1 : 0));
}
