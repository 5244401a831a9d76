import { enter } from '../domain/figure/entry.js';
import type { UserError } from '../domain/refusal/codes.js';
import type { Report } from '../domain/report/report.js';
import { changesBetween, type FigureChange } from '../domain/report/revision-changes.js';
import { decide } from '../domain/report/transitions.js';
import type { Instant } from '../domain/time/local-date.js';
import { type Filing, type FilingStores, readReport, situationOf } from './file-report.js';
import { actorOf } from './filing-rights.js';
import type { FilingReferences } from './reference.js';

export type PreviewedFiling = {
  readonly errors: readonly UserError[];
  readonly warnings: readonly UserError[];
  /** The changes of the draft, accepted or not. */
  readonly changes: readonly FigureChange[];
  readonly head: Report | undefined;
};

/** The decision of `fileReport` about a draft. Nothing is written, and the key is not used. */
export async function previewReport(
  stores: FilingStores,
  references: FilingReferences,
  filing: Filing,
  now: Instant,
): Promise<PreviewedFiling | 'FORBIDDEN'> {
  const read = await readReport(stores, references, filing);
  if (!read) return 'FORBIDDEN';
  const situation = await situationOf(stores, read, filing, now);
  const { idempotencyKey: key, expectedRevision, change } = filing;
  const decision = decide(situation, { key, expectedRevision, change, actor: actorOf(filing.viewer), payload: '' });
  const before = { figures: read.head?.working ?? new Map(), notes: situation.notes };
  const entries = change.action === 'SAVE' ? change.entries : [];
  const after = enter(before, entries, situation.method, situation.villages);
  return {
    errors: decision.kind === 'REFUSED' ? decision.errors : [],
    warnings: decision.kind === 'REFUSED' ? [] : decision.warnings,
    changes: changesBetween(
      { figures: before.figures, filing: { notes: before.notes } },
      { figures: after.figures, filing: { notes: after.notes } },
    ),
    head: read.head,
  };
}
