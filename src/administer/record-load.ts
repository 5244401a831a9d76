import type { OfficialViewer } from '../domain/access/access.js';
import type { FieldChange } from '../domain/administration/field-changes.js';
import { recordOf } from '../domain/administration/request.js';
import type { LoadKind } from '../domain/load/answer.js';
import { revisionOf } from '../domain/official/trail.js';
import type { UnitPath } from '../domain/register/unit.js';
import type { Instant } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { type AdministeredSettings, trailOf } from '../store/reference/settings-store.js';
import { administer } from './administer.js';
import { requestOf } from './request.js';

export type LoadToRecord = {
  readonly viewer: OfficialViewer;
  readonly kind: LoadKind | 'map';
  readonly source: string;
  readonly fingerprint: string;
  readonly path: UnitPath;
  readonly changes: readonly FieldChange[];
  readonly now: Instant;
};

/**
 * Writes the record of a load of many steps before its first row. If the same file resumes an interrupted load, and no other
 * file was loaded in between, the record is not written again.
 */
export async function recordLoad(
  stores: Pick<Stores, 'administration' | 'settings'>,
  { viewer, kind, source, fingerprint, path, changes, now }: LoadToRecord,
): Promise<void> {
  const subject = { noun: 'LOAD', id: kind } as const;
  const first = await stores.settings.administered();
  const name = `load-${fingerprint.slice(0, 32)}`;
  const last = revisionOf(trailOf(first, subject));
  if (last?.startsWith(`${name}-`)) return;
  const args = { idempotencyKey: `${name}-${first.edition}`, reason: source, expectedRevision: last };
  await administer<AdministeredSettings>(stores, {
    viewer,
    request: requestOf(viewer, subject, 'LOAD_FILE', args, fingerprint, now),
    async read() {
      const value = await stores.settings.administered();
      return { value, trail: trailOf(value, subject), basis: value.edition };
    },
    decide: ({ value, trail }, informed) => ({
      kind: 'ACCEPTED',
      after: value,
      record: recordOf(informed, { path, changes }, revisionOf(trail)),
    }),
    move: (before, after, entry) => stores.settings.administer(before.value, after.settings, subject, entry),
  });
}
