import type { Instant } from '../../../src/domain/time/local-date.js';
import type { PeriodId } from '../../../src/domain/time/period.js';
import { type Demonstration, demonstrationByMonth } from '../../../src/seed/demonstration.js';
import { choDon } from '../../../src/seed/worlds/cho-don.js';

/** The whole demonstration of Chợ Đồn at a moment, from month `from` on, or from its first month on. */
export function demonstrationAt(asOf: Instant, from?: PeriodId): Demonstration {
  const parts = [...demonstrationByMonth(choDon, asOf, from)];
  return {
    reports: parts.flatMap(({ reports }) => reports),
    revisions: parts.flatMap(({ revisions }) => revisions),
    deliveries: parts.flatMap(({ deliveries }) => deliveries),
  };
}
