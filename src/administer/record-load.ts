import type { OfficialViewer } from '../domain/access/access.js';
import { type AdministrationRequest, type RecordAddition, recordOf } from '../domain/administration/request.js';
import type { LoadKind } from '../domain/load/answer.js';
import type { LoadFile } from '../domain/load/register-load.js';
import { revisionOf } from '../domain/official/trail.js';
import type { Instant } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { type AdministeredSettings, trailOf } from '../store/reference/settings-store.js';
import { administer } from './administer.js';
import { requestOf } from './request.js';

type LoadRecordStores = Pick<Stores, 'administration' | 'settings'>;

export type LoadToRecord = Pick<LoadFile, 'source' | 'fingerprint'> &
  RecordAddition & {
    readonly viewer: OfficialViewer;
    readonly kind: LoadKind | 'map';
    readonly now: Instant;
  };

/**
 * Writes the record of a load of many steps before its first row. If the same file resumes an interrupted load, and no other
 * file was loaded in between, the record is not written again.
 */
export async function recordLoad(
  stores: LoadRecordStores,
  { viewer, kind, source, fingerprint, path, changes, now }: LoadToRecord,
): Promise<void> {
  const subject = { noun: 'LOAD', id: kind } as const;
  const first = await stores.settings.administered();
  const name = `load-${fingerprint.slice(0, 32)}`;
  const last = revisionOf(trailOf(first, subject));
  if (last?.startsWith(`${name}-`)) return;
  const args = { idempotencyKey: `${name}-${first.edition}`, reason: source, expectedRevision: last };
  const request = requestOf(viewer, subject, 'LOAD_FILE', args, fingerprint, now);
  await recordInSettings(stores, viewer, request, { path, changes });
}

/** Writes a record that changes no setting. The trail of its subject, which the settings keep, lists it. */
export async function recordInSettings(
  stores: LoadRecordStores,
  viewer: OfficialViewer,
  request: AdministrationRequest,
  addition: RecordAddition,
): Promise<void> {
  const { subject } = request;
  await administer<AdministeredSettings>(stores, {
    viewer,
    request,
    async read() {
      const value = await stores.settings.administered();
      return { value, trail: trailOf(value, subject), basis: value.edition };
    },
    decide: ({ value, trail }, informed) => ({
      kind: 'ACCEPTED',
      after: value,
      record: recordOf(informed, addition, revisionOf(trail)),
    }),
    move: (before, after, entry) => stores.settings.administer(before.value, after.settings, subject, entry),
  });
}
