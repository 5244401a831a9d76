import { allParts, type InheritedDraft, inheritedDraft } from '../domain/report/inherited-draft.js';
import type { PeriodId } from '../domain/time/period.js';
import type { Stores } from '../store/index.js';
import type { FilingReference } from './reference.js';

/**
 * The draft that a unit begins with after a reorganisation. It is derived at each read, so a change of the map, or its
 * reversal, writes nothing.
 */
export async function readInheritedDraft(
  { reports }: Pick<Stores, 'reports'>,
  { unit, method, inheritance }: FilingReference,
  period: PeriodId,
): Promise<InheritedDraft | undefined> {
  const parts = allParts(inheritance.parts);
  if (parts.length === 0) return undefined;
  const found = await reports.history(parts.map(({ path }) => ({ path, period })));
  const heads = await Promise.all(found.reports.map((report) => reports.withHands(report)));
  return inheritedDraft(unit, period, method, inheritance, new Map(heads.map((report) => [report.path, report])));
}
