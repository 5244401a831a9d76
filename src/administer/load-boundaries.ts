import type { BoundaryLoad } from '../domain/register/boundaries.js';
import type { ScopeSettings } from '../domain/settings/scope-settings.js';
import type { Stores } from '../store/index.js';
import { type LoadToRecord, recordLoad } from './record-load.js';

export type BoundaryRequest = Omit<LoadToRecord, 'kind' | 'path' | 'changes'> & {
  readonly scope: ScopeSettings;
  readonly load: BoundaryLoad;
};

/** Writes the record, then the boundaries. False where the boundaries are too large to be stored. */
export async function loadBoundaries(
  stores: Pick<Stores, 'administration' | 'settings' | 'boundaries'>,
  { scope, load, ...loaded }: BoundaryRequest,
): Promise<boolean> {
  const changes = [{ field: 'map', before: null, after: load.boundaries.map(({ unit }) => unit).join(', ') }];
  await recordLoad(stores, { ...loaded, kind: 'map', path: scope.path, changes });
  return stores.boundaries.save(scope.scope, load.boundaries);
}
