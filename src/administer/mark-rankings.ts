import { inParallel } from '../concurrency.js';
import type { UnitId } from '../domain/register/unit.js';
import type { PeriodId } from '../domain/time/period.js';
import type { Stores } from '../store/index.js';

const MARKS_AT_ONCE = 8;

/** Call it before the change: a mark without a change costs one needless run, a change without a mark is never ranked. */
export async function markRankings(
  { recomputeMarks }: Pick<Stores, 'recomputeMarks'>,
  marks: readonly { readonly scope: UnitId; readonly period: PeriodId }[],
  token: string,
): Promise<void> {
  await inParallel(marks, MARKS_AT_ONCE, ({ scope, period }) => recomputeMarks.mark(scope, period, token));
}
