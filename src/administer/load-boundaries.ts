import type { OfficialViewer } from '../domain/access/access.js';
import type { BoundaryLoad } from '../domain/register/boundaries.js';
import type { ScopeSettings } from '../domain/settings/scope-settings.js';
import type { Instant } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { recordLoad } from './record-load.js';

export type BoundaryRequest = {
  readonly viewer: OfficialViewer;
  readonly scope: ScopeSettings;
  readonly load: BoundaryLoad;
  readonly source: string;
  readonly fingerprint: string;
  readonly now: Instant;
};

/** Writes the record, then the boundaries. False where the boundaries are too large to be stored. */
export async function loadBoundaries(
  stores: Pick<Stores, 'administration' | 'settings' | 'boundaries'>,
  { viewer, scope, load, source, fingerprint, now }: BoundaryRequest,
): Promise<boolean> {
  const changes = [{ field: 'map', before: null, after: load.boundaries.map(({ unit }) => unit).join(', ') }];
  await recordLoad(stores, { viewer, kind: 'map', source, fingerprint, path: scope.path, changes, now });
  return stores.boundaries.save(scope.scope, load.boundaries);
}
