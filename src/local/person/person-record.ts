import { createHash } from 'node:crypto';
import type { AdministrationRecord } from '../../domain/administration/record.js';
import { personOf } from '../../domain/official/assignment.js';
import type { Official } from '../../domain/official/official.js';
import { revisionOf, type TrailEntry, trailEntry } from '../../domain/official/trail.js';
import type { Instant } from '../../domain/time/local-date.js';
import type { Stores } from '../../store/index.js';
import { OPERATOR, REASONS } from './texts.js';

export type Operator = { readonly by: string | undefined; readonly reason: string | undefined };

/**
 * Writes the record of a command before its first step. All runs of an erasure have the same key, so a run after a killed one
 * continues under its record.
 */
export async function recordCommand(
  { administration }: Pick<Stores, 'administration'>,
  official: Official,
  action: keyof typeof REASONS,
  { by = OPERATOR.vi, reason = REASONS[action].vi }: Operator,
  at: Instant,
): Promise<TrailEntry> {
  const id = personOf(official.id);
  const token = action === 'ERASE_PERSON' ? `erase-${id}` : `export-${id}-${at}`;
  const record: AdministrationRecord = {
    subject: { noun: 'OFFICIAL', id },
    token,
    basedOn: revisionOf(official.trail ?? []),
    path: official.path,
    at,
    actor: 'operator',
    actorName: by,
    action,
    reason,
    payload: createHash('sha256').update(`${action} ${id}`).digest('hex'),
    ...{ changes: [], moved: [], kept: [] },
  };
  const entry = trailEntry(token, official.trail?.length ?? 0);
  await administration.write(record, entry);
  return entry;
}
