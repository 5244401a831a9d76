import type { OfficialViewer } from '../domain/access/access.js';
import type { LoadAnswer } from '../domain/load/answer.js';
import { type LoadFile, loadOfRegister, recordedChanges } from '../domain/load/register-load.js';
import type { LoadBounds } from '../domain/load/scope.js';
import { stageUnit, withCountry } from '../domain/load/stage-unit.js';
import type { Settings } from '../domain/settings/scope-settings.js';
import type { Instant } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { saveVersions } from './load-register.js';
import { recordInSettings } from './record-load.js';
import { requestOf } from './request.js';

export type OfficePlan = ReturnType<typeof planOffice>;

const EMPTY = { version: 0, units: [] } as const;

/**
 * The first register of an office, which the files make from an empty one. `scope` is the unit whose communes are ranked;
 * undefined where the files hold no unit.
 */
export function planOffice(files: readonly LoadFile[], bounds: Omit<LoadBounds, 'within'>) {
  const registers = { register: EMPTY, base: EMPTY };
  const load = loadOfRegister(registers, files, { ...bounds, within: '' }).withReports(new Set());
  const units = withCountry(load.base);
  return { answers: load.answers, load, units, scope: stageUnit(units, load.answers, bounds.scope) };
}

export type OfficeStores = Pick<Stores, 'settings' | 'registers' | 'administration'>;

type Start = {
  readonly viewer: OfficialViewer;
  readonly plan: OfficePlan;
  readonly files: readonly [LoadFile, ...LoadFile[]];
  /** The file of the catalogue with its answer for the record; undefined where the office uses the built-in catalogue. */
  readonly catalogue?: (Pick<LoadFile, 'source' | 'fingerprint'> & { readonly answer: LoadAnswer }) | undefined;
  settingsFor(registerVersion: number): Settings;
  readonly now: Instant;
};

/**
 * Writes the register, then the first settings, which name it, then the record of the load. A repeat after a crash writes
 * the same.
 */
export async function startOffice(
  stores: OfficeStores,
  { viewer, plan, files, catalogue, settingsFor, now }: Start,
): Promise<void> {
  const version = await saveVersions(stores, { ...plan.load, base: plan.units, events: [] }, 0);
  const settings = settingsFor(version);
  await stores.settings.save(settings);
  const subject = { noun: 'LOAD', id: 'units' } as const;
  const all = [...files, ...(catalogue ? [catalogue] : [])];
  const reason = all.map(({ source }) => source).join('; ');
  const changes = [...plan.load.recorded, ...(catalogue ? recordedChanges(catalogue.answer, catalogue) : [])];
  const args = { idempotencyKey: `start-${files[0].fingerprint.slice(0, 16)}`, reason };
  const fingerprints = all.map(({ fingerprint }) => fingerprint);
  const request = requestOf(viewer, subject, 'LOAD_FILE', args, fingerprints, now);
  await recordInSettings(stores, viewer, request, { path: plan.scope?.path ?? '', changes });
}
