import { can } from '../domain/access.js';
import type { Figures } from '../domain/figure.js';
import { closingDateOf } from '../domain/period.js';
import type { RowOf } from '../domain/ranking-view.js';
import { knownScope } from '../reading/reference.js';
import type { Context } from './context.js';

/** What a commune's submitted report of the month holds, for those who may read it before it is approved. */
export async function submittedFigures(
  { viewer, reads, reference }: Context,
  { ranking, row }: RowOf,
): Promise<Figures | undefined> {
  if (row.unrankedReason !== 'NOT_APPROVED' && row.unrankedReason !== 'AWAITING_REVIEW') return undefined;
  const day = closingDateOf(ranking.period, knownScope(reference, ranking.scope).closingDay);
  if (!can(viewer, 'read', { kind: 'workingFigures', path: row.path, day })) return undefined;
  const report = await reads.report({ path: row.path, period: ranking.period });
  return report?.state === 'SUBMITTED' ? report.working : undefined;
}
